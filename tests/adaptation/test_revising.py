"""Fields said anew, whole or one part at a time; ``revision`` holds what can be said."""

from __future__ import annotations

import pytest

from tests.adaptation.build import WHY, made, refusals
from tests.scoring.build import levels
from utilite_sociale.adaptation import PartScore, PartWording, Rename, Revise
from utilite_sociale.adaptation.revision import Revise as Revision
from utilite_sociale.errors import InvalidValueError
from utilite_sociale.model import (
    KindIs,
    Levier,
    Maximum,
    Minimum,
    MinimumCoverage,
    VoiceRule,
    WeightCase,
)


def revise(*elements, **said):
    return Revise(elements=elements, reason=WHY, **said)


@pytest.mark.parametrize(
    ("key", "said"),
    [
        ("accueil", {"title": "L’arrivée"}),
        ("accueil", {"question": "Que se passe-t-il le premier jour ?"}),
        ("accueil", {"weight": 3}),
        (
            "accueil",
            {"weight": (WeightCase(value=2, when=KindIs(one_of=("AI",))), WeightCase(value=1))},
        ),
        ("accueil", {"aggregation": Maximum()}),
        ("accueil", {"missing": "floor"}),
        ("accueil", {"minimum_coverage": MinimumCoverage(share=1)}),
        ("accueil", {"applies_to": KindIs(one_of=("ACI",))}),
        ("accueil", {"uses": ("avis",)}),
        ("avis", {"label": "Avis des clients"}),
        ("avis", {"rule": levels("x", 0, 4).rule}),
        ("avis", {"voices": VoiceRule(combine="median", expected=("clients",))}),
        ("avis", {"floor_score": 2}),
        ("avis", {"evidence_required": True}),
        ("avis", {"not_applicable_allowed": True}),
        ("avis", {"sensitive": True}),
        ("avis", {"level": "impact"}),
        ("avis", {"direction": "none"}),
    ],
)
def test_a_field_is_said_anew_and_nothing_else_changes(key, said):
    """Wording, weights, aggregation, applicability, minima, rules, voices."""
    before, after = made()[key], made(revise(key, **said))[key]
    for name, value in said.items():
        assert getattr(after, name) == value or str(getattr(after, name)) == str(value)
    others = {f.name for f in type(before).__attrs_attrs__} - {*said, "lineage"}
    assert all(getattr(before, name) == getattr(after, name) for name in others)


def test_several_elements_are_revised_at_once():
    found = made(revise("achats", "clients", aggregation=Minimum()))
    assert isinstance(found["achats"].aggregation, Minimum)
    assert isinstance(found["clients"].aggregation, Minimum)


def test_one_level_is_reworded_by_its_key():
    said = PartWording(key="n1", description="On est attendu.")
    measure = made(revise("premier_jour", levels=(said,)))["premier_jour"].measure
    assert [(one.title, one.description) for one in measure.levels] == [
        ("Palier n0", ""),
        ("Palier n1", "On est attendu."),
        ("Palier n2", ""),
    ]


def test_one_option_is_reworded_by_its_key():
    said = PartWording(key="b", title="Complète")
    measure = made(revise("couverture", options=(said,)))["couverture"].measure
    assert [one.title for one in measure.options] == ["Option a", "Complète"]


def test_one_score_is_said_anew_by_its_key():
    ordinal = made(revise("premier_jour", scores=(PartScore(key="n1", score=7),)))
    assert [one.score for one in ordinal["premier_jour"].rule.scores] == [0, 7, 10]
    choice = made(revise("couverture", scores=(PartScore(key="a", score=2),)))
    assert [one.score for one in choice["couverture"].rule.scores] == [2, 10]


def test_levels_and_the_measure_itself_can_be_said_together():
    more = levels("x", 0, 5, 8, 10)
    said = revise(
        "premier_jour",
        measure=more.measure,
        rule=more.rule,
        levels=(PartWording(key="n3", title="Parfait"),),
        scores=(PartScore(key="n2", score=9),),
    )
    found = made(said)["premier_jour"]
    assert found.measure.levels[3].title == "Parfait"
    assert [one.score for one in found.rule.scores] == [0, 5, 9, 10]


def test_a_levier_is_added_or_reworded():
    said = (
        Levier(key="livret", title="Relire le livret"),
        Levier(key="parrain", title="Un parrain"),
    )
    assert made(revise("accueil", leviers=said))["accueil"].leviers == said


def test_a_field_is_cleared():
    found = made(
        revise("avis", clear=("applies_to",)), revise("accueil", clear=("question", "leviers"))
    )
    assert found["avis"].applies_to is None
    assert (found["accueil"].question, found["accueil"].leviers) == ("", ())


