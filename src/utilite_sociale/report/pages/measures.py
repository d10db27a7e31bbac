"""Measures in words: what is observed, and among which answers."""

from __future__ import annotations

from utilite_sociale.model import Breakdown, Measure, Quantity, Ratio
from utilite_sociale.report.language import Language

__all__ = ["measure_text"]


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
            return language.say(code, count=str(len(measure.answers)))


def _bounded(measure: Quantity, text: str, language: Language) -> str:
    if measure.integer:
        text = language.say("grid_page.whole", measure=text)
    if measure.high is not None:
        high = language.number(measure.high)
        text = language.say("grid_page.at_most", measure=text, high=high)
    return text
