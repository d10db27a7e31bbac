"""Whom an assessment is about: enterprises, groups, networks, territories."""

from __future__ import annotations

from typing import ClassVar

from attrs import field, frozen

from utilite_sociale.model.fields import items, not_empty, one_line, yes_or_no
from utilite_sociale.model.place import Territory, valid_departements
from utilite_sociale.model.value import Value

__all__ = [
    "ENTERPRISE_KINDS",
    "SUBJECTS",
    "Enterprise",
    "EnterpriseGroup",
    "EnterpriseKind",
    "Identifier",
    "Network",
    "OtherSubject",
    "Subject",
    "TerritorySubject",
]


@frozen(kw_only=True, repr=False, eq=False)
class EnterpriseKind(Value):
    """A legal kind of structure.

    Attributes:
        key: legal acronym.
        title: name in full.
        is_siae: whether French law counts it as a *structure d'insertion par l'activité
            économique*. Source: ``CompanyKind.siae_kinds`` of gip-inclusion/les-emplois.
    """

    key: str = field(validator=one_line)
    title: str = field(validator=one_line)
    is_siae: bool = field(validator=yes_or_no)


ENTERPRISE_KINDS = {
    kind.key: kind
    for kind in (
        EnterpriseKind(key="ACI", title="atelier et chantier d’insertion", is_siae=True),
        EnterpriseKind(key="AI", title="association intermédiaire", is_siae=True),
        EnterpriseKind(key="EI", title="entreprise d’insertion", is_siae=True),
        EnterpriseKind(
            key="ETTI", title="entreprise de travail temporaire d’insertion", is_siae=True
        ),
        EnterpriseKind(
            key="EITI", title="entreprise d’insertion par le travail indépendant", is_siae=True
        ),
        EnterpriseKind(
            key="GEIQ",
            title="groupement d’employeurs pour l’insertion et la qualification",
            is_siae=False,
        ),
        EnterpriseKind(key="EA", title="entreprise adaptée", is_siae=False),
        EnterpriseKind(key="EATT", title="entreprise adaptée de travail temporaire", is_siae=False),
        EnterpriseKind(key="EBE", title="entreprise à but d’emploi", is_siae=False),
    )
}
"""The kinds known without a plugin, by acronym."""


@frozen(kw_only=True, repr=False, eq=False)
class Identifier(Value):
    """A name in a register: a scheme and a text, never a number.

    Attributes:
        scheme: ``siret``, ``siren``, ``rna``, or ``local`` for a key of one's own.
        value: the identifier; leading zeros count.
    """

    scheme: str = field(validator=one_line)
    value: str = field(validator=one_line)

    def __str__(self) -> str:
        return f"{self.scheme}:{self.value}"


@frozen(kw_only=True, repr=False, eq=False)
class Subject(Value):
    """Base of all subjects.

    Attributes:
        name: name as people know it.
        identifier: where a register names it; a SIRET is never made up.
        departements: INSEE codes of where it works.
        place: town or area, in words.
    """

    type_name: ClassVar[str] = ""

    name: str = field(validator=one_line)
    identifier: Identifier | None = None
    departements: tuple[str, ...] = field(converter=items, default=(), validator=valid_departements)
    place: str = ""

    @property
    def identity(self) -> tuple[str, ...] | None:
        """Scheme, value and kinds, which name the subject together; none without identifier.

        One SIRET may hold an EI and an ACI: a number alone names neither.
        """
        if self.identifier is None:
            return None
        return self.identifier.scheme, self.identifier.value, *self.kinds

    @property
    def kinds(self) -> tuple[str, ...]:
        """Kinds of structure that the subject holds; empty when not stated."""
        return ()

    @property
    def reach(self) -> tuple[str, ...]:
        """Départements where the subject works; empty when not stated."""
        return self.departements


@frozen(kw_only=True, repr=False, eq=False)
class Enterprise(Subject):
    """One structure of one kind: two kinds under one SIRET are two enterprises.

    Attributes:
        kind: acronym such as ``ACI``; open, so that plugins may add kinds.
    """

    type_name: ClassVar[str] = "enterprise"

    kind: str = field(validator=one_line)

    @property
    def kinds(self) -> tuple[str, ...]:
        """Its one kind."""
        return (self.kind,)


@frozen(kw_only=True, repr=False, eq=False)
class EnterpriseGroup(Subject):
    """An *ensemblier*: several structures evaluated as one.

    Attributes:
        members: its enterprises.
    """

    type_name: ClassVar[str] = "group"

    members: tuple[Enterprise, ...] = field(converter=items, validator=not_empty)

    @property
    def kinds(self) -> tuple[str, ...]:
        """Kinds of its members, each once, in their order."""
        return tuple(dict.fromkeys(member.kind for member in self.members))

    @property
    def reach(self) -> tuple[str, ...]:
        """Its départements, then those of its members."""
        codes = [*self.departements, *(d for m in self.members for d in m.departements)]
        return tuple(dict.fromkeys(codes))


@frozen(kw_only=True, repr=False, eq=False)
class Network(Subject):
    """A network of enterprises that evaluates itself as a network."""

    type_name: ClassVar[str] = "network"


@frozen(kw_only=True, repr=False, eq=False)
class TerritorySubject(Subject):
    """The enterprises of a territory, taken together.

    Attributes:
        territory: which one, with its vintage.
    """

    type_name: ClassVar[str] = "territory"

    territory: Territory

    @property
    def reach(self) -> tuple[str, ...]:
        """Départements of the territory."""
        return self.territory.departements


@frozen(kw_only=True, repr=False, eq=False)
class OtherSubject(Subject):
    """Anything else that a collective evaluates.

    Attributes:
        description: what it is.
    """

    type_name: ClassVar[str] = "other"

    description: str = field(validator=one_line)


SUBJECTS: tuple[type[Subject], ...] = (
    Enterprise,
    EnterpriseGroup,
    Network,
    TerritorySubject,
    OtherSubject,
)
