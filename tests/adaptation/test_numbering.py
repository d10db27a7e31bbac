"""Which versions of a base serve."""

from __future__ import annotations

import pytest

from utilite_sociale.adaptation.numbering import serves, upper
from utilite_sociale.errors import InvalidValueError
from utilite_sociale.model import BasedOn


@pytest.mark.parametrize(
    ("version", "answer"),
    [("1.2.2", False), ("1.2.3", True), ("1.2.10", True), ("1.3.0", False), ("2.0.0", False)],
)
def test_unless_stated_the_third_number_alone_may_differ(version, answer):
    assert serves(BasedOn(key="socle", version="1.2.3"), version) is answer


def test_an_upper_end_may_be_stated():
    asked = BasedOn(key="socle", version="1.2.3", below="3.0.0")
    assert upper(asked) == "3.0.0"
    assert serves(asked, "2.9.9")
    assert not serves(asked, "3.0.0")


def test_the_upper_end_is_a_version_or_nothing():
    with pytest.raises(InvalidValueError):
        BasedOn(key="socle", version="1.2.3", below="3")
