"""Figures that the counts of a family make, and the definition under which each was counted."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from attrs import field, frozen

from utilite_sociale.collect.held.barriers import Barrier
from utilite_sociale.collect.held.definitions import DURABLE_JOBS
from utilite_sociale.collect.held.exits import RETAINED
from utilite_sociale.collect.held.hours import (
    AnnexHours,
    achieved_fte,
    contracted_fte,
    read_reference,
)
from utilite_sociale.collect.held.leavers import LEAVER_RULES
from utilite_sociale.collect.held.reading import HeldFigures
from utilite_sociale.errors import InvalidValueError
from utilite_sociale.model import CategoryCount
from utilite_sociale.model.fields import items
from utilite_sociale.model.value import Value

__all__ = ["Figure", "figures_of"]

_AGREED_JOBS, _AGREED_RULE = "dgefp_2008_21", "ecrite"
"""What the definitions of exits in the common base say."""
_INDICATORS = {
    Barrier.RIGHTS: "droits_taux_accompagnement",
    Barrier.MOBILITY: "mobilite_taux_accompagnement",
    Barrier.HOUSING: "logement_taux_accompagnement",
    Barrier.LANGUAGE: "langue_taux_accompagnement",
    Barrier.DEBT: "surendettement_taux_accompagnement",
    Barrier.HEALTH: "sante_taux_accompagnement",
    Barrier.JUSTICE: "justice_taux_accompagnement",
    Barrier.AVAILABILITY: "disponibilite_taux_accompagnement",
}


@frozen(kw_only=True, repr=False, eq=False)
class Figure(Value):
    """A figure that may answer an indicator, if their definitions agree.

    Attributes:
        key: its name, that of the indicator in the common base.
        posts: counts that it is made of, as ``family.post``.
        agrees: whether it was counted as the definition ``key`` + ``_v1`` says.
        population: who is counted, as the source says.
        caveat: how it differs from that definition; empty where it agrees.
        problem: code of what forbids to make anything of it; empty where nothing does.
        quantity: a number.
        numerator: what is counted above.
        denominator: what is counted below.
        counts: counts by category.
        total: their total.
    """

    key: str
    posts: tuple[str, ...] = field(converter=items)
    agrees: bool = True
    population: str = ""
    caveat: str = ""
    problem: str = ""
    quantity: Decimal | None = field(default=None, repr=False)
    numerator: Decimal | None = field(default=None, repr=False)
    denominator: Decimal | None = field(default=None, repr=False)
    counts: tuple[CategoryCount, ...] = field(default=(), converter=items, repr=False)
    total: Decimal | None = field(default=None, repr=False)

    @property
    def definition(self) -> str:
        """Id of the definition that it answers when it agrees."""
        return f"{self.key}_v1"

    @property
    def known(self) -> bool:
        """Whether any of its numbers is known."""
        numbers = (self.quantity, self.numerator, self.denominator, self.total)
        return bool(self.counts) or any(one is not None for one in numbers)

    @property
    def complete(self) -> bool:
        """Whether it says something by itself: a number, both sides of a rate, any category."""
        both = self.numerator is not None and self.denominator is not None
        return both or self.quantity is not None or bool(self.counts)


def figures_of(held: HeldFigures) -> Iterator[Figure]:
    """Give the figures of every family, in a fixed order."""
    yield from _exits(held)
    yield from _fte(held)
    yield from _support(held)
    yield from _audience(held)


def _exits(held: HeldFigures) -> Iterator[Figure]:
    exits = held.exits
    if exits is None:
        return
    agrees = (exits.definition, exits.rule) == (_AGREED_JOBS, _AGREED_RULE)
    population = _leavers(exits.rule)
    caveat = "" if agrees else _counted(exits.definition, exits.rule)
    retained = tuple(f"sorties.{one}" for one in (*RETAINED, "total"))
    below = _decimal(exits.retained)
    yield Figure(
        key="sorties_par_categorie",
        posts=retained,
        agrees=agrees,
        population=population,
        caveat=caveat,
        counts=tuple(
            CategoryCount(category=one.value, count=Decimal(count))
            for one in RETAINED
            if (count := exits.by_category[one]) is not None
        ),
        total=below,
    )
    yield Figure(
        key="sorties_retirees", posts=("sorties.retrait",), quantity=_decimal(exits.withdrawn)
    )
    for key, above in (
        ("taux_sorties_dynamiques", exits.dynamic),
        ("taux_sorties_emploi_durable", exits.durable),
    ):
        yield Figure(
            key=key,
            posts=retained,
            agrees=agrees,
            population=population,
            caveat=caveat,
            numerator=_decimal(above),
            denominator=below,
        )


def _leavers(rule: str) -> str:
    """Say who counts as a leaver."""
    if not rule:
        return "Personnes sorties ; la source ne dit pas selon quelle règle elles sont comptées."
    found = LEAVER_RULES[rule]
    return f"Personnes sorties, comptées selon la {_lower(found.title)}. {found.text}"


def _counted(definition: str, rule: str) -> str:
    """Say how the figures were counted, where that is not what the common base says."""
    if definition:
        found = DURABLE_JOBS[definition]
        said = f"Emploi durable selon : {found.title}. {found.text}"
    else:
        said = "La source ne dit pas selon quelle définition l’emploi durable est compté."
    rules = LEAVER_RULES[rule].title if rule else "règle des sortants non dite"
    return f"{said} {rules}. Ces nombres ne se comparent à aucun autre."


def _lower(title: str) -> str:
    return title[:1].lower() + title[1:]


def _fte(held: HeldFigures) -> Iterator[Figure]:
    if not held.annexes:
        return
    annexes, caveat, problem = held.annexes, "", ""
    if any(one.hours is not None and one.reference is None for one in annexes):
        try:
            annexes, caveat = _with_read_reference(held)
        except InvalidValueError as error:
            problem = error.code
    achieved = achieved_fte(annexes)
    hours = ("etp.heures", "etp.heures_reference")
    if any(one.hours is not None for one in annexes):
        yield Figure(
            key="etp_insertion",
            posts=hours,
            agrees=not caveat,
            caveat=caveat,
            problem=problem,
            quantity=achieved,
        )
    yield Figure(
        key="etp_realises_sur_conventionnes",
        posts=("etp.etp_conventionnes", *hours),
        agrees=not caveat,
        caveat=caveat,
        numerator=achieved,
        denominator=contracted_fte(annexes),
    )


def _with_read_reference(held: HeldFigures) -> tuple[tuple[AnnexHours, ...], str]:
    """Take the reference that a source gives for the kind, where an annex says none.

    Raises:
        InvalidValueError: none was read for that kind.
    """
    found = read_reference(held.kind)
    annexes = tuple(
        AnnexHours(
            annex=one.annex,
            hours=one.hours,
            reference=found.hours if one.reference is None else one.reference,
            contracted=one.contracted,
        )
        for one in held.annexes
    )
    caveat = (
        f"La durée de référence de l’annexe financière n’est pas donnée : {found.hours} heures "
        f"({found.kind}), selon {found.source.publisher}. {found.text}"
    )
    return annexes, caveat


def _support(held: HeldFigures) -> Iterator[Figure]:
    for one in held.support:
        ways = ("concernes", "interne", "externe", "mixte")
        yield Figure(
            key=_INDICATORS[one.barrier],
            posts=tuple(f"freins.{one.barrier}_{way}" for way in ways),
            problem="held.supported_above_concerned" if one.exceeds else "",
            numerator=_decimal(one.supported),
            denominator=_decimal(one.concerned),
        )
    if held.support:
        yield _shared_support(held)


def _shared_support(held: HeldFigures) -> Figure:
    """Add the supports of all barriers that are told, by who gives them."""
    told = [one.barrier for one in held.support]
    left = [barrier for barrier in Barrier if barrier not in told]
    counts = []
    for category, name in (("interne", "internal"), ("externe", "external"), ("mixte", "both")):
        given = [getattr(one, name) for one in held.support]
        if None not in given:
            counts.append(CategoryCount(category=category, count=Decimal(sum(given))))
    ways = ("interne", "externe", "mixte")
    return Figure(
        key="repartition_accompagnement",
        posts=tuple(f"freins.{barrier}_{way}" for barrier in told for way in ways),
        caveat=f"Freins non donnés, donc non comptés : {', '.join(left)}." if left else "",
        counts=tuple(counts),
    )


def _audience(held: HeldFigures) -> Iterator[Figure]:
    if held.audience is None:
        return
    below = held.audience.employees
    for one in held.audience.counts:
        above = one.count
        exceeds = above is not None and below is not None and above > below
        yield Figure(
            key=f"part_{one.audience}",
            posts=(f"publics.{one.audience}", "publics.salaries"),
            problem="held.part_above_whole" if exceeds else "",
            numerator=_decimal(above),
            denominator=_decimal(below),
        )


def _decimal(count: int | None) -> Decimal | None:
    return None if count is None else Decimal(count)
