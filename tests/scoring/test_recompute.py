"""From the text of an explanation alone, in French or English, the figure is computed again.

The reader of ``reader.py`` knows the phrases and nothing of the library. Each case is also
worked out by hand, so that text, reader and executor cannot be wrong together.
"""

from __future__ import annotations

from decimal import Decimal

import pytest

from tests.scoring import build
from tests.scoring.build import criterion, evaluated, level, levels, missing, register
from tests.scoring.reader import Figures, read
from utilite_sociale.model import KindIs, MinimumCoverage, Quantity, Ratio, Source, VoiceRule
from utilite_sociale.scoring import evaluate
from utilite_sociale.vocabulary import Direction

BOTH = ("equipe", "clients")
WHOLE = Quantity(unit="personnes", low=Decimal(-5), high=Decimal("12.5"), integer=True)
EUROS = Ratio(numerator="aides", denominator="ETP", unit="€/ETP", part_of_whole=False)


def voices(combine, *expected, lead=""):
    return VoiceRule(combine=combine, expected=expected, lead=lead)


def known(score):
    return Figures(score, score, score, 1.0)


INDICATORS = {
    "a level": (levels("a", 1, 2.5, 4), [level("a", "n1")], known(2.5)),
    "a level, nobody": (levels("a", 1, 2.5, 4), [], Figures(None, 1, 4, 0)),
    "a level, refused": (
        levels("a", 1, 2.5, 4),
        [missing("a", "refused")],
        Figures(None, 1, 4, 0),
    ),
    "a level, no object": (
        levels("a", 1, 4, not_applicable_allowed=True),
        [missing("a", "not_applicable")],
        Figures(),
    ),
    "a step, on the cut": (
        build.counting("a", build.steps([25, 50], [0, 5, 10])),
        [build.amount("a", 25)],
        known(5),
    ),
    "a step, on the cut, closed above": (
        build.counting("a", build.steps([25, 50], [0, 5, 10], "upper")),
        [build.amount("a", 25)],
        known(0),
    ),
    "steps, one out of reach": (
        build.counting("a", build.steps([0, 50], [9, 5, 7])),
        [],
        Figures(None, 5, 7, 0),
    ),
    "one step": (build.counting("a", build.steps([50], [3, 7])), [build.amount("a", 50)], known(7)),
    "a share": (
        build.sharing("a", build.steps([60], [0, 10])),
        [build.share("a", 12, 20)],
        known(10),
    ),
    "a share, third": (
        build.sharing("a", build.lines((0, 0), (100, 9))),
        [build.share("a", 1, 3)],
        known(3),
    ),
    "a share, 0 of 0": (
        build.sharing("a", build.steps([60], [0, 10])),
        [build.share("a", 0, 0)],
        Figures(),
    ),
    "a share, half": (
        build.sharing("a", build.steps([60], [2, 8])),
        [build.share("a", 12, None)],
        Figures(None, 2, 8, 0),
    ),
    "a share, nothing of somebody": (
        build.sharing("a", build.steps([60], [8, 2]), direction=Direction.LOWER),
        [build.share("a", 0, None)],
        Figures(None, 8, 8, 0),
    ),
    "euros": (
        build.sharing("a", build.lines((10, 0), (20, 10)), measure=EUROS),
        [build.share("a", 1250, 100)],
        known(2.5),
    ),
    "a line": (
        build.counting("a", build.lines((10, 0), (50, 10), (60, 4))),
        [build.amount("a", 55)],
        known(7),
    ),
    "a line, beyond": (
        build.counting("a", build.lines((10, 0), (50, 10))),
        [build.amount("a", 99.5)],
        known(10),
    ),
    "a line of thousands": (
        build.counting("a", build.lines((0, 0), (10000, 10)), measure=Quantity(unit="€")),
        [build.amount("a", Decimal("1234.5"))],
        known(1.2345),
    ),
    "a logarithm": (
        build.counting("a", build.lines((1, 0), (100, 10), axis="log")),
        [build.amount("a", 10)],
        known(5),
    ),
    "whole numbers": (
        build.counting("a", build.lines((0, 0), (2.5, 10), (5, 0)), measure=WHOLE),
        [],
        Figures(None, 0, 8, 0),
    ),
    "negative": (
        build.counting("a", build.lines((-5, 0), (5, 10)), measure=Quantity(unit="°C", low=None)),
        [build.amount("a", -2.5)],
        known(2.5),
    ),
    "a choice": (
        build.listing("a", "choice", bleu=3, vert=7),
        [build.chosen("a", "vert")],
        known(7),
    ),
    "yes": (build.listing("a", "binary", no=2, yes=9), [build.yes("a")], known(9)),
    "no": (build.listing("a", "binary", no=2, yes=9), [build.yes("a", value=False)], known(2)),
    "ticked": (
        build.listing("a", "checklist", x=3, y=6, z=-1),
        [build.ticked("a", "y", "z")],
        known(5),
    ),
    "ticked, capped": (
        build.listing("a", "checklist", 8, x=3, y=6, z=-1),
        [build.ticked("a", "x", "y")],
        known(8),
    ),
    "ticked, nothing": (build.listing("a", "checklist", x=3, y=6), [build.ticked("a")], known(0)),
    "ticked, nobody": (
        build.listing("a", "checklist", 8, x=3, y=6, z=-1),
        [],
        Figures(None, -1, 8, 0),
    ),
    "unproved": (
        levels("a", 1, 4, evidence_required=True),
        [level("a", "n1")],
        Figures(None, 1, 4, 0),
    ),
    "proved": (
        levels("a", 1, 4, evidence_required=True),
        [level("a", "n1", source="rapport")],
        known(4),
    ),
    "median of two": (
        levels("a", 0, 4, 10, voices=voices("median", *BOTH)),
        [level("a", "n1", voice="equipe"), level("a", "n2", voice="clients")],
        known(7),
    ),
    "mean, one not heard": (
        levels("a", 0, 4, 10, voices=voices("mean", *BOTH)),
        [level("a", "n1", voice="equipe")],
        Figures(4, 2, 7, 0.5),
    ),
    "mean, one may have no object": (
        levels("a", 0, 4, 10, voices=voices("mean", *BOTH), not_applicable_allowed=True),
        [level("a", "n2", voice="equipe")],
        Figures(10, 5, 10, 0.5),
    ),
    "lead, the other aside": (
        levels("a", 0, 4, 10, voices=voices("lead", *BOTH, lead="clients")),
        [level("a", "n1", voice="equipe"), level("a", "n2", voice="clients")],
        known(10),
    ),
    "one expected, another speaks": (
        levels("a", 0, 4, 10, voices=voices("median", "equipe")),
        [level("a", "n2", voice="clients")],
        Figures(None, 0, 10, 0),
    ),
    "apart": (
        levels("a", 0, 4, 10),
        [level("a", "n1", voice="equipe"), level("a", "n2", voice="clients")],
        Figures(None, 4, 10, 1),
    ),
    "apart, one lacks": (
        levels("a", 0, 4, 10),
        [level("a", "n1", voice="equipe"), missing("a", "refused", voice="clients")],
        Figures(4, 0, 10, 0.5),
    ),
}


