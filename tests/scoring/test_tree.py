"""What one answer would change, wherever it counts."""

from __future__ import annotations

from fractions import Fraction

from tests.scoring import build
from tests.scoring.build import criterion, grid, level, levels, register
from utilite_sociale.scoring.facts import Facts
from utilite_sociale.scoring.interval import Span
from utilite_sociale.scoring.judged import Judged
from utilite_sociale.scoring.outcome import Scored
from utilite_sociale.scoring.tree import what_if
from utilite_sociale.scoring.walk import walk
from utilite_sociale.vocabulary import MissingPolicy

NOBODY = Facts(kinds=frozenset(), departements=frozenset())


def tree(whole, *evidence):
    return walk(build.assessment(*evidence), whole).root


def worth(score):
    """Give an indicator answered with that score."""
    return Judged(
        state=Scored(policy=MissingPolicy.RESCALE),
        score=score,
        span=Span(low=score, high=score),
        coverage=Fraction(1),
    )


def test_an_indicator_is_found_once_with_every_node_that_it_counts_in():
    whole = grid(
        register(
            "r",
            criterion("c", levels("a", 0, 10)),
            criterion("d", levels("b", 0, 10), uses=("a",)),
            uses=(),
        )
    )
    (node,) = tree(whole).children
    found = {leaf.plan.path: [p.plan.path for p in above] for leaf, above in node.leaves.items()}
    assert found == {"r.c.a": ["r.c", "r.d"], "r.d.b": ["r.d"]}


def test_an_answer_changes_every_node_that_it_counts_in():
    """*a* at 10 makes the first criterion 10 and the second 5: 7.5 in all, where 0 was."""
    whole = grid(
        register(
            "r", criterion("c", levels("a", 0, 10)), criterion("d", levels("b", 0, 10), uses=("a",))
        )
    )
    (node,) = tree(whole, level("a", "n0"), level("b", "n0")).children
    leaf = next(leaf for leaf in node.leaves if leaf.plan.path == "r.c.a")
    assert node.judged.score == 0
    assert what_if(node, leaf, worth(10.0), NOBODY).score == 7.5


def test_what_the_answer_does_not_touch_stays_as_it_is():
    whole = grid(register("r", levels("a", 0, 10)), register("s", levels("b", 0, 10)))
    first, second = tree(whole, level("a", "n0"), level("b", "n1")).children
    (leaf,) = first.leaves
    assert what_if(second, leaf, worth(10.0), NOBODY) is second.judged
    assert what_if(leaf, leaf, worth(10.0), NOBODY).score == 10
