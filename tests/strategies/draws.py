"""Small draws that every strategy shares: quick, the first choice being the simplest."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from hypothesis import strategies as st

__all__ = ["one_in", "pick", "some"]

_numbers = st.integers(0, 59)


def pick(draw: st.DrawFn, options: Sequence[Any]) -> Any:
    """Choose one of a few, the first being the simplest; many draws are made, this one is quick."""
    return options[draw(_numbers) % len(options)]


def one_in(draw: st.DrawFn, times: int) -> bool:
    """Tell yes once in so many times."""
    return draw(_numbers) % times == times - 1


def some(draw: st.DrawFn, options: Sequence[Any]) -> list[Any]:
    """Choose any number of a few, in their order."""
    return [option for option in options if one_in(draw, 2)]
