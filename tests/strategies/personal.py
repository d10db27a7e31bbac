"""Invented personal data, in the spellings that people use, and prose to plant it in."""

from __future__ import annotations

from hypothesis import strategies as st

__all__ = ["EMAILS", "NIRS", "PHONES", "PROSE"]

GAPS = st.sampled_from(["", " ", "\u00a0", "\u202f", ".", "-"])

PROSE = st.text(max_size=40)
EMAILS = st.emails()


def key(body: str) -> int:
    """Give the key of thirteen signs; Corsica takes a million off for 2A, two for 2B."""
    taken = {"A": 1_000_000, "B": 2_000_000}.get(body[6], 0)
    number = int(body[:6] + ("0" if taken else body[6]) + body[7:]) - taken
    return 97 - number % 97


@st.composite
def nirs(draw: st.DrawFn) -> str:
    """Draw a NIR of thirteen signs, or fifteen with its key."""
    sex = draw(st.sampled_from("12"))
    year = f"{draw(st.integers(0, 99)):02}"
    month = f"{draw(st.integers(1, 12)):02}"
    departement = draw(st.sampled_from([*(f"{n:02}" for n in range(1, 100)), "2A", "2B"]))
    rest = [f"{draw(st.integers(1, 999)):03}" for _ in range(2)]
    parts = [sex, year, month, departement, *rest]
    if draw(st.booleans()):
        parts.append(f"{key(''.join(parts)):02}")
    return draw(GAPS).join(parts)


@st.composite
def phones(draw: st.DrawFn) -> str:
    """Draw a French phone number, at home or from abroad."""
    gap = draw(GAPS)
    first = draw(st.integers(1, 9))
    pairs = [f"{draw(st.integers(0, 99)):02}" for _ in range(4)]
    start = draw(st.sampled_from([f"0{first}", f"+33{gap}{first}", f"0033{gap}{first}"]))
    return gap.join([start, *pairs])


NIRS = nirs()
PHONES = phones()
