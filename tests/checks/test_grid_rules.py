"""Scoring rules: fit, direction, scale, steps that nothing reaches."""

from __future__ import annotations

from decimal import Decimal

import pytest
from attrs import evolve

from utilite_sociale.checks import check_grid
from utilite_sociale.model import (
    BandRule,
    Guard,
    GuardEffect,
    KindIs,
    LevelScore,
    LevelsRule,
    Mean,
    OptionScore,
    OptionsRule,
    PiecewiseLinearRule,
    Point,
    Quantity,
    Rescaling,
    RuleCase,
    Scale,
    ShareTickedRule,
    StepsRule,
    Sum,
)
from utilite_sociale.vocabulary import ClosedSide, Direction

CLAMPED = Sum(at_least=1, at_most=4)
HERE = "registers[humain].criteria[accueil].indicators[vu]"


def levels(*scores):
    keys = ("bas", "moyen", "haut")
    return LevelsRule(
        scores=tuple(LevelScore(level=k, score=s) for k, s in zip(keys, scores, strict=True))
    )


def steps(cuts, scores, closed=ClosedSide.LOWER):
    return StepsRule(cuts=cuts, scores=scores, closed=closed)


def line(*points):
    return PiecewiseLinearRule(points=tuple(Point(value=v, score=s) for v, s in points))


def options(cap=None, **scores):
    pairs = tuple(OptionScore(option=key, score=score) for key, score in scores.items())
    return OptionsRule(scores=pairs, cap=cap)


def band(inside, outside):
    return BandRule(low=10, high=20, inside=inside, outside=outside)


def seen(build, measure, rule, direction=Direction.HIGHER, aggregation=None, **changes):
    """Give what is found on one scored indicator, without the place of that indicator."""
    indicator = build.indicator(
        "vu", measure=build.measures[measure], rule=rule, direction=direction, **changes
    )
    grid = build.grid(indicator)
    if aggregation is not None:
        criterion = evolve(grid.registers[0].criteria[0], aggregation=aggregation)
        grid = build.register(grid, criteria=(criterion,))
    found = build.found(check_grid(grid))
    return {(code, path.removeprefix(HERE)) for code, path in found}


HIGHER, LOWER, BAND = Direction.HIGHER, Direction.LOWER, Direction.BAND


@pytest.mark.parametrize(
    ("measure", "rule", "direction"),
    [
        ("niveau", levels(1, 2, 4), HIGHER),
        ("niveau", levels(4, 2, 1), LOWER),
        ("niveau", levels(1, 4, 1), BAND),
        ("heures", steps((10, 20), (1, 2, 4)), HIGHER),
        ("taux", steps((10, 20), (4, 2, 1)), LOWER),
        ("taux", line((0, 1), (100, 4)), HIGHER),
        ("aide", line((0, 4), (5, 1)), LOWER),
        ("heures", line((0, 1), (5, 4), (9, 1)), BAND),
        ("heures", band(4, 1), BAND),
        ("accord", options(no=1, yes=4), HIGHER),
        ("accord", options(no=4, yes=1), LOWER),
        ("forme", options(bleu=4, vert=1), HIGHER),
        ("outils", ShareTickedRule(none=1, all=4), HIGHER),
    ],
)
def test_rules_that_fit_are_accepted(build, measure, rule, direction):
    """A rule reads its measure, follows its direction, stays on the scale."""
    assert seen(build, measure, rule, direction) == set()


@pytest.mark.parametrize(
    ("measure", "rule"),
    [
        ("heures", levels(1, 2, 4)),
        ("niveau", steps((10,), (1, 4))),
        ("accord", line((0, 1), (1, 4))),
        ("sorties", band(4, 1)),
        ("niveau", options(bas=1)),
        ("forme", ShareTickedRule(none=1, all=4)),
    ],
)
def test_a_rule_reads_only_its_kinds_of_measure(build, measure, rule):
    """Nothing else is said of a rule that does not fit."""
    direction = BAND if isinstance(rule, BandRule) else HIGHER
    assert seen(build, measure, rule, direction) == {("grid.rule_unfit", ".rule")}


