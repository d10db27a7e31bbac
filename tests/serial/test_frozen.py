"""An assessment carries the grid that it was made with."""

from __future__ import annotations

from attrs import evolve

from utilite_sociale.serial import content_digest, definition_digest, freeze, scoring_digest
from utilite_sociale.serial.frozen import tampered


def test_freezing_names_the_version_and_keeps_the_grid_with_its_digests(grid, assessment):
    """Nothing that happens to the installed grid changes it."""
    newer = evolve(grid, version="1.0.3")
    kept = freeze(assessment, newer)
    assert kept.grid == newer.reference
    assert kept.frozen.grid == newer
    assert kept.frozen.content == content_digest(newer)
    assert kept.frozen.scoring == scoring_digest(newer)
    assert [(one.indicator, one.digest) for one in kept.frozen.definitions] == [
        ("accord", definition_digest(grid.indicators["accord"]))
    ]
    assert evolve(kept, frozen=None, grid=assessment.grid) == assessment


def test_true_digests_are_not_noticed(grid, assessment):
    """And freezing twice is freezing once."""
    kept = freeze(assessment, grid)
    assert list(tampered(kept.frozen)) == []
    assert freeze(kept, grid) == kept
