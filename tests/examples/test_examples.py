"""The examples that come with the library."""

from __future__ import annotations

import pytest

from utilite_sociale import examples
from utilite_sociale.serial import assessment_from


def test_every_example_can_be_named_and_read():
    """Seven real ones, assembled from published figures, and an invented one."""
    natures = [
        assessment_from(examples.path(name).read_text(encoding="utf-8"), f"{name}.toml").nature
        for name in examples.names()
    ]
    assert natures.count("published_figures") == 7
    assert natures.count("fictional") == 1
    assert len(natures) == 8


def test_there_is_no_example_of_another_name():
    """The names say which there are."""
    with pytest.raises(KeyError, match="rien"):
        examples.path("rien")
