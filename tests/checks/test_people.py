"""Whom an assessment is about, and what may be said under a name."""

from __future__ import annotations

import pytest
from attrs import evolve

from utilite_sociale.checks import check_assessment
from utilite_sociale.model import (
    Enterprise,
    EnterpriseGroup,
    Finding,
    Identifier,
    Network,
    OrdinalEvidence,
    Participant,
    QuantityEvidence,
)
from utilite_sociale.vocabulary import AssessmentNature, FindingKind


def seen(build, *evidence, **changes):
    grid = build.grid(build.indicator("heures"), build.indicator("niveau"))
    return build.found(check_assessment(build.assessment(*evidence, **changes), grid))


@pytest.mark.parametrize(
    ("kind", "code"),
    [
        ("AI", None),
        ("GEIQ", None),
        ("ai", "kind_spelling"),
        (" Aci ", "kind_spelling"),
        ("RQ", "unknown_kind"),
    ],
)
def test_kinds_are_known_acronyms(build, kind, code):
    """A misspelt one is an error, since conditions would miss it; kinds remain open."""
    found = seen(build, subject=Enterprise(name="A", kind=kind))
    assert found == ({(f"assessment.{code}", "subject.kind")} if code else set())


def test_each_member_of_a_group_is_looked_at(build):
    """Kinds and identifiers."""
    bad = Identifier(scheme="siret", value="9372127900031")
    group = EnterpriseGroup(
        name="G",
        identifier=bad,
        members=(
            Enterprise(name="A", kind="AI"),
            Enterprise(name="B", kind="ei", identifier=bad),
        ),
    )
    assert seen(build, subject=group) == {
        ("assessment.identifier_zero_lost", "subject.identifier.value"),
        ("assessment.kind_spelling", "subject.members[1].kind"),
        ("assessment.identifier_zero_lost", "subject.members[1].identifier.value"),
    }
    assert seen(build, subject=Network(name="N")) == set()


def test_a_member_that_is_named_twice_is_noticed(build):
    """By identifier and kind: one SIRET may hold an EI and an ACI; two unknown ones may differ."""
    siret = Identifier(scheme="siret", value="39372127900031")
    members = (
        Enterprise(name="A", kind="EI", identifier=siret),
        Enterprise(name="A", kind="ACI", identifier=siret),
        Enterprise(name="B", kind="AI"),
        Enterprise(name="C", kind="AI"),
    )
    assert seen(build, subject=EnterpriseGroup(name="G", members=members)) == set()
    group = EnterpriseGroup(name="G", members=(*members, members[0]))
    assert seen(build, subject=group) == {("assessment.member_twice", "subject.members[4]")}


PUBLISHED = {"nature": AssessmentNature.PUBLISHED_FIGURES}
FACT = QuantityEvidence(id="f", about="heures", value=10)


def test_nothing_is_concluded_under_a_name_that_took_no_part(build):
    """Findings and appreciations are refused, participants noticed; facts stand."""
    appreciation = OrdinalEvidence(id="a", about="appreciation", value="bas")
    said = OrdinalEvidence(id="b", about="niveau", value="bas", voice="permanents")
    finding = Finding(key="x", kind=FindingKind.IMPROVEMENT, text="t")
    found = seen(
        build,
        FACT,
        appreciation,
        said,
        findings=(finding,),
        participants=(Participant(role="r"),),
        **PUBLISHED,
    )
    assert found == {
        ("assessment.finding_under_a_name", "findings[x]"),
        ("assessment.appreciation_under_a_name", "evidence[a]"),
        ("assessment.appreciation_under_a_name", "evidence[b]"),
        ("assessment.participants_without_participation", "participants"),
    }


def test_a_published_level_that_judges_nothing_is_a_fact(build):
    """A descriptive level, of no voice, stays."""
    size = OrdinalEvidence(id="a", about="niveau", value="bas")
    unknown = evolve(size, id="b", about="humain")
    assert seen(build, FACT, size, **PUBLISHED) == set()
    found = seen(build, unknown, **PUBLISHED)
    assert found == {("assessment.about_not_indicator", "evidence[b].about")}


def test_those_who_take_part_conclude(build):
    """In a participation and in a fictional example."""
    finding = Finding(key="x", kind=FindingKind.ADDED_VALUE, text="t")
    for nature in (AssessmentNature.PARTICIPATION, AssessmentNature.FICTIONAL):
        assert seen(build, FACT, findings=(finding,), nature=nature) == set()
