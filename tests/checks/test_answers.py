"""What can be answered to a measure: keys in their order, or a range in its unit."""

from __future__ import annotations

from decimal import Decimal

import pytest

from utilite_sociale.checks.answers import answers_of, range_of
from utilite_sociale.model import Quantity, Ratio


@pytest.mark.parametrize(
    ("measure", "keys"),
    [
        ("niveau", ("bas", "moyen", "haut")),
        ("forme", ("bleu", "vert")),
        ("outils", ("livret", "tuteur")),
        ("sorties", ("emploi", "autre")),
        ("accord", ("no", "yes")),
        ("heures", ()),
        ("taux", ()),
        ("recit", ()),
    ],
)
def test_keys_of_what_can_be_answered(build, measure, keys):
    """In the order of the grid, the lowest first; nothing for numbers and words."""
    assert answers_of(build.measures[measure]) == keys


@pytest.mark.parametrize(
    ("measure", "low", "high"),
    [
        (Quantity(unit="heures"), 0, None),
        (Quantity(unit="note", low=1, high=5), 1, 5),
        (Quantity(unit="°C", low=None), None, None),
        (Ratio(numerator="a", denominator="b"), 0, 100),
        (Ratio(numerator="a", denominator="b", unit="part"), 0, 1),
        (Ratio(numerator="a", denominator="b", unit="€/ETP", part_of_whole=False), 0, None),
        (Ratio(numerator="a", denominator="b", part_of_whole=False), 0, None),
    ],
)
def test_the_range_of_a_number(measure, low, high):
    """A part of a whole is at most the whole, in per cent or as a share."""
    ends = (None if low is None else Decimal(low), None if high is None else Decimal(high))
    assert range_of(measure) == ends