@pytest.mark.parametrize(
    ("change", "wanted"),
    [
        (revise("accueil"), [("says_nothing", "changes[0]")]),
        (revise("accueil", label="x"), [("field_unfit", "changes[0].label")]),
        (revise("avis", title="x"), [("field_unfit", "changes[0].title")]),
        (
            revise("avis", leviers=(Levier(key="l", title="x"),)),
            [("field_unfit", "changes[0].leviers")],
        ),
        (revise("accueil", title="Titre accueil"), [("same_already", "changes[0].elements")]),
        (revise("accueil", clear=("key",)), [("cannot_clear", "changes[0].clear[0]")]),
        (revise("avis", clear=("measure",)), [("cannot_clear", "changes[0].clear[0]")]),
        (revise("avis", clear=("zzz",)), [("cannot_clear", "changes[0].clear[0]")]),
        (
            revise("couverture", levels=(PartWording(key="a", title="x"),)),
            [("no_levels", "changes[0].levels")],
        ),
        (
            revise("avis", options=(PartWording(key="a", title="x"),)),
            [("no_options", "changes[0].options")],
        ),
        (
            revise("accueil", scores=(PartScore(key="a", score=1),)),
            [("no_scores", "changes[0].scores")],
        ),
        (
            revise("avis", levels=(PartWording(key="z", title="x"),)),
            [("no_part", "changes[0].levels")],
        ),
        (revise("avis", scores=(PartScore(key="z", score=1),)), [("no_part", "changes[0].scores")]),
        (revise("zzzzzz", title="x"), [("unknown", "changes[0].elements[0]")]),
    ],
)
def test_what_cannot_be_revised_is_refused_where_it_stands(change, wanted):
    assert refusals(change) == wanted


def test_all_that_cannot_be_done_is_said_at_once():
    found = refusals(
        revise("accueil", label="x"),
        revise("zzzzzz", title="x"),
        revise("avis", title="x", help="x"),
    )
    assert [path.split(".")[0] for _, path in found] == ["changes[0]", "changes[1]", "changes[2]"]


def test_a_field_is_said_once():
    found = refusals(revise("accueil", title="Un"), revise("accueil", title="Deux", weight=2))
    assert found == [("said_twice", "changes[1].title")]
    cleared = refusals(
        revise("avis", applies_to=KindIs(one_of=("AI",))), revise("avis", clear=("applies_to",))
    )
    assert cleared == [("said_twice", "changes[1].clear[0]")]


def test_what_is_said_is_not_cleared_by_the_same_change():
    assert refusals(revise("accueil", weight=2, clear=("question", "weight"))) == [
        ("said_and_cleared", "changes[0].clear[1]")
    ]
    scores = (PartScore(key="n1", score=7),)
    assert ("said_and_cleared", "changes[0].clear[0]") in refusals(
        revise("premier_jour", scores=scores, clear=("rule",))
    )
    leviers = (Levier(key="parrain", title="Un parrain"),)
    assert refusals(revise("accueil", leviers=leviers, clear=("leviers",))) == [
        ("said_and_cleared", "changes[0].clear[0]")
    ]


def test_a_part_is_said_once_by_a_change():
    words = PartWording(key="n0", title="Un"), PartWording(key="n0", title="Deux")
    found = refusals(revise("premier_jour", levels=words))
    assert found == [("part_twice", "changes[0].levels")]
    scores = PartScore(key="n0", score=1), PartScore(key="n0", score=2)
    assert refusals(revise("premier_jour", scores=scores)) == [("part_twice", "changes[0].scores")]


def test_parts_are_said_by_several_changes_each_once():
    """The levels of one measure; not one level twice, nor a level and the whole measure."""
    first = revise("premier_jour", levels=(PartWording(key="n0", title="Un"),))
    second = revise("premier_jour", levels=(PartWording(key="n1", title="Deux"),))
    titles = [one.title for one in made(first, second)["premier_jour"].measure.levels]
    assert titles == ["Un", "Deux", "Palier n2"]
    assert made(first, second) == made(second, first)
    again = revise("premier_jour", levels=(PartWording(key="n0", title="Trois"),))
    assert refusals(first, again) == [("said_twice", "changes[1].levels")]
    whole = revise("premier_jour", measure=levels("x", 0, 1, 2, 3).measure)
    assert refusals(whole, first)[0] == ("said_twice", "changes[1].levels")
    assert refusals(first, whole) == [("said_twice", "changes[1].measure")]


def test_an_element_is_revised_once_by_a_change_whichever_key_names_it():
    renamed = Rename(element="accueil", key="arrivee", reason=WHY)
    assert refusals(renamed, revise("accueil", "arrivee", weight=2)) == [
        ("named_twice", "changes[1].elements[1]")
    ]


def test_the_reason_of_each_change_stays_in_the_lineage():
    found = made(
        revise("accueil", title="Un"), Revise(elements=("accueil",), weight=2, reason="Et ici.")
    )
    assert found["accueil"].lineage[0].reason == f"{WHY} Et ici."
    assert found["droits"].lineage[0].reason == ""


def test_a_reason_is_never_left_out():
    with pytest.raises(InvalidValueError, match="empty"):
        Revision(elements=("accueil",), title="x", reason=" ")
    with pytest.raises(TypeError):
        Revision(elements=("accueil",), title="x")
