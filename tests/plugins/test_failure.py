"""What happened, on one line."""

from __future__ import annotations

from utilite_sociale.plugins.failure import described


def test_a_long_error_is_cut():
    """Three hundred characters say enough."""
    text = described(ValueError("x" * 1000))
    assert len(text) == 300
    assert text.endswith("…")
    assert described(ValueError("x")) == "ValueError: x"


class MuteError(Exception):
    """An exception whose words cannot be had."""

    def __str__(self) -> str:
        raise RuntimeError


def test_an_error_that_cannot_say_itself_is_named():
    """Its class is enough to look for it."""
    assert described(MuteError()) == "MuteError: ?"
