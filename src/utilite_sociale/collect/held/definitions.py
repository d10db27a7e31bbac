"""What each family counts, in words: definitions with their version and their source."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum

from attrs import field, frozen

from utilite_sociale.collect.held.sources import (
    CIRCULAR_2008,
    COMMUNITY,
    DARES_LEAVERS,
    PILOTAGE,
    PROGRAMME_102,
)
from utilite_sociale.model import Source
from utilite_sociale.model.fields import items, not_blank, one_line, valid_key
from utilite_sociale.model.value import Value

__all__ = [
    "DURABLE_JOBS",
    "FAMILIES",
    "ContractKind",
    "DurableContract",
    "DurableJobDefinition",
    "HeldDefinition",
]


@frozen(kw_only=True, repr=False, eq=False)
class HeldDefinition(Value):
    """What a figure that enterprises already hold counts, as its source says it.

    Attributes:
        key: stable name, as files write it; a changed definition takes another.
        version: date or commit of what was read.
        title: its name.
        text: the definition.
        source: where it was read.
        formula: how the figure is computed, where it is.
    """

    key: str = field(validator=valid_key)
    version: str = field(validator=one_line)
    title: str = field(validator=one_line)
    text: str = field(validator=not_blank)
    source: Source
    formula: str = ""


class ContractKind(StrEnum):
    """What somebody who leaves goes to, as far as definitions of a durable job tell it apart."""

    CDI = "cdi"
    CDD = "cdd"
    INTERIM = "interim"
    PUBLIC_SERVICE = "fonction_publique"
    BUSINESS = "creation_entreprise"


@frozen(kw_only=True, repr=False, eq=False)
class DurableContract(Value):
    """A contract that counts as a durable job, and how long it lasts at least.

    Attributes:
        kind: the contract.
        months: how long it lasts; 0 where length does not matter.
        longer: whether it lasts more than that, and not just that.
    """

    kind: ContractKind = field(converter=ContractKind)
    months: int = 0
    longer: bool = False

    def holds(self, months: Decimal | int) -> bool:
        """Tell whether a contract of that length counts."""
        return months > self.months if self.longer else months >= self.months


@frozen(kw_only=True, repr=False, eq=False)
class DurableJobDefinition(HeldDefinition):
    """One of the definitions of *emploi durable*; two figures under two of them never mix.

    Attributes:
        contracts: what counts, each contract once.
    """

    contracts: tuple[DurableContract, ...] = field(converter=items)

    def counts(self, kind: ContractKind | str, months: Decimal | int = 0) -> bool:
        """Tell whether a contract is a durable job under this definition.

        >>> [DURABLE_JOBS[key].counts("cdd", 6) for key in ("dgefp_2008_21", "fagerh")]
        [True, False]

        Args:
            kind: the contract.
            months: how long it lasts, where that matters.

        Raises:
            ValueError: there is no contract of that kind.
        """
        wanted = ContractKind(kind)
        return any(one.kind is wanted and one.holds(months) for one in self.contracts)


def _contracts(*kinds: ContractKind, months: int = 6, longer: bool) -> tuple[DurableContract, ...]:
    """Give contracts of which those with an end last six months."""
    ending = {ContractKind.CDD, ContractKind.INTERIM}
    return tuple(
        DurableContract(kind=kind, months=months, longer=longer)
        if kind in ending
        else DurableContract(kind=kind)
        for kind in kinds
    )


DURABLE_JOBS: dict[str, DurableJobDefinition] = {
    one.key: one
    for one in (
        DurableJobDefinition(
            key="dgefp_2008_21",
            version="2008-12-10",
            title="Circulaire DGEFP n° 2008-21, telle que rapportée",
            text=(
                "CDI, CDD ou intérim de six mois ou plus, stage ou titularisation dans la fonction "
                "publique, création d’entreprise."
            ),
            source=CIRCULAR_2008,
            contracts=_contracts(*ContractKind, longer=False),
        ),
        DurableJobDefinition(
            key="communaute_inclusion",
            version="lue en 2026",
            title="Communauté de l’inclusion",
            text=(
                "CDI, CDD ou intérim de plus de six mois, stage ou titularisation dans la fonction "
                "publique, création d’entreprise."
            ),
            source=COMMUNITY,
            contracts=_contracts(*ContractKind, longer=True),
        ),
        DurableJobDefinition(
            key="dares_sortants",
            version="2024",
            title="Enquête de la Dares auprès des sortants",
            text="CDI ou CDD de six mois ou plus, et rien d’autre.",
            source=DARES_LEAVERS,
            contracts=_contracts(ContractKind.CDI, ContractKind.CDD, longer=False),
        ),
        DurableJobDefinition(
            key="programme_102",
            version="2023",
            title="Programme 102 du budget de l’État",
            text="CDI, CDD de six mois ou plus, intérim de six mois, création d’entreprise.",
            source=PROGRAMME_102,
            contracts=_contracts(
                ContractKind.CDI,
                ContractKind.CDD,
                ContractKind.INTERIM,
                ContractKind.BUSINESS,
                longer=False,
            ),
        ),
        DurableJobDefinition(
            key="fagerh",
            version="4f69095",
            title="Tables FAGERH de pilotage-airflow",
            text="CDI, et CDD de plus de six mois.",
            source=PILOTAGE,
            contracts=_contracts(ContractKind.CDI, ContractKind.CDD, longer=True),
        ),
    )
}
"""The definitions of *emploi durable* that were met, by key."""

FAMILIES: dict[str, HeldDefinition] = {
    one.key: one
    for one in (
        HeldDefinition(
            key="sorties",
            version="2008-12-10",
            title="Sorties par catégorie",
            text=(
                "Personnes sorties dans l’année, selon leur situation à la sortie : emploi "
                "durable, emploi de transition, sortie positive, autre sortie. « Sorties "
                "dynamiques » réunit les trois premières. Les retraits de sorties constatées ne "
                "comptent nulle part : ni au-dessus, ni au-dessous."
            ),
            source=CIRCULAR_2008,
            formula=(
                "taux de sorties dynamiques = (emploi durable + emploi de transition + sorties "
                "positives) / (les quatre catégories)"
            ),
        ),
        HeldDefinition(
            key="etp",
            version="4f69095",
            title="ETP d’insertion",
            text=(
                "Heures de l’année divisées par la durée annuelle de référence que l’annexe "
                "financière inscrit, puis rapportées aux ETP conventionnés."
            ),
            source=PILOTAGE,
            formula="ETP réalisés = somme, annexe par annexe, de heures / heures de référence",
        ),
        HeldDefinition(
            key="freins",
            version="4f69095",
            title="Accompagnement des freins à l’emploi",
            text=(
                "Pour chaque frein, salariés concernés, et salariés accompagnés par l’entreprise, "
                "par un partenaire, ou par les deux. Plus d’accompagnés que de concernés se "
                "signale et ne se corrige pas."
            ),
            source=PILOTAGE,
            formula="taux d’accompagnement = (interne + externe + mixte) / concernés",
        ),
        HeldDefinition(
            key="publics",
            version="4f69095",
            title="Profils accueillis",
            text=(
                "Salariés en parcours ayant travaillé au moins une heure dans l’année, et parmi "
                "eux ceux qui ont telle situation à leur entrée."
            ),
            source=PILOTAGE,
            formula="part = salariés dans cette situation / salariés en parcours",
        ),
    )
}
"""The four families, by the name that a file gives them."""
