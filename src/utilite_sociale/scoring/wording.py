"""Words that explanations share: names, lists of parts, what is known of a figure."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from decimal import Decimal

from utilite_sociale.messages import say
from utilite_sociale.scoring.figures import figure
from utilite_sociale.scoring.interval import Combine, Span, highest, lowest
from utilite_sociale.scoring.outcome import NotScored

__all__ = [
    "end_lines",
    "interval_part",
    "item_line",
    "joined",
    "named",
    "reason_text",
    "score_part",
    "weighted_sum",
]

Write = Callable[[Sequence[float], Sequence[float]], str]
"""Writes a calculation from scores and their weights."""


def joined(parts: Iterable[str], lang: str) -> str:
    """Put parts one after the other, with semicolons."""
    return say("explain.separator", lang).join(parts)


def named(key: str, title: str, lang: str) -> str:
    """Give a key with the title that it stands for."""
    return say("explain.name", lang, key=key, title=title)


def item_line(name: str, parts: Iterable[str], lang: str) -> str:
    """Write one line of a list."""
    return say("explain.item", lang, name=name, parts=joined(parts, lang))


def score_part(score: float | Decimal, lang: str) -> str:
    """Say a score."""
    return say("explain.part.score", lang, score=figure(score, lang))


def interval_part(low: float, high: float, lang: str) -> str:
    """Say an interval."""
    return say("explain.part.interval", lang, low=figure(low, lang), high=figure(high, lang))


def reason_text(state: NotScored, lang: str) -> str:
    """Say why there is no score, with the kind of absence where there is one."""
    reason = say(f"reason.{state.reason.value}", lang)
    if state.missing is None or state.missing.value == state.reason.value:
        return reason
    return f"{reason}, {say(f'missing_state.{state.missing.value}', lang)}"


def weighted_sum(values: Sequence[float], weights: Sequence[float], lang: str) -> str:
    """Write a weighted mean as it is computed by hand."""
    shown = [figure(weight, lang) for weight in weights]
    pairs = zip(values, shown, strict=True)
    terms = " + ".join(f"{figure(value, lang)} × {weight}" for value, weight in pairs)
    return f"({terms}) / ({' + '.join(shown)})"


def end_lines(
    combine: Combine, spans: Sequence[Span], names: Sequence[str], write: Write, lang: str
) -> Iterator[str]:
    """Say how each end of an interval comes about, and what must have left for it."""
    lows, highs = [span.low for span in spans], [span.high for span in spans]
    ends = (("lowest", lowest, lows), ("highest", highest, highs))
    for code, find, scores in ends:
        end = find(combine, spans)
        values = [scores[place] for place in end.taken]
        sum_ = write(values, [spans[place].weight for place in end.taken])
        line = say(f"explain.{code}", lang, sum=sum_, result=figure(end.value, lang))
        gone = [name for place, name in enumerate(names) if place not in end.taken]
        yield line + (say("explain.without", lang, names=joined(gone, lang)) if gone else "")
