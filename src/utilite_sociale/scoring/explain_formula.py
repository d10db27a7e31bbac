"""The calculation of an aggregation, written out with its numbers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal

from utilite_sociale.messages import say
from utilite_sociale.model import (
    Aggregation,
    GeometricMean,
    HarmonicMean,
    Maximum,
    Mean,
    Median,
    Minimum,
    PowerMean,
    Sum,
)
from utilite_sociale.scoring.custom import Part
from utilite_sociale.scoring.figures import figure
from utilite_sociale.scoring.wording import joined, weighted_sum

__all__ = ["formula"]


def formula(aggregation: Aggregation, parts: Sequence[Part], lang: str) -> str:
    """Write how scores and weights make the result, without the result."""
    if isinstance(aggregation, Minimum | Maximum | Median):
        values = joined((figure(part.score, lang) for part in parts), lang)
        return say(f"explain.of.{aggregation.type_name}", lang, values=values)
    write = _WRITERS.get(type(aggregation))
    if write is not None:
        return write(parts, lang)
    if isinstance(aggregation, PowerMean):
        exponent = aggregation.exponent
        return _power(parts, exponent, lang) if exponent else _geometric(parts, lang)
    return say("explain.of.custom", lang, values=joined(_terms(parts, lang), lang))


def _terms(parts: Sequence[Part], lang: str) -> list[str]:
    return [f"{figure(part.score, lang)} × {figure(part.weight, lang)}" for part in parts]


def _total(parts: Sequence[Part], lang: str) -> str:
    return " + ".join(figure(part.weight, lang) for part in parts)


def _geometric(parts: Sequence[Part], lang: str) -> str:
    powers = (f"{figure(p.score, lang)}^{figure(p.weight, lang)}" for p in parts)
    return f"({' × '.join(powers)})^(1 / ({_total(parts, lang)}))"


def _power(parts: Sequence[Part], exponent: Decimal, lang: str) -> str:
    shown = figure(exponent, lang)
    terms = (f"{figure(p.score, lang)}^{shown} × {figure(p.weight, lang)}" for p in parts)
    return f"(({' + '.join(terms)}) / ({_total(parts, lang)}))^(1 / {shown})"


_WRITERS: dict[type[Aggregation], Callable[[Sequence[Part], str], str]] = {
    Mean: lambda parts, lang: weighted_sum(
        [part.score for part in parts], [part.weight for part in parts], lang
    ),
    GeometricMean: _geometric,
    HarmonicMean: lambda parts, lang: _power(parts, Decimal(-1), lang),
    Sum: lambda parts, lang: " + ".join(_terms(parts, lang)),
}
