"""What both grids promise: appreciations on four named levels, and definitions held in common."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from utilite_sociale.catalog import catalog
from utilite_sociale.model import Grid, LevelsRule, Mean, Ordinal
from utilite_sociale.serial import definition_digest

GRIDS = ("socle", "ile_de_france")
LEVELS = ("En germe", "En chemin", "Ancré", "Partagé")
SENTENCE = re.compile(r"(?<=[.!?…])\s+")


@pytest.fixture(name="grid", params=GRIDS)
def _grid(request) -> Grid:
    return catalog()[request.param]


def sentences(text: str) -> list[str]:
    """Split a descriptor into its sentences."""
    return [sentence for sentence in SENTENCE.split(text) if sentence]


def test_sentences_are_split():
    """Else the test of their uniqueness would compare whole paragraphs."""
    assert sentences("Un. Deux\u202f? Trois…") == ["Un.", "Deux\u202f?", "Trois…"]


@pytest.mark.parametrize("key", GRIDS)
def test_no_check_has_anything_to_say(key):
    """Neither error nor warning."""
    assert catalog().check()[key] == ()


def test_each_criterion_has_one_appreciation_on_four_named_levels(grid):
    """Scored from 1 to 4 on the scale of the grid, by a mean that nothing else enters."""
    assert [level.title for level in grid.scale.levels] == list(LEVELS)
    assert (grid.scale.low, grid.scale.high) == (1, 4)
    for criterion in grid.criteria.values():
        (appreciation,) = (i for i in criterion.indicators if i.rule is not None)
        assert appreciation.key == f"appreciation_{criterion.key}"
        assert isinstance(appreciation.measure, Ordinal)
        assert [level.title for level in appreciation.measure.levels] == list(LEVELS)
        assert isinstance(appreciation.rule, LevelsRule)
        assert [one.score for one in appreciation.rule.scores] == [1, 2, 3, 4]
        assert appreciation.direction == "higher"
        assert isinstance(criterion.aggregation, Mean)


def test_every_level_has_a_descriptor(grid):
    """One or two sentences that say what one would see, never a bare title."""
    for criterion in grid.criteria:
        for level in grid.indicators[f"appreciation_{criterion}"].measure.levels:
            said = sentences(level.description)
            assert 1 <= len(said) <= 3
            assert all(len(sentence.split()) >= 6 for sentence in said)
            assert level.description.endswith(".")


def test_no_sentence_serves_two_levels_or_two_criteria(grid):
    """Each says something of its own; punctuation and capitals make no other sentence."""
    said = Counter(
        re.sub(r"\W+", " ", sentence).casefold().strip()
        for indicator in grid.indicators.values()
        if isinstance(indicator.measure, Ordinal)
        for level in indicator.measure.levels
        for sentence in sentences(level.description)
    )
    assert len(said) > 17 * 4
    assert [sentence for sentence, times in said.items() if times > 1] == []


def test_no_two_questions_are_the_same(grid):
    """Of registers, criteria and indicators alike."""
    questions = [element.question for element in grid.elements.values()]
    assert len(set(questions)) == len(questions)


def test_several_voices_answer_each_appreciation(grid):
    """Two or more groups that the grid describes, the permanent staff always among them."""
    known = {voice.key for voice in grid.voices}
    heard: set[str] = set()
    for criterion in grid.criteria:
        rule = grid.indicators[f"appreciation_{criterion}"].voices
        assert len(rule.expected) >= 2
        assert set(rule.expected) <= known
        assert "permanents" in rule.expected
        assert rule.combine == "median"
        heard.update(rule.expected)
    assert heard == known
    assert all(voice.description for voice in grid.voices)


def test_ile_de_france_takes_the_indicators_of_the_socle_with_their_definitions():
    """Each under the same criterion, and none changed: their definitions have one digest."""
    socle, region = catalog()["socle"], catalog()["ile_de_france"]
    assert list(region.indicators) == list(socle.indicators)
    assert [p for p in region.elements] == [p for p in socle.elements]  # noqa: C416 - the paths
    for key, indicator in region.indicators.items():
        assert definition_digest(indicator) == definition_digest(socle.indicators[key])
        assert indicator.rule == socle.indicators[key].rule
        assert indicator.voices == socle.indicators[key].voices
        assert indicator.provenance.status == socle.indicators[key].provenance.status
    assert region.scale == socle.scale
    assert region.indicators["bilans_etape"].lineage[0].version == socle.version


def test_a_story_can_be_told_under_every_criterion(grid):
    """Words have the same rank as figures."""
    for criterion in grid.criteria.values():
        assert any(i.measure.type_name == "narrative" for i in criterion.indicators)


def test_every_source_is_cited_and_can_be_looked_up(grid):
    """By an element of the grid; with an address, or a note that says where it was read."""
    cited = set()
    for element in grid.elements.values():
        cited.update(element.provenance.sources)
        cited.update(value.source for value in getattr(element, "context", ()))
        definition = getattr(element, "definition", None)
        cited.add("" if definition is None else definition.source)
    assert cited - {""} == {source.key for source in grid.sources}
    assert all(source.url or source.note for source in grid.sources)
