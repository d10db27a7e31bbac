"""What a package's rule declares is tried on values of the measure."""

from __future__ import annotations

from decimal import Decimal

import pytest
from attrs import frozen
from utilite_sociale_exemple.rules import Peak

from utilite_sociale.checks import check_grid
from utilite_sociale.model import Measure, Quantity
from utilite_sociale.scoring import CustomRule
from utilite_sociale.vocabulary import Direction, Law

PATH = "registers[humain].criteria[accueil].indicators[{key}].rule"
PEAK = Peak(at=Decimal(20), best=Decimal(4), lowest=Decimal(1))


@frozen(kw_only=True, repr=False, eq=False)
class Flat(CustomRule):
    """Always 2."""

    type_name = "flat"
    measures = (Measure,)

    def score(self, _value, _measure):
        """Give 2."""
        return 2.0

    def ends(self, _measure):
        """Give 2 twice."""
        return 2.0, 2.0

    def says(self, _lang):
        """Say it."""
        return "2"


def lying(*laws, **methods):
    """Give a rule that declares what it breaks."""
    given = {name: (lambda _self, *_, f=f: f(*_)) for name, f in methods.items()}
    return type("Lying", (Flat,), {"__slots__": (), "laws": frozenset(laws), **given})()


def found(build, rule, key="heures"):
    measure = build.measures.get(key) or Quantity(unit="heures", high=Decimal(40))
    indicator = build.indicator(key, measure=measure, rule=rule, direction=Direction.BAND)
    return check_grid(build.grid(indicator))


def test_what_is_declared_and_kept_is_accepted(build):
    assert found(build, PEAK) == ()
    assert found(build, Flat()) == found(build, Flat(), "niveau") == ()
    assert found(build, Flat(), "outils") == found(build, Flat(), "accord") == ()


def test_a_measure_that_it_cannot_score_is_refused(build):
    issues = build.found(found(build, PEAK, "niveau"))
    assert issues == {("grid.rule_unfit", PATH.format(key="niveau"))}


@pytest.mark.parametrize(
    ("rule", "shown"),
    [
        (lying(score=lambda value, _: 1 + float(value)), "∉ [2, 2]"),
        (lying(score=lambda *_: float("nan")), "nan ∉"),
        (lying(score=lambda *_: 1 / 0), "ZeroDivisionError"),
        (
            lying(
                Law.RISING,
                score=lambda value, _: 4 - float(value) / 400,
                ends=lambda _: (1.0, 4.0),
            ),
            "0 → 4, ",
        ),
        (
            lying(
                Law.FALLING,
                score=lambda value, _: 1 + float(value) / 400,
                ends=lambda _: (1.0, 4.0),
            ),
            "0 → 1, ",
        ),
    ],
)
def test_a_false_declaration_is_refused_with_the_values_that_show_it(build, rule, shown):
    (issue,) = found(build, rule)
    assert (issue.code, issue.path) == ("grid.rule_law_broken", PATH.format(key="heures"))
    assert shown in dict(issue.arguments)["example"]


@pytest.mark.parametrize("key", ["niveau", "outils"])
def test_ends_that_no_answer_reaches_are_refused_where_they_are_promised(build, key):
    rule = lying(Law.TIGHT, ends=lambda _: (1.0, 4.0))
    (issue,) = found(build, rule, key)
    assert dict(issue.arguments)["example"] == "tight: [2, 2] ≠ [1, 4]"


def test_answers_are_shown_by_their_keys(build):
    scores = {"bas": 2.0, "moyen": 9.0, "haut": 2.0}
    (issue,) = found(build, lying(score=lambda value, _: scores[value]), "niveau")
    assert dict(issue.arguments)["example"].startswith("moyen → 9")
    ticked = lying(score=lambda value, _: 2.0 if not value else 9.0)
    (issue,) = found(build, ticked, "outils")
    assert dict(issue.arguments)["example"].startswith("livret → 9")


def test_what_rises_and_reaches_its_ends_is_accepted(build):
    rising = lying(
        Law.RISING,
        Law.TIGHT,
        score=lambda value, _: 1 + float(value) * 3 / 40,
        ends=lambda _: (1.0, 4.0),
    )
    measure = Quantity(unit="jours", high=Decimal(40))
    indicator = build.indicator("jours", measure=measure, rule=rising, direction=Direction.HIGHER)
    assert check_grid(build.grid(indicator)) == ()
    scores = {"bas": 1.0, "moyen": 2.0, "haut": 4.0}
    listed = lying(Law.TIGHT, score=lambda value, _: scores[value], ends=lambda _: (1.0, 4.0))
    assert found(build, listed, "niveau") == ()
