"""The pictures of the reference are those that the arithmetic draws."""

from __future__ import annotations

import pytest

from docs._ext.pictures import FOLDER, pictures
from utilite_sociale.model import AGGREGATIONS, SCORING_RULES

DRAWN = pictures()


@pytest.mark.parametrize("name", sorted(DRAWN))
def test_a_picture_is_up_to_date_and_says_what_it_shows(name):
    """``python -m docs._ext.pictures`` writes them."""
    text = (FOLDER / f"{name}.svg").read_text("utf-8")
    assert text == DRAWN[name]
    assert "<title>" in text


def test_every_rule_and_aggregation_has_its_picture():
    """A table has rows and a profile has nothing to draw."""
    wanted = {kind.type_name for kind in (*SCORING_RULES, *AGGREGATIONS)} - {"table", "none"}
    assert wanted <= set(DRAWN)
    assert {path.stem for path in FOLDER.glob("*.svg")} == set(DRAWN)