def test_a_descriptive_indicator_has_no_rule(build):
    """A rule asks which values are better."""
    found = seen(build, "niveau", levels(1, 2, 4), Direction.NONE)
    assert found == {("grid.rule_without_direction", ".rule")}


@pytest.mark.parametrize(
    ("measure", "rule", "direction"),
    [
        ("niveau", levels(1, 4, 2), HIGHER),
        ("niveau", levels(1, 1, 2), LOWER),
        ("niveau", levels(4, 1, 4), BAND),
        ("heures", steps((10, 20), (1, 4, 2)), HIGHER),
        ("heures", line((0, 1), (5, 4)), LOWER),
        ("heures", band(4, 1), HIGHER),
        ("heures", band(1, 4), BAND),
        ("accord", options(no=4, yes=1), HIGHER),
        ("outils", ShareTickedRule(none=4, all=1), HIGHER),
    ],
)
def test_a_rule_follows_the_direction(build, measure, rule, direction):
    """Higher never falls, lower never rises, a band rises then falls."""
    found = seen(build, measure, rule, direction)
    assert found == {("grid.rule_against_direction", ".rule")}


def test_every_level_is_scored_and_no_other(build):
    """Levels of the measure and of the rule are the same."""
    rule = LevelsRule(scores=(LevelScore(level="bas", score=1), LevelScore(level="top", score=4)))
    assert seen(build, "niveau", rule) == {
        ("grid.rule_unknown_answer", ".rule.scores[1]"),
        ("grid.rule_incomplete", ".rule.scores"),
    }


def test_every_option_of_a_choice_is_scored(build):
    """An option without score would silently count for 0; a checklist may leave some out."""
    assert seen(build, "forme", options(bleu=4)) == {("grid.rule_incomplete", ".rule.scores")}
    assert seen(build, "accord", options(yes=4)) == {("grid.rule_incomplete", ".rule.scores")}
    assert seen(build, "outils", options(livret=4), aggregation=Sum(at_least=1, at_most=4)) == set()


def test_ticked_options_add_up_between_their_losses_and_gains(build):
    """Nothing ticked gives 0, which is off a scale from 1; a cap holds the sum down."""
    on_scale = Scale(low=0, high=4)
    for rule, fits in (
        (options(livret=1, tuteur=3), True),
        (options(livret=3, tuteur=3), False),
        (options(cap=4, livret=3, tuteur=3), True),
        (options(livret=-1, tuteur=3), False),
    ):
        measure = build.measures["outils"]
        indicator = build.indicator("vu", measure=measure, rule=rule, direction=HIGHER)
        grid = build.grid(indicator, scale=on_scale)
        expected = set() if fits else {("grid.score_outside_scale", f"{HERE}.rule")}
        assert build.found(check_grid(grid)) == expected


def test_scores_stay_on_the_scale(build):
    """Each score that leaves it is said, once per rule."""
    found = seen(build, "niveau", levels(0, 2, 5))
    assert found == {("grid.score_outside_scale", ".rule")}


TEN = Quantity(unit="h", low=0, high=10)
CASES = (
    RuleCase(value=levels(1, 2, 3), when=KindIs(one_of=("AI",))),
    RuleCase(value=levels(2, 2, 4)),
)


@pytest.mark.parametrize(
    ("measure", "rule"),
    [
        ("niveau", levels(2, 2, 3)),
        (TEN, steps((5, 50), (2, 3, 4))),
        (TEN, line((-10, 1), (20, 4))),
        ("accord", options(no=2, yes=3)),
        ("heures", band(3, 2)),
        ("outils", ShareTickedRule(none=2, all=3)),
        ("niveau", CASES),
    ],
)
def test_a_floor_is_a_score_that_the_rule_can_give(build, measure, rule):
    """Here from 2 to 3: what the values of the measure get, in every case of the rule."""
    asked = measure if isinstance(measure, Quantity) else build.measures[measure]
    given = {"measure": asked, "rule": rule}
    given["direction"] = BAND if isinstance(rule, BandRule) else HIGHER
    outside = (Decimal("1.99"), Decimal("3.01"))
    for floor in (Decimal(2), Decimal("2.5"), Decimal(3), *outside):
        indicator = build.indicator("vu", floor_score=floor, **given)
        issues = check_grid(build.grid(indicator))
        said = [issue for issue in issues if issue.code == "grid.floor_outside_rule"]
        assert [issue.path for issue in said] == [f"{HERE}.floor_score"] * (floor in outside)
        if said:
            assert dict(said[0].arguments)["found"] == str(floor)


