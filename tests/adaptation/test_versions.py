"""A version number says no less than what changed."""

from __future__ import annotations

import pytest
from attrs import evolve

from tests.adaptation.build import BASE
from utilite_sociale.adaptation import Advice
from utilite_sociale.adaptation.numbering import wanted
from utilite_sociale.adaptation.versions import check_version, says_enough


@pytest.mark.parametrize(
    ("version", "advice", "asked"),
    [
        ("1.2.3", "nothing", "1.2.3"),
        ("1.2.3", "wording", "1.2.4"),
        ("1.2.3", "compatible", "1.3.0"),
        ("1.2.3", "breaking", "2.0.0"),
        ("0.2.3", "breaking", "0.3.0"),
    ],
)
def test_each_reach_asks_for_a_number(version, advice, asked):
    assert wanted(version, Advice(advice)) == asked
    assert says_enough(version, asked, Advice(advice))
    assert says_enough(version, "9.0.0", Advice(advice))
    assert says_enough(version, version, Advice(advice)) is (advice == "nothing")


def test_a_number_that_says_less_is_refused_with_the_one_that_is_enough():
    """A register less: past answers no longer read as they stand."""
    fewer = evolve(BASE, registers=BASE.registers[:1], version="1.1.0")
    (issue,) = check_version(BASE, fewer)
    assert (issue.code, issue.path) == ("grid.version_says_less", "version")
    assert "2.0.0" in issue.message("fr")
    assert "past answers" in issue.message("en")
    assert check_version(BASE, evolve(fewer, version="2.0.0")) == ()
    assert check_version(BASE, BASE) == ()


def test_versions_of_two_grids_are_not_compared():
    other = evolve(BASE, key="region", registers=BASE.registers[:1])
    (issue,) = check_version(BASE, other)
    assert (issue.code, issue.path) == ("grid.since_other", "key")
    assert "socle" in issue.message("fr")
