"""Counts put together family by family: added where they add up, refused where they do not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from utilite_sociale.collect.held.audiences import Audience, AudienceCount, AudienceCounts
from utilite_sociale.collect.held.barriers import Barrier, BarrierSupport
from utilite_sociale.collect.held.counts import HeldCount
from utilite_sociale.collect.held.exits import RETAINED, ExitCategory, ExitCounts, add_exits
from utilite_sociale.collect.held.hours import AnnexHours
from utilite_sociale.collect.held.report import ReceptionNote, Where
from utilite_sociale.collect.remarks import RemarkKind
from utilite_sociale.errors import InvalidValueError

__all__ = ["audience_of", "exits_of", "hours_of", "support_of"]

_EXIT_FIELDS = {
    ExitCategory.DURABLE: "durable",
    ExitCategory.TRANSITION: "transition",
    ExitCategory.POSITIVE: "positive",
    ExitCategory.OTHER: "other",
    ExitCategory.WITHDRAWN: "withdrawn",
    "total": "total",
}
_WAYS = {"concerned": "concernes", "internal": "interne", "external": "externe", "both": "mixte"}


def exits_of(
    counts: Iterable[HeldCount], file: str
) -> tuple[ExitCounts | None, tuple[ReceptionNote, ...]]:
    """Add the exits of the annexes; refuse them whole when they do not add up."""
    annexes = _by_annex(counts, "sorties")
    if not annexes:
        return None, ()
    first = min(one.line for annex in annexes.values() for one in annex)
    place = Where(file=file, line=first, about="sorties")
    try:
        exits = add_exits(_annex_exits(annex) for annex in annexes.values())
    except InvalidValueError as error:
        return None, (place.problem(RemarkKind.REFUSED, error.code, **error.arguments),)
    wrong = _total(exits)
    if wrong:
        return None, (place.problem(RemarkKind.REFUSED, wrong),)
    return exits, tuple(_not_said(exits, place))


def _annex_exits(counts: list[HeldCount]) -> ExitCounts:
    """Put the exits of one annex together, under the one definition and rule that its rows name.

    Raises:
        InvalidValueError: they name two.
    """
    return ExitCounts(
        **{_EXIT_FIELDS[one.post]: one.whole for one in counts},
        definition=_one_name("held.definitions_differ", (one.definition for one in counts)),
        rule=_one_name("held.rules_differ", (one.rule for one in counts)),
    )


def _one_name(code: str, names: Iterable[str]) -> str:
    first, *others = [*dict.fromkeys(name for name in names if name)] or [""]
    if others:
        raise InvalidValueError(code, one=first, other=others[0])
    return first


def _total(exits: ExitCounts) -> str:
    """Give what is wrong with a total that the categories do not make; nothing else."""
    total = exits.total
    given = [exits.by_category[one] for one in RETAINED]
    known = sum(filter(None, given))
    if total is None or (total >= known if None in given else total == known):
        return ""
    with_withdrawn = None not in given and total == known + (exits.withdrawn or 0)
    return "held.total_with_withdrawn" if with_withdrawn else "held.total_differs"


def _not_said(exits: ExitCounts, place: Where) -> Iterator[ReceptionNote]:
    """Note a definition or a rule that no row names: the figures then suit none of the grid."""
    for column, name, code in (
        ("definition", exits.definition, "held.definition_not_said"),
        ("regle", exits.rule, "held.rule_not_said"),
    ):
        if not name:
            at_column = Where(file=place.file, line=place.line, column=column, about="sorties")
            yield at_column.problem(RemarkKind.AMBIGUOUS, code)


def hours_of(counts: Iterable[HeldCount]) -> tuple[AnnexHours, ...]:
    """Give the hours of each annex."""
    found = []
    for annex, given in _by_annex(counts, "etp").items():
        values = {one.post: one.value for one in given}
        found.append(
            AnnexHours(
                annex=annex,
                hours=values.get("heures"),
                reference=values.get("heures_reference"),
                contracted=values.get("etp_conventionnes"),
            )
        )
    return tuple(found)


def support_of(counts: Iterable[HeldCount]) -> tuple[BarrierSupport, ...]:
    """Add the support of the annexes, barrier by barrier; barriers that no row names are out."""
    added = _added(counts, "freins")
    found = []
    for barrier in Barrier:
        given = {name: added.get(f"{barrier}_{way}") for name, way in _WAYS.items()}
        if any(f"{barrier}_{way}" in added for way in _WAYS.values()):
            found.append(BarrierSupport(barrier=barrier, **given))
    return tuple(found)


def audience_of(counts: Iterable[HeldCount]) -> AudienceCounts | None:
    """Add those who are welcomed by the annexes."""
    added = _added(counts, "publics")
    if not added:
        return None
    return AudienceCounts(
        employees=added.get("salaries"),
        counts=tuple(
            AudienceCount(audience=one, count=added[one]) for one in Audience if one in added
        ),
    )


def _by_annex(counts: Iterable[HeldCount], family: str) -> dict[str, list[HeldCount]]:
    found: dict[str, list[HeldCount]] = {}
    for one in counts:
        if one.family == family:
            found.setdefault(one.annex, []).append(one)
    return dict(sorted(found.items()))


def _added(counts: Iterable[HeldCount], family: str) -> dict[str, int | None]:
    """Add each count over the annexes; unknown as soon as one annex does not give it."""
    annexes = _by_annex(counts, family).values()
    posts = dict.fromkeys(one.post for annex in annexes for one in annex)
    found: dict[str, int | None] = {}
    for post in posts:
        given = [{one.post: one.whole for one in annex}.get(post) for annex in annexes]
        found[post] = None if None in given else sum(filter(None, given))
    return found
