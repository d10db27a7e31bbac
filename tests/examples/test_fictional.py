"""The invented enterprise shows every situation of the method, and says that it is invented.

Scores are worked out by hand from the levels that the file gives (1 to 4 on the grid's scale):
the median of the voices expected, then the mean of the criteria.
"""

from __future__ import annotations

from collections import Counter
from functools import cache

import pytest

from utilite_sociale import examples
from utilite_sociale.catalog import check, evaluate
from utilite_sociale.cli.terminal import Screen, render
from utilite_sociale.errors import Severity
from utilite_sociale.model import (
    Assessment,
    BreakdownEvidence,
    ContextEvidence,
    DocumentEvidence,
    NarrativeEvidence,
    RatioEvidence,
)
from utilite_sociale.report import markdown
from utilite_sociale.report.language import Language
from utilite_sociale.report.pages.bilan import bilan
from utilite_sociale.scoring import NotScored, Outcome, Scored
from utilite_sociale.scoring.outcome import NotScoredReason
from utilite_sociale.serial import load_assessment
from utilite_sociale.vocabulary import (
    AssessmentNature,
    FindingKind,
    MissingState,
    NarrativeShape,
    Stage,
    Strength,
)

UNFINISHED = "transformation_societale"


@cache
def loaded() -> Assessment:
    return load_assessment(examples.path("exemple_fictif"))


@cache
def evaluated() -> Outcome:
    return evaluate(loaded())


def page(lang: str = "fr") -> str:
    """Give the bilan as one line of ordinary spaces."""
    return " ".join(render(bilan(evaluated(), Language(lang)), Screen()).split())


def scores(indicator: str) -> dict[str, float | None]:
    """Give the score of each voice on an appreciation."""
    return {voice.voice: voice.score for voice in evaluated()[indicator].voices}


# ---------------------------------------------------------------- said to be invented


def test_it_is_marked_as_fictional_and_bears_no_registered_number():
    assert loaded().nature is AssessmentNature.FICTIONAL
    assert loaded().subject.identifier.scheme == "local"
    assert "commune inventée" in loaded().subject.place


def test_every_part_of_the_screen_and_of_the_file_written_says_so():
    screen = render(bilan(evaluated(), Language("fr")), Screen())
    parts = [line for line in screen.splitlines() if line.startswith("── ")]
    assert len(parts) > len(evaluated().registers)
    assert screen.count("exemple fictif") >= len(parts)
    assert "EXEMPLE FICTIF" in screen
    assert "EXEMPLE FICTIF" in markdown.render(bilan(evaluated(), Language("fr")))


def test_checks_find_no_error_and_one_warning_put_there_on_purpose():
    (issue,) = check(loaded())
    assert issue.severity is Severity.WARNING
    assert (issue.code, issue.path) == ("assessment.unsupported", "evidence[economies].source")


# ---------------------------------------------------------------- voices


def test_voices_that_agree():
    three = {"permanents": 3.0, "salaries_parcours": 3.0, "partenaires": 3.0}
    assert scores("appreciation_acces_droits") == three
    node = evaluated()["appreciation_acces_droits"]
    assert (node.spread, node.score, node.low, node.high) == (0, 3, 3, 3)


def test_voices_that_diverge_are_shown_apart_with_their_spread():
    apart = {"permanents": 3.0, "salaries_parcours": 1.0}
    assert scores("appreciation_professionnalisation") == apart
    node = evaluated()["appreciation_professionnalisation"]
    assert (node.spread, node.score) == (2, 2)


def test_some_criteria_gather_and_others_divide():
    spreads = [
        node.spread
        for path, node in evaluated().nodes.items()
        if ".appreciation_" in path and sum(v.score is not None for v in node.voices) > 1
    ]
    assert Counter(spreads) == {0: 5, 1: 7, 2: 3}


def test_clients_speak_apart_from_partners_where_the_grid_expects_them():
    heard = {"permanents": 3.0, "partenaires": 3.0, "clients": 4.0}
    assert scores("appreciation_besoins_territoire") == heard
    node = evaluated()["appreciation_representations_sociales"]
    assert [voice.voice for voice in node.voices if voice.expected and not voice.evidence] == [
        "clients"
    ]


