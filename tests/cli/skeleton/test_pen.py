"""Lines of TOML: what is written is what a reader of TOML reads, by the standard library."""

from __future__ import annotations

import datetime as dt
import tomllib

from hypothesis import given
from hypothesis import strategies as st

from utilite_sociale.cli.skeleton.pen import (
    block,
    explained,
    listed,
    period_toml,
    ruled,
    text_toml,
    waiting,
)
from utilite_sociale.model import Period


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_a_text_is_read_back(text):
    """Whatever its signs."""
    assert tomllib.loads(f"a = {text_toml(text)}") == {"a": text}


@given(st.text())
def test_an_explanation_is_no_data(text):
    """Every line is a comment, with a space behind its hash."""
    lines = [*explained(text), *listed(text, 2), *ruled(text, "=")]
    assert all(line == "#" or line.startswith("# ") for line in lines)
    assert tomllib.loads("\n".join(lines).encode("utf-8", "replace").decode()) == {}


def test_a_period_is_two_days():
    """TOML has dates."""
    period = Period(start=dt.date(2024, 1, 1), end=dt.date(2024, 12, 31))
    read = tomllib.loads(f"period = {period_toml(period)}")
    assert read == {"period": {"start": period.start, "end": period.end}}


def test_a_block_waits_behind_hashes():
    """Taking them away gives it back, a value of several lines included."""
    lines = block("[[evidence]]", [("id", '"a"'), ("counts", "[\n1,\n]")])
    assert waiting(lines) == ["#[[evidence]]", '#id = "a"', "#counts = [", "#1,", "#]"]
    assert tomllib.loads("\n".join(lines)) == {"evidence": [{"id": "a", "counts": [1]}]}
    assert block("", [("a", "1")]) == ["a = 1"]


def test_entries_of_a_list_begin_with_a_dash():
    """And go on under themselves."""
    first, second = listed("mot " * 30, 2)
    assert first.startswith("#   - mot")
    assert second.startswith("#     mot")