def same(found, wanted):
    """Tell whether figures agree, missing ones included."""
    return list(found) == [None if one is None else pytest.approx(one, rel=1e-9) for one in wanted]


def figures(node):
    return Figures(node.score, node.low, node.high, node.coverage)


SOURCES = (Source(key="rapport", title="Rapport 2024 : l’essentiel [p. 3]"),)


@pytest.mark.parametrize("lang", ["fr", "en"])
@pytest.mark.parametrize("name", INDICATORS)
def test_the_figures_of_an_indicator_are_read_in_its_text(name, lang):
    indicator, said, wanted = INDICATORS[name]
    whole = build.grid(register("r", indicator))
    outcome = evaluate(build.assessment(*said, sources=SOURCES), whole)
    assert same(figures(outcome["a"]), wanted)
    assert same(read(outcome["a"].explain(lang).text, lang), wanted)


def asked(key, weight=1, **changes):
    return levels(key, 0, 5, 10, weight=weight, **changes)


MAY_LEAVE = {"not_applicable_allowed": True}
# Of a: 10, weight 1. Of b: missing, 0 to 10, weight 3, counts for 4. Of d: 5, weight 0.5.
MIXED = (asked("a"), asked("b", 3, floor_score=4), asked("d", 0.5))
MIXED_SAID = (level("a", "n2"), level("d", "n1"))

