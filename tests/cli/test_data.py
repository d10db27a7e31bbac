"""JSON: what must be known of a figure goes with it."""

from __future__ import annotations

import pytest

from utilite_sociale.cli.data import outcome_data, standing
from utilite_sociale.report.language import Language


def test_an_outcome_keeps_all_that_the_library_gives(outcome, french):
    """And adds whose it is, on what ground, with which grid."""
    found = outcome(nature="fictional")
    data = outcome_data(found, french)
    assert found.to_dict().items() <= data.items()
    assert data["subject"] == "Structure d’essai"
    assert data["nature"] == "fictional"
    assert data["grid"] == {"key": "exemple", "version": "1.2.0", "status": "published"}


@pytest.mark.parametrize(
    ("nature", "status", "mark"),
    [
        ("participation", "published", ""),
        ("fictional", "published", "fictional example"),
        ("published_figures", "illustrative", "published figures · illustrative grid"),
        ("participation", "draft", "draft grid"),
    ],
)
def test_the_mark_is_a_field(outcome, nature, status, mark):
    """No program can miss it."""
    data = standing(outcome(nature=nature, status=status), Language("en"))
    assert data["mark"] == mark
    assert any("grid" in notice.lower() for notice in data["notice"])