def test_an_expected_voice_not_yet_heard_is_a_missing_answer():
    """Levels 2 and 1 are known: with a third voice the median lies between 1 and 2."""
    node = evaluated()["appreciation_coeur_metier"]
    silent = [voice.voice for voice in node.voices if voice.expected and not voice.evidence]
    assert silent == ["partenaires"]
    assert (node.score, node.low, node.high) == (1.5, 1, 2)
    assert node.coverage == pytest.approx(2 / 3)


# ---------------------------------------------------------------- registers


@pytest.mark.parametrize(
    ("register", "score", "level"),
    [
        ("pouvoir_agir", (2.5 + 3 + 2 + 3) / 4, "ancre"),
        ("developpement_local", (2 + 3.5 + 3) / 3, "ancre"),
        ("emploi_durable", (3 + 3 + 2 + 1.5) / 4, "en_chemin"),
        ("faire_societe", (4 + 3) / 2, "partage"),
        ("problematiques_publiques", 2, "en_chemin"),
    ],
)
def test_five_registers_have_the_score_that_one_finds_by_hand(register, score, level):
    node = evaluated()[register]
    assert isinstance(node.state, Scored)
    assert node.score == pytest.approx(score)
    assert node.level == level
    assert node.low <= node.score <= node.high


def test_one_register_is_under_its_minimum_and_shows_an_interval_only():
    """One voice of three, none of two, two of three: a third of the weight is known."""
    node = evaluated()[UNFINISHED]
    assert isinstance(node.state, NotScored)
    assert node.state.reason is NotScoredReason.COVERAGE
    assert node.score is None
    assert 1 <= node.low < node.high <= 4
    assert node.coverage == pytest.approx((1 / 3 + 0 + 2 / 3) / 3)


def test_most_criteria_are_fully_answered():
    criteria = [evaluated()[key] for key in evaluated().grid.criteria]
    assert sum(node.coverage == 1 for node in criteria) == 13
    assert len(criteria) == 17


def test_there_is_no_total():
    assert evaluated().root.score is None


def test_the_first_question_to_answer_is_in_the_unfinished_register():
    assert evaluated().priorities[0].register == UNFINISHED


def test_readings_are_derived_for_registers_with_a_score_only():
    registers = {reading.register for reading in evaluated().readings}
    assert registers
    assert UNFINISHED not in registers


# ---------------------------------------------------------------- what is missing, and why


@pytest.mark.parametrize(
    ("indicator", "missing"),
    [
        ("part_ass", MissingState.NOT_PROVIDED),
        ("taux_emploi_6_mois", MissingState.NOT_COLLECTED),
        ("revenu_evolution", MissingState.REFUSED),
        ("part_aah", MissingState.WITHHELD),
        ("satisfaction_clients", MissingState.DISCARDED),
        ("couts_evites", MissingState.UNSUPPORTED),
    ],
)
def test_every_kind_of_missing_answer_is_met(indicator, missing):
    state = evaluated()[indicator].state
    assert (state.reason, state.missing) == (NotScoredReason.MISSING, missing)
    assert bool(state.detail) == (
        missing not in {MissingState.NOT_PROVIDED, MissingState.UNSUPPORTED}
    )


def test_what_has_no_object_leaves_with_its_reason():
    state = evaluated()["part_zrr"].state
    assert state.reason is NotScoredReason.NOT_APPLICABLE
    assert "aucune commune" in state.detail


def test_nothing_over_nothing_is_undefined_and_never_zero():
    node = evaluated()["surendettement_taux_accompagnement"]
    assert node.state.reason is NotScoredReason.UNDEFINED
    assert node.score is None


# ---------------------------------------------------------------- figures


def test_shares_are_given_by_both_their_numbers():
    ratios = [item for item in loaded().evidence if isinstance(item, RatioEvidence)]
    assert len(ratios) > 20
    for item in ratios:
        assert item.numerator is not None
        assert item.denominator is not None
    assert "25 sur 27" in page()


