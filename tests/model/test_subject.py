"""Subjects are named by scheme, value and kind; a SIRET is text and never made up."""

from __future__ import annotations

import pytest

from tests.model.refusals import refusal
from utilite_sociale.model import (
    ENTERPRISE_KINDS,
    Enterprise,
    EnterpriseGroup,
    EnterpriseKind,
    Identifier,
    Network,
    OtherSubject,
    Territory,
    TerritorySubject,
)

SIRET = Identifier(scheme="siret", value="39372127900031")
ARIEGE = Territory(title="Ariège", departements=["09"], vintage=2016)


def test_five_kinds_are_siae_and_a_geiq_is_not():
    """``CompanyKind.siae_kinds()`` of gip-inclusion/les-emplois, commit 543eae8."""
    siae = {key for key, kind in ENTERPRISE_KINDS.items() if kind.is_siae}
    assert siae == {"ACI", "AI", "EI", "EITI", "ETTI"}
    assert not ENTERPRISE_KINDS["GEIQ"].is_siae
    assert all(key == kind.key for key, kind in ENTERPRISE_KINDS.items())


def test_kinds_are_open():
    """A plugin may add one; an acronym that is not known here is kept."""
    kind = EnterpriseKind(key="SEP", title="structure d’essai", is_siae=False)
    assert Enterprise(name="Prison", kind=kind.key).kinds == ("SEP",)
    wrong = {"key": "SEP", "title": "s", "is_siae": "non"}
    assert refusal(lambda: EnterpriseKind(**wrong)) == "value.not_yes_or_no"


def test_two_kinds_under_one_siret_are_two_enterprises():
    """Forty-nine SIREN of the 2020 directory hold several kinds."""
    ei = Enterprise(name="Atelier", kind="EI", identifier=SIRET)
    aci = Enterprise(name="Atelier", kind="ACI", identifier=SIRET)
    assert ei.identity == ("siret", "39372127900031", "EI")
    assert aci.identity != ei.identity


def test_without_a_siret_a_local_key_names_an_enterprise_with_its_kind():
    """Without either, nothing does: no identifier is made up."""
    local = Identifier(scheme="local", value="chantier_du_lac")
    known = Enterprise(name="Chantier du lac", kind="ACI", identifier=local)
    assert known.identity == ("local", "chantier_du_lac", "ACI")
    assert Enterprise(name="Chantier du lac", kind="ACI").identity is None


@pytest.mark.parametrize("value", [39372127900031, "", " ", "1\n2"])
def test_an_identifier_is_text(value):
    """A number has already lost its zeros."""
    assert refusal(lambda: Identifier(scheme="siret", value=value)).startswith("value.")
    assert str(SIRET) == "siret:39372127900031"


def test_an_enterprise_has_a_kind():
    """And a name."""
    assert refusal(lambda: Enterprise(name="Atelier", kind="")) == "value.blank"
    assert refusal(lambda: Enterprise(name="", kind="ACI")) == "value.blank"
    wrong = {"name": "Atelier", "kind": "ACI", "departements": ["9"]}
    assert refusal(lambda: Enterprise(**wrong)) == "value.not_a_departement"


def test_a_group_has_the_kinds_and_the_reach_of_its_members():
    """Each once, in their order; its own départements first."""
    members = [
        Enterprise(name="A", kind="AI", departements=["09", "31"]),
        Enterprise(name="B", kind="ACI", departements=["31"]),
        Enterprise(name="C", kind="AI", departements=["11"]),
    ]
    group = EnterpriseGroup(name="Groupe", members=members, departements=["66", "09"])
    assert group.kinds == ("AI", "ACI")
    assert group.reach == ("66", "09", "31", "11")
    assert refusal(lambda: EnterpriseGroup(name="Groupe", members=[])) == "value.empty_list"


def test_other_subjects_have_no_kind():
    """A territory reaches its départements; another collective says what it is."""
    assert Network(name="Réseau", departements=["75"]).reach == ("75",)
    assert Network(name="Réseau", identifier=SIRET).identity == ("siret", "39372127900031")
    assert Network(name="Réseau").kinds == ()
    assert TerritorySubject(name="Ariège", territory=ARIEGE).reach == ("09",)
    assert refusal(lambda: OtherSubject(name="Collectif", description="")) == "value.blank"
