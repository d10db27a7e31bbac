"""Measures in words: what is observed, and among which answers."""

from __future__ import annotations

from utilite_sociale.cli.language import Language
from utilite_sociale.model import (
    Breakdown,
    Checklist,
    Choice,
    Measure,
    Option,
    Ordinal,
    Quantity,
    Ratio,
)

__all__ = ["answers_of", "measure_text"]


def answers_of(measure: Measure) -> tuple[Option, ...]:
    """Give the answers, levels or categories that a measure names."""
    match measure:
        case Ordinal(levels=levels):
            return levels
        case Choice(options=options) | Checklist(options=options):
            return options
        case Breakdown(categories=categories):
            return categories
        case _:
            return ()


def measure_text(measure: Measure, language: Language) -> str:
    """Say what is observed."""
    code = f"measure.{measure.type_name}"
    match measure:
        case Quantity(unit=unit):
            return _bounded(measure, language.say(code, unit=unit), language)
        case Ratio(numerator=top, denominator=bottom, unit=unit):
            return language.say(code, numerator=top, denominator=bottom, unit=unit)
        case Breakdown(unit=unit, categories=categories):
            return language.say(code, count=str(len(categories)), unit=unit)
        case _:
            return language.say(code, count=str(len(answers_of(measure))))


def _bounded(measure: Quantity, text: str, language: Language) -> str:
    if measure.integer:
        text = language.say("grid_page.whole", measure=text)
    if measure.high is not None:
        high = language.number(measure.high)
        text = language.say("grid_page.at_most", measure=text, high=high)
    return text