NODES = {
    # (10 + 5 x 0.5) / 1.5 is 8.33; low (10 + 2.5) / 4.5, high (10 + 30 + 2.5) / 4.5.
    "rescale": ("rescale", MIXED, MIXED_SAID, (12.5 / 1.5, 12.5 / 4.5, 42.5 / 4.5, 1.5 / 4.5)),
    "propagate": ("propagate", MIXED, MIXED_SAID, (None, 12.5 / 4.5, 42.5 / 4.5, 1.5 / 4.5)),
    # (10 + 4 x 3 + 5 x 0.5) / 4.5.
    "floor": ("floor", MIXED, MIXED_SAID, (24.5 / 4.5, 12.5 / 4.5, 42.5 / 4.5, 1.5 / 4.5)),
    # Two that may leave beside a 5: both in at 0 (5/3) for the low end, both in at 10 (25/3).
    "may leave": (
        "rescale",
        (asked("a"), asked("b", **MAY_LEAVE), asked("d", **MAY_LEAVE)),
        (level("a", "n1"),),
        (5, 5 / 3, 25 / 3, 1 / 3),
    ),
    # A 10 and one from 4 to 6 that may leave: in at 4 (7) for the low end, out (10) for the high.
    "may leave, out": (
        "rescale",
        (asked("a"), levels("b", 4, 6, **MAY_LEAVE)),
        (level("a", "n2"),),
        (10, 7, 10, 0.5),
    ),
    "all known": (
        "rescale",
        (asked("a"), asked("b")),
        (level("a", "n2"), level("b", "n1")),
        (7.5, 7.5, 7.5, 1),
    ),
    "some out": (
        "rescale",
        (
            asked("a"),
            asked("b", 0),
            build.counting("d", None),
            asked("e", applies_to=KindIs(one_of=("AI",))),
        ),
        (level("a", "n1"), level("b", "n2"), build.amount("d", 3)),
        (5, 5, 5, 1),
    ),
    "nothing scored": ("rescale", (asked("a"), asked("b")), (), (None, 0, 10, 0)),
    "nothing left": ("rescale", (build.counting("d", None),), (), (None,) * 4),
}


@pytest.mark.parametrize("lang", ["fr", "en"])
@pytest.mark.parametrize("name", NODES)
def test_the_figures_of_a_node_are_read_in_its_text(name, lang):
    policy, children, said, wanted = NODES[name]
    node = evaluated(criterion("c", *children, missing=policy), *said)["c"]
    assert same(figures(node), wanted)
    assert same(read(node.explain(lang).text, lang), wanted)


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_a_child_under_its_own_minimum_is_read_as_what_it_counts_for(lang):
    """It counts for (10 + 0 + 0) / 3; with a 5 beside it, (10/3 + 5) / 2."""
    half = MinimumCoverage(share=Decimal("0.5"))
    poor = criterion("c", asked("a"), asked("b"), asked("d"), minimum_coverage=half)
    whole = register("r", poor, asked("z"), missing="floor")
    outcome = evaluated(whole, level("a", "n2"), level("z", "n1"))
    found = read(outcome["r"].explain(lang).text, lang)
    assert same(found, figures(outcome["r"]))
    assert found.score == pytest.approx((10 / 3 + 5) / 2)
    own = outcome["c"].explain(lang).text
    shown = {"fr": "= 3,33333333333", "en": "= 3.33333333333"}
    assert shown[lang] in own


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_a_reader_who_changes_a_number_of_the_text_finds_another_figure(lang):
    """The reader does read: a weight or a score altered in the text alters what is found."""
    node = evaluated(criterion("c", *MIXED), *MIXED_SAID)["c"]
    text = node.explain(lang).text
    for old, new in {
        "fr": [("poids 3", "poids 4"), ("note 10", "note 9")],
        "en": [("weight 3", "weight 4"), ("score 10", "score 9")],
    }[lang]:
        changed = text.replace(f"{old}\u202f", f"{new}\u202f").replace(f"{old};", f"{new};")
        assert changed != text
        assert not same(read(changed, lang), figures(node))