def test_exits_make_their_total_and_the_two_rates():
    by_id = loaded().by_id
    exits = by_id["sorties"]
    counts = {part.category: part.count for part in exits.counts}
    assert sum(counts.values()) == exits.total == 14
    assert by_id["sorties_dynamiques"].numerator == exits.total - counts["autre_sortie"]
    assert by_id["sorties_durables"].numerator == counts["emploi_durable"]
    for rate in ("sorties_dynamiques", "sorties_durables"):
        assert by_id[rate].denominator == exits.total


def test_breakdowns_agree_with_their_totals():
    found = [item for item in loaded().evidence if isinstance(item, BreakdownEvidence)]
    assert len(found) == 6
    for item in found:
        assert sum(part.count for part in item.counts) == item.total


def test_hours_and_full_time_jobs_agree():
    """An ACI counts 1 820 paid hours for a full-time job (Chantier école)."""
    assert loaded().by_id["heures"].value / 1820 == loaded().by_id["etp"].value


def test_full_time_jobs_add_up_by_status_and_by_client():
    by_id = loaded().by_id
    everybody, staff = by_id["etp_de_tous"].value, by_id["etp_des_permanents"].value
    assert everybody == by_id["etp"].value + staff
    assert by_id["activite_par_client"].total == by_id["etp"].value


def test_own_revenue_is_that_of_the_accounts():
    by_id = loaded().by_id
    assert by_id["autofinancement"].numerator == by_id["ventes"].value


def test_figures_of_accounts_not_yet_approved_are_provisional():
    provisional = {item.id for item in loaded().evidence if item.provisional}
    assert provisional == {"ventes", "achats", "marches", "part_recente", "autofinancement"}


def test_a_correction_stands_in_place_of_what_it_corrects():
    node = evaluated()["bilans_etape"]
    assert node.evidence == ("bilans",)
    assert loaded().by_id["bilans"].replaces == "bilans_premier_compte"
    assert "31 sur 42" in page()
    assert "39 sur 42" not in page()


# ---------------------------------------------------------------- words


def test_every_criterion_has_an_example_of_action():
    told = {
        evaluated().grid.paths[item.about].split(".")[1]
        for item in loaded().evidence
        if isinstance(item, NarrativeEvidence) and item.shape is NarrativeShape.ACTION_EXAMPLE
    }
    assert told == set(evaluated().grid.criteria)


def test_words_are_quoted_with_or_without_leave_to_publish():
    quoted = [
        item
        for item in loaded().evidence
        if isinstance(item, NarrativeEvidence) and item.shape is NarrativeShape.VERBATIM
    ]
    assert {item.consent for item in quoted} == {True, False}
    assert {item.voice for item in quoted} == {"salaries_parcours", "clients"}


def test_documents_and_context_stand_beside_the_answers():
    kinds = Counter(type(item) for item in loaded().evidence)
    assert kinds[DocumentEvidence] == 2
    assert kinds[ContextEvidence] == 2


def test_proofs_are_of_several_strengths():
    assert {item.strength for item in loaded().evidence} >= {
        Strength.FELT,
        Strength.DECLARED,
        Strength.INTERNAL_RECORD,
        Strength.ADMINISTRATIVE,
    }


# ---------------------------------------------------------------- people


def test_stakes_and_participants_by_role_are_said():
    assert len(loaded().stakes) == 3
    voices = {person.voice for person in loaded().participants} - {""}
    assert voices == {voice.key for voice in evaluated().grid.voices}


@pytest.mark.parametrize("kind", FindingKind)
def test_findings_of_both_kinds_rest_on_evidence(kind):
    found = [finding for finding in evaluated().findings if finding.kind is kind]
    assert len(found) == 4
    for finding in found:
        assert finding.evidence
        assert finding.about
        assert finding.by


def test_practices_tell_what_is_done_and_what_it_changed():
    assert len(loaded().practices) == 3
    for practice in loaded().practices:
        assert practice.story
        assert practice.changed
        assert practice.about
        assert practice.evidence


def test_the_log_leads_to_the_stage():
    assert [entry.stage for entry in loaded().log] == [
        Stage.DRAFT,
        Stage.SUBMITTED,
        Stage.REVIEWED,
    ]
    assert loaded().stage is Stage.REVIEWED
