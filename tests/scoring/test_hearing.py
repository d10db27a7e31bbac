"""What each voice said over a register: a description of its scores, on one common scale."""

from __future__ import annotations

from attrs import evolve

import utilite_sociale as ust
from utilite_sociale import examples
from utilite_sociale.model import Scale, Sum
from utilite_sociale.scoring import heard_in


def bilan():
    return ust.evaluate(ust.load_assessment(examples.path("exemple_fictif")))


def test_each_voice_has_its_scores_of_the_whole_register():
    """The middle of what it said, between its lowest and its highest."""
    outcome = bilan()
    register = outcome["pouvoir_agir"]
    scores = [
        voice.score
        for node in register.walk()
        for voice in node.voices
        if voice.voice == "permanents" and voice.score is not None
    ]
    heard = heard_in(register, outcome.grid)["permanents"]
    ranked = sorted(scores)
    middle = (ranked[(len(ranked) - 1) // 2] + ranked[len(ranked) // 2]) / 2
    assert (heard.count, heard.low, heard.middle, heard.high) == (
        len(scores),
        ranked[0],
        middle,
        ranked[-1],
    )


def test_a_voice_that_said_nothing_is_absent():
    outcome = bilan()
    assert "clients" not in heard_in(outcome["pouvoir_agir"], outcome.grid)


def test_points_and_other_scales_stand_on_no_common_line():
    """A criterion that adds points, and one read on its own scale, are left out."""
    outcome = bilan()
    register = outcome["pouvoir_agir"]
    for change in ({"aggregation": Sum()}, {"scale": Scale(low=0, high=100)}):
        children = tuple(
            evolve(child, element=evolve(child.element, **change)) for child in register.children
        )
        assert heard_in(evolve(register, children=children), outcome.grid) == {}


def test_what_a_register_only_uses_is_said_where_it_is_declared():
    outcome = bilan()
    register, other = outcome.registers[0], outcome.registers[1]
    borrowed = evolve(register, children=other.children)
    assert heard_in(borrowed, outcome.grid) == {}
