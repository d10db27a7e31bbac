"""What a package's aggregation declares is tried, and refused with what shows it false."""

from __future__ import annotations

import pytest
from attrs import frozen
from utilite_sociale_exemple.aggregations import Gap, Rounded

from utilite_sociale.checks import check_grid
from utilite_sociale.model import Mean, Scale
from utilite_sociale.scoring import CustomAggregation
from utilite_sociale.vocabulary import Law

PATH = "registers[humain].criteria[accueil].aggregation"


@frozen(kw_only=True, repr=False, eq=False)
class Honest(CustomAggregation):
    """The first child."""

    type_name = "honest"

    def combine(self, parts):
        """Give the score of the first."""
        return parts[0].score

    def says(self, _lang):
        """Say it."""
        return "the first"


def lying(law, combine):
    """Give an aggregation that declares a law which its calculation breaks."""
    given = {"laws": frozenset({law}), "combine": lambda _self, parts: combine(parts)}
    return type("Lying", (Honest,), {"__slots__": (), **given})()


def found(build, aggregation):
    asked = build.scored("a"), build.scored("b")
    criterion = build.criterion("accueil", *asked, aggregation=aggregation)
    return check_grid(build.grid_of(criterion))


def test_what_is_declared_and_kept_is_accepted(build):
    assert found(build, Rounded(around=Mean(), decimals=1)) == ()
    assert found(build, Gap(size=4)) == ()
    assert found(build, Honest()) == ()


@pytest.mark.parametrize(
    ("law", "combine", "shown"),
    [
        (Law.BETWEEN, lambda parts: min(4.0, sum(p.score for p in parts)), "between: "),
        (Law.RISING, lambda parts: 5 - parts[0].score, "rising: "),
        (Law.WEIGHT_SCALE, lambda parts: min(4.0, 1 + parts[0].weight), "weight_scale: "),
        (Law.ORDER, lambda parts: parts[0].score, "order: "),
    ],
)
def test_a_false_declaration_is_refused_with_the_scores_that_show_it(build, law, combine, shown):
    (issue,) = found(build, lying(law, combine))
    assert (issue.code, issue.path) == ("grid.law_broken", PATH)
    assert dict(issue.arguments)["example"].startswith(shown)
    assert "a = " in issue.message("fr")


@pytest.mark.parametrize("value", [float("nan"), float("inf"), 40.0])
def test_what_leaves_its_range_is_refused(build, value):
    """From 1 to 4 unless it says otherwise, and always a number."""
    (issue,) = found(build, lying(Law.NEUTRAL, lambda _: value))
    assert "∉ [1, 4]" in dict(issue.arguments)["example"]


def test_what_raises_is_refused_and_hides_nothing(build):
    (issue,) = found(build, lying(Law.NEUTRAL, lambda _: 1 / 0))
    assert "ZeroDivisionError" in dict(issue.arguments)["example"]


def test_children_are_tried_where_the_node_brings_them(build):
    """From 0 to 10 onto 1 to 4: their gap is then at most 3, as the size of 4 needs."""
    wide = Scale(low=0, high=10)
    inner = [build.criterion(key, build.scored(f"{key}x"), scale=wide) for key in ("p", "q")]
    gap = Gap(size=4, rescale="linear")
    node = build.criterion("accueil", aggregation=gap, criteria=inner)
    grid = build.grid_of(node)
    assert [i for i in check_grid(grid) if i.code == "grid.law_broken"] == []


def test_a_node_of_which_nothing_is_scored_is_said_as_usual(build):
    criterion = build.criterion("accueil", build.indicator("heures"), aggregation=Honest())
    codes = {issue.code for issue in check_grid(build.grid_of(criterion))}
    assert codes == {"grid.nothing_to_score"}


def test_a_mean_of_its_own_that_stays_between_is_accepted(build):
    assert found(build, lying(Law.BETWEEN, lambda parts: parts[0].score)) == ()
