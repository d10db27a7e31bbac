"""The outcome as an object: found by name, walked, explained, and discreet in logs."""

from __future__ import annotations

import pytest

from tests.scoring import build
from tests.scoring.build import criterion, evaluated, grid, level, levels, missing, register
from utilite_sociale import scoring
from utilite_sociale.errors import UnknownPathError
from utilite_sociale.scoring import NodeKind, NotScored, NotScoredReason


@pytest.fixture(name="outcome")
def _outcome():
    whole = grid(
        register("humain", criterion("accueil", levels("note", 0, 5, 10), levels("autre", 0, 10))),
        register("social", levels("lien", 0, 10), uses=("accueil",)),
    )
    return evaluated(whole, level("note", "n1", voice="equipe"))


def test_a_node_is_found_by_its_path_or_by_its_key(outcome):
    assert outcome["humain.accueil.note"] is outcome["note"]
    assert outcome["note"].score == 5
    assert outcome["humain"].kind is NodeKind.REGISTER


@pytest.mark.parametrize(
    ("name", "near"), [("humain.acceuil", "humain.accueil"), ("notte", "note")]
)
def test_a_misspelt_name_is_an_error_that_gives_the_nearest(outcome, name, near):
    with pytest.raises(UnknownPathError, match=near):
        outcome[name]


def test_a_name_like_no_other_is_an_error_that_names_the_grid(outcome):
    with pytest.raises(UnknownPathError) as caught:
        outcome["zzz"]
    assert caught.value.arguments == {"found": "zzz", "grid": "essai"}


def test_registers_are_the_profile_and_nodes_walk_in_reading_order(outcome):
    assert [node.key for node in outcome.registers] == ["humain", "social"]
    assert [node.key for node in outcome.registers[0].walk()] == [
        "humain",
        "accueil",
        "note",
        "autre",
    ]
    assert list(outcome.nodes) == [
        "humain",
        "humain.accueil",
        "humain.accueil.note",
        "humain.accueil.autre",
        "social",
        "social.lien",
    ]


def test_a_node_has_the_title_of_its_element_and_says_whether_it_is_scored(outcome):
    assert outcome["note"].title == "Indicateur note"
    assert outcome["accueil"].title == "Titre accueil"
    assert [outcome[key].scored for key in ("note", "autre")] == [True, False]


def test_evidence_is_given_back_in_the_order_of_the_file():
    first, second = level("a", "n1", voice="equipe"), level("a", "n0", voice="clients")
    outcome = evaluated(levels("a", 0, 10), first, second)
    assert outcome.evidence(outcome["a"]) == (first, second)
    assert outcome["a"].value == {"equipe": "n1", "clients": "n0"}


def test_what_was_confided_stays_out_of_every_repr():
    """Neither the answer, nor the reason of an absence, nor the voices, nor an explanation."""
    said = (level("a", "n1", voice="equipe"), missing("b", "refused", reason="Trop intime."))
    outcome = evaluated(register("r", levels("a", 0, 10), levels("b", 0, 10)), *said)
    for shown in (outcome, outcome["a"], outcome["b"], outcome["a"].explain("fr")):
        assert "n1" not in repr(shown)
        assert "intime" not in repr(shown)


def test_a_repr_says_what_an_outcome_is_and_no_figure():
    """One line each: a log is no place for scores, the sensitive ones least of all."""
    outcome = evaluated(levels("a", 0, 10), level("a", "n1"))
    assert repr(outcome) == "Outcome(essai 1.0.0 draft, participation, 2024-01-01/2024-12-31)"
    assert "score=" not in repr(outcome["a"])
    assert "level=" not in repr(outcome["a"])


def test_an_outcome_is_explained_in_the_language_asked_for_or_of_the_environment(
    outcome, monkeypatch
):
    monkeypatch.setenv("UTILITE_SOCIALE_LANG", "fr")
    assert outcome["note"].explain().lang == "fr"
    assert str(outcome["note"].explain("en")).startswith("Indicateur note [humain.accueil.note]")


def test_the_public_names_of_scoring_are_all_there():
    assert dir(scoring) == sorted(scoring.__all__)
    assert all(hasattr(scoring, name) for name in scoring.__all__)


def test_every_reason_is_a_word_that_files_and_programs_can_keep():
    assert {str(reason) for reason in NotScoredReason} == {
        "missing",
        "not_applicable",
        "undefined",
        "descriptive",
        "no_children_left",
        "profile_only",
        "nothing_scored",
        "coverage",
        "missing_children",
        "several_levels",
        "voices",
        "condition_unknown",
        "published_figures",
    }
    assert isinstance(evaluated(levels("a", 0, 1)).root.state, NotScored)


def test_strengths_of_proof_are_counted_from_the_weakest_and_the_unsaid_last():
    said = (
        level("a", "n1", voice="equipe", strength="study"),
        level("a", "n1", voice="clients"),
        level("b", "n1", strength="felt"),
        level("b", "n0", voice="equipe", strength="study"),
    )
    outcome = evaluated(register("r", levels("a", 0, 10), levels("b", 0, 10)), *said)
    counted = [(part.strength, part.count) for part in outcome["r"].strengths]
    assert counted == [("felt", 1), ("study", 2), (None, 1)]
    assert build.assessment(*said).evidence == said
