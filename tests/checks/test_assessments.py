"""The grid of an assessment, and all checks together."""

from __future__ import annotations

import pytest
from attrs import evolve

from utilite_sociale.checks import check_assessment
from utilite_sociale.model import FrozenGrid, GridReference


@pytest.mark.parametrize(
    ("key", "version", "code", "severity"),
    [
        ("exemple", "1.2.0", None, None),
        ("exemple", "1.2.7", "grid_mended", "warning"),
        ("exemple", "1.3.0", "other_grid_version", "error"),
        ("exemple", "2.2.0", "other_grid_version", "error"),
        ("autre", "1.2.0", "other_grid", "error"),
    ],
)
def test_the_grid_is_the_one_that_the_document_names(build, key, version, code, severity):
    """A third number only mends wording; anything else may change what answers mean."""
    assessment = build.assessment(grid=GridReference(key=key, version=version))
    issues = check_assessment(assessment, build.grid())
    expected = [] if code is None else [(f"assessment.{code}", severity)]
    assert [(issue.code, issue.severity) for issue in issues] == expected


def test_a_frozen_grid_is_the_one_that_the_document_names(build):
    """The copy that a document carries cannot be of another grid."""
    grid = build.grid()
    frozen = FrozenGrid(grid=grid, content="0" * 64, scoring="0" * 64)
    assert check_assessment(build.assessment(frozen=frozen), grid) == ()
    other = evolve(frozen, grid=evolve(grid, key="autre"))
    found = build.found(check_assessment(build.assessment(frozen=other), grid))
    assert found == {("assessment.frozen_other_grid", "frozen.grid")}