@pytest.mark.parametrize("rule", [None, steps((10,), (1, 4))])
def test_a_floor_is_compared_with_no_rule_where_none_can_be_read(build, rule):
    """None stated, or one that does not fit, which is said itself."""
    found = seen(build, "niveau", rule, floor_score=Decimal(9))
    assert not {code for code, _ in found} & {"grid.floor_outside_rule"}


@pytest.mark.parametrize(
    "aggregation",
    [
        CLAMPED,
        Mean(rescale=Rescaling.LINEAR),
        Guard(around=CLAMPED, effect=GuardEffect.CEILING, score=2, when=KindIs(one_of=("AI",))),
    ],
)
def test_points_need_no_scale(build, aggregation):
    """Under a sum, or a node that rescales, scores are free."""
    rule, floor = levels(-1, 2, 50), Decimal(-1)
    assert seen(build, "niveau", rule, aggregation=aggregation, floor_score=floor) == set()


def test_a_rule_asks_for_a_scale(build):
    """Without any scale nothing can be scored."""
    grid = build.grid(build.scored("vu", floor_score=Decimal(4)), scale=None)
    codes = {code for code, _ in build.found(check_grid(grid))}
    assert codes == {"grid.rule_without_scale", "grid.aggregation_without_scale"}


def test_each_case_of_a_rule_is_looked_at(build):
    """A list of cases is checked case by case."""
    cases = (
        RuleCase(value=levels(4, 2, 1), when=KindIs(one_of=("AI",))),
        RuleCase(value=levels(1, 2, 4)),
    )
    assert seen(build, "niveau", cases) == {("grid.rule_against_direction", ".rule[0].value")}


@pytest.mark.parametrize(
    ("measure", "rule", "step"),
    [
        (Quantity(unit="h", low=0, high=10), steps((5, 10), (1, 2, 4), ClosedSide.UPPER), 2),
        (Quantity(unit="h", low=0), steps((0, 5), (1, 2, 4)), 0),
        (Quantity(unit="h", low=None, high=3), steps((1, 5), (1, 2, 4)), 2),
        (Quantity(unit="p", integer=True), steps((1.2, 1.8, 3), (1, 2, 3, 4)), 1),
        (Quantity(unit="p", low=None, integer=True), steps((1.2, 1.8), (1, 2, 4)), 1),
    ],
)
def test_a_step_that_nothing_reaches_is_noticed(build, measure, rule, step):
    """With the closed side, the bounds and whole numbers taken into account."""
    indicator = build.indicator("vu", measure=measure, rule=rule, direction=HIGHER)
    found = build.found(check_grid(build.grid(indicator)))
    assert found == {("grid.step_unreachable", f"{HERE}.rule.scores[{step}]")}


def test_steps_of_a_rate_are_in_per_cent(build):
    """A share of a whole goes from 0 to 100 in per cent; another unit from 0 to 1."""
    rule = steps((50, 150), (1, 2, 4))
    assert seen(build, "taux", rule) == {("grid.step_unreachable", ".rule.scores[2]")}
    assert seen(build, "aide", rule) == set()
    part = evolve(build.measures["taux"], unit="part")
    indicator = build.indicator(
        "vu", measure=part, rule=steps((0.5, 2), (1, 2, 4)), direction=HIGHER
    )
    found = build.found(check_grid(build.grid(indicator)))
    assert found == {("grid.step_unreachable", f"{HERE}.rule.scores[2]")}
