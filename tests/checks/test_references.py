"""Names in an assessment."""

from __future__ import annotations

from attrs import evolve

from utilite_sociale.checks import check_assessment
from utilite_sociale.model import (
    ContextEvidence,
    DocumentEvidence,
    Finding,
    MissingEvidence,
    NarrativeEvidence,
    Participant,
    Practice,
    QuantityEvidence,
    Source,
    WithdrawnElement,
)
from utilite_sociale.vocabulary import FindingKind, MissingState


def hours(name="h", about="heures", **changes):
    return QuantityEvidence(id=name, about=about, value=10, **changes)


def seen(build, *evidence, **changes):
    grid = build.grid(build.indicator("heures", formerly=("temps",)), build.indicator("recit"))
    return build.found(check_assessment(build.assessment(*evidence, **changes), grid))


def test_a_sound_assessment_has_no_issue(build):
    """Values, words, documents and context in their places."""
    found = seen(
        build,
        hours(source="rapport", voice="permanents"),
        NarrativeEvidence(id="n", about="accueil", text="On a ouvert le samedi."),
        NarrativeEvidence(id="n2", about="recit", text="On a ouvert le dimanche."),
        DocumentEvidence(id="d", about="humain", title="Rapport", sha256="0" * 64),
        ContextEvidence(id="c", label="Salariés", value=67),
        MissingEvidence(id="m", about="appreciation", state=MissingState.NOT_COLLECTED),
        participants=(Participant(role="encadrante", voice="permanents"), Participant(role="élu")),
        practices=(Practice(key="p", title="t", story="s", about=("accueil",), evidence=("n",)),),
        findings=(
            Finding(
                key="f",
                kind=FindingKind.ADDED_VALUE,
                text="t",
                about="heures",
                evidence=("h", "n"),
                by="salaries",
            ),
            Finding(key="g", kind=FindingKind.IMPROVEMENT, text="t"),
        ),
    )
    assert found == set()


def test_evidence_is_about_something_of_the_grid(build):
    """A retired key gives the one of today, a misspelt one the nearest, a path its key."""
    assert seen(
        build,
        hours("a", "heure"),
        hours("b", "temps"),
        hours("c", "zzz"),
        hours("d", "humain.accueil.heures"),
        hours("e", ""),
        hours("f", "accueil"),
        NarrativeEvidence(id="g", about="acueil", text="t"),
        DocumentEvidence(id="h", title="t"),
    ) == {
        ("assessment.about_unknown_near", "evidence[a].about"),
        ("assessment.about_retired", "evidence[b].about"),
        ("assessment.about_unknown", "evidence[c].about"),
        ("assessment.about_unknown_near", "evidence[d].about"),
        ("assessment.about_missing", "evidence[e].about"),
        ("assessment.about_not_indicator", "evidence[f].about"),
        ("assessment.about_unknown_near", "evidence[g].about"),
        ("assessment.about_missing", "evidence[h].about"),
    }


def test_the_key_of_today_is_given(build):
    """A retired key is answered with its successor."""
    grid = build.grid(build.indicator("heures", formerly=("temps",)))
    (issue,) = check_assessment(build.assessment(hours("b", "temps")), grid)
    assert dict(issue.arguments) == {"found": "temps", "today": "heures"}


def test_names_are_used_once(build):
    """Ids of evidence, keys of sources, practices and findings."""
    source = Source(key="rapport", title="t")
    practice = Practice(key="p", title="t", story="s")
    finding = Finding(key="f", kind=FindingKind.ADDED_VALUE, text="t")
    context = ContextEvidence(id="c", label="l", value=1)
    assert seen(
        build,
        context,
        context,
        sources=(source, source),
        practices=(practice, practice),
        findings=(finding, finding),
    ) == {
        ("assessment.id_twice", "evidence[c]"),
        ("assessment.id_twice", "sources[rapport]"),
        ("assessment.id_twice", "practices[p]"),
        ("assessment.id_twice", "findings[f]"),
    }


def test_what_is_cited_exists(build):
    """Sources, voices, evidence and elements of the grid, wherever they are cited."""
    assert seen(
        build,
        hours(source="absente", voice="fantome"),
        participants=(Participant(role="r"), Participant(role="r", voice="fantome")),
        practices=(Practice(key="p", title="t", story="s", about=("zzz",), evidence=("h", "hh")),),
        findings=(
            Finding(
                key="f",
                kind=FindingKind.IMPROVEMENT,
                text="t",
                about="temps",
                evidence=("zzz",),
                by="fantome",
            ),
        ),
    ) == {
        ("assessment.unknown_source", "evidence[h].source"),
        ("assessment.unknown_voice", "evidence[h].voice"),
        ("assessment.unknown_voice", "participants[1].voice"),
        ("assessment.about_unknown", "practices[p].about[0]"),
        ("assessment.unknown_evidence_near", "practices[p].evidence[1]"),
        ("assessment.about_retired", "findings[f].about"),
        ("assessment.unknown_evidence", "findings[f].evidence[0]"),
        ("assessment.unknown_voice", "findings[f].by"),
    }


def test_a_correction_replaces_an_earlier_answer(build):
    """Once, about the same indicator; the corrected answer then contradicts nothing."""
    first, second = hours("a"), QuantityEvidence(id="b", about="heures", value=12, replaces="a")
    assert seen(build, first, second) == set()
    third = QuantityEvidence(id="c", about="heures", value=13, replaces="b")
    assert seen(build, first, second, third) == set()


def test_a_correction_that_corrects_nothing_is_refused(build):
    """Unknown, itself, in a circle, about something else, or already corrected."""
    assert seen(
        build,
        hours("a", replaces="zzz"),
        hours("b", replaces="b"),
        hours("c", replaces="d"),
        hours("d", replaces="c"),
        hours("e", replaces="c"),
        ContextEvidence(id="f", label="l", value=1, replaces="e"),
    ) == {
        ("assessment.unknown_evidence", "evidence[a].replaces"),
        ("assessment.replaces_circle", "evidence[b].replaces"),
        ("assessment.replaces_circle", "evidence[c].replaces"),
        ("assessment.replaces_circle", "evidence[d].replaces"),
        ("assessment.replaced_twice", "evidence[e].replaces"),
        ("assessment.replaces_other", "evidence[f].replaces"),
    }


def test_an_answer_about_what_was_withdrawn_is_told_why(build):
    """By its last key or by one that it had before."""
    gone = WithdrawnElement(key="parti", title="Parti", reason="Trop long.", formerly=("avant",))
    grid = evolve(build.grid(), withdrawn=(gone,))
    for key in ("parti", "avant"):
        answers = build.assessment(hours(about=key))
        (issue,) = [i for i in check_assessment(answers, grid) if "about" in i.path]
        assert issue.code == "assessment.about_withdrawn"
        assert "Trop long." in issue.message("fr")
