"""Facts about a subject, and conditions on them: true, false, or unknown."""

from __future__ import annotations

import pytest

from utilite_sociale.model import (
    AllOf,
    AnswerIs,
    AnyOf,
    Enterprise,
    EnterpriseGroup,
    KindIs,
    Network,
    Not,
    OtherSubject,
    Territory,
    TerritoryIs,
    TerritorySubject,
)
from utilite_sociale.scoring.facts import Facts, Truth, truth_of

ACI = KindIs(one_of=("ACI",))
AI = KindIs(one_of=("AI", "EI"))
RENNES = TerritoryIs(departements=("35",))
UNKNOWN = AnswerIs(indicator="taille", at_least=10)
BREIZH = Enterprise(name="Les Prés", kind="ACI", departements=("35",))
NETWORK = Network(name="Le réseau")


def said(condition, subject=BREIZH):
    return truth_of(condition, Facts.of(subject)).value


@pytest.mark.parametrize(
    ("condition", "wanted"),
    [
        (None, "true"),
        (ACI, "true"),
        (AI, "false"),
        (RENNES, "true"),
        (TerritoryIs(departements=("44",)), "false"),
        (Not(of=AI), "true"),
        (AllOf(of=(ACI, RENNES)), "true"),
        (AllOf(of=(ACI, AI)), "false"),
        (AnyOf(of=(AI, RENNES)), "true"),
        (AnyOf(of=(AI, Not(of=ACI))), "false"),
    ],
)
def test_a_condition_on_what_is_stated_is_true_or_false(condition, wanted):
    """An ACI of Ille-et-Vilaine."""
    assert said(condition) == wanted


@pytest.mark.parametrize(
    ("condition", "wanted"),
    [
        (UNKNOWN, "unknown"),
        (Not(of=UNKNOWN), "unknown"),
        (AllOf(of=(UNKNOWN, ACI)), "unknown"),
        (AllOf(of=(UNKNOWN, AI)), "false"),
        (AnyOf(of=(UNKNOWN, ACI)), "true"),
        (AnyOf(of=(UNKNOWN, AI)), "unknown"),
    ],
)
def test_what_is_not_known_decides_only_where_the_rest_does_not(condition, wanted):
    """An answer, which this version does not look at, is unknown: never guessed."""
    assert said(condition) == wanted


def test_a_fact_that_is_not_stated_is_unknown():
    """A network has no kind of its own, and here no territory."""
    assert said(ACI, NETWORK) == "unknown"
    assert said(RENNES, NETWORK) == "unknown"
    assert said(ACI, OtherSubject(name="x", description="y")) == "unknown"


def test_a_territory_works_in_its_departements():
    place = Territory(title="Bretagne", departements=("22", "29", "35", "56"), vintage=2016)
    subject = TerritorySubject(name="Bretagne", territory=place)
    assert said(RENNES, subject) == "true"
    assert said(TerritoryIs(departements=("44",)), subject) == "false"


def test_a_group_holds_a_kind_as_soon_as_one_member_does():
    other = Enterprise(name="Les Champs", kind="EI")
    group = EnterpriseGroup(name="Ensemble", members=(BREIZH, other))
    assert [said(c, group) for c in (ACI, AI, Not(of=ACI))] == ["true", "true", "false"]


@pytest.mark.parametrize(
    ("own", "theirs", "wanted"),
    [
        ((), ("44",), Truth.FALSE),
        ((), (), Truth.UNKNOWN),
        (("44",), (), Truth.FALSE),
        ((), ("35",), Truth.TRUE),
    ],
)
def test_a_group_is_elsewhere_only_if_all_its_places_are_stated(own, theirs, wanted):
    """One member of two is in Loire-Atlantique; the other has *theirs*, the group *own*."""
    first = Enterprise(name="Les Prés", kind="ACI", departements=("44",))
    other = Enterprise(name="Les Champs", kind="EI", departements=theirs)
    group = EnterpriseGroup(name="Ensemble", members=(first, other), departements=own)
    assert truth_of(RENNES, Facts.of(group)) is wanted


@pytest.mark.parametrize("kind", ["À PRÉCISER", "aci", "ESAT"])
def test_a_kind_that_no_grid_can_name_leaves_a_condition_unknown(kind):
    """It may be a misspelt ACI: neither an ACI nor anything else for certain."""
    structure = Enterprise(name="Les Prés", kind=kind)
    assert said(ACI, structure) == "unknown"
    assert said(Not(of=ACI), structure) == "unknown"


def test_a_group_is_sure_of_the_kinds_that_it_names():
    """And of no other, while one of its members is not recognised."""
    members = (Enterprise(name="a", kind="ACI"), Enterprise(name="b", kind="?"))
    group = EnterpriseGroup(name="Les Prés", members=members)
    assert said(ACI, group) == "true"
    assert said(AI, group) == "unknown"
