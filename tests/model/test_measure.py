"""Measures say what is observed, with their unit and their domain."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tests.model.refusals import refusal
from utilite_sociale.model import (
    Binary,
    Breakdown,
    Checklist,
    Choice,
    Narrative,
    Option,
    Ordinal,
    OrdinalLevel,
    Quantity,
    Ratio,
)
from utilite_sociale.vocabulary import NarrativeShape

YES_TWICE = [OrdinalLevel(key="a", title="Un"), OrdinalLevel(key="a", title="Deux")]


def test_a_quantity_is_not_negative_unless_it_says_so():
    """Hours, euros and persons start at 0."""
    assert Quantity(unit="heures").low == 0
    assert Quantity(unit="°C", low=None).low is None
    assert Quantity(unit="note", low=1, high=5).high == Decimal(5)


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"unit": ""}, "blank"),
        ({"unit": "h", "low": 2, "high": 1}, "bounds"),
        ({"unit": "h", "high": -1}, "bounds"),
        ({"unit": "h", "low": 0.2, "high": 0.8, "integer": True}, "no_whole_number"),
        ({"unit": "h", "high": True}, "not_a_number"),
        ({"unit": "h", "integer": "oui"}, "not_yes_or_no"),
    ],
)
def test_a_quantity_has_a_unit_and_ordered_bounds(fields, code):
    """One value may be both bounds."""
    assert refusal(lambda: Quantity(**fields)) == f"value.{code}"
    assert Quantity(unit="h", low=1, high=1).low == 1


def test_a_ratio_names_both_its_parts():
    """By default a share in per cent, whose numerator is counted in its denominator."""
    share = Ratio(numerator="sorties dynamiques", denominator="sorties")
    assert (share.unit, share.part_of_whole) == ("%", True)
    assert refusal(lambda: Ratio(numerator="", denominator="sorties")) == "value.blank"
    assert refusal(lambda: Ratio(numerator="sorties", denominator="")) == "value.blank"
    given = {"numerator": "aide", "denominator": "ETP", "part_of_whole": 0}
    assert refusal(lambda: Ratio(**given)) == "value.not_yes_or_no"


@pytest.mark.parametrize(
    "make",
    [
        lambda options: Choice(options=options),
        lambda options: Checklist(options=options),
        lambda options: Breakdown(unit="personnes", categories=options),
        lambda options: Ordinal(levels=options),
    ],
)
def test_options_are_some_and_each_has_its_own_key(make):
    """Two titles under one key could not be told apart."""
    assert refusal(lambda: make([])) == "value.empty_list"
    assert refusal(lambda: make(YES_TWICE)) == "value.key_twice"
    make(YES_TWICE[:1])


def test_levels_stand_in_their_order_with_their_descriptors():
    """Lowest first."""
    levels = [
        OrdinalLevel(key="bas", title="Bas", description="Rien n’est dit."),
        OrdinalLevel(key="haut", title="Haut"),
    ]
    assert Ordinal(levels=levels).levels == tuple(levels)
    assert refusal(lambda: OrdinalLevel(key="Bas", title="Bas")) == "value.not_a_key_near"
    assert refusal(lambda: Option(key="bas", title="")) == "value.blank"


def test_a_breakdown_may_ask_for_a_total_and_is_meant_to_cover_everything():
    """Unless it says otherwise."""
    asked = Breakdown(unit="personnes", categories=YES_TWICE[:1], total="sorties")
    assert (asked.total, asked.exhaustive) == ("sorties", True)
    assert Breakdown(unit="personnes", categories=YES_TWICE[:1]).total == ""
    given = {"unit": "personnes", "categories": YES_TWICE[:1], "exhaustive": None}
    assert refusal(lambda: Breakdown(**given)) == "value.not_yes_or_no"


def test_words_are_a_measure_like_another():
    """An example of action unless it is somebody's words."""
    assert Narrative().shape is NarrativeShape.ACTION_EXAMPLE
    assert Narrative(shape="verbatim").shape is NarrativeShape.VERBATIM
    assert Binary() == Binary()
