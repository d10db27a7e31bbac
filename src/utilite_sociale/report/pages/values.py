"""What a piece of evidence says, in words: its value as it was given, and what it cannot say."""

from __future__ import annotations

from decimal import Decimal
from functools import singledispatch

from utilite_sociale.model import (
    BinaryEvidence,
    Breakdown,
    BreakdownEvidence,
    Checklist,
    ChecklistEvidence,
    Choice,
    ChoiceEvidence,
    ContextEvidence,
    DocumentEvidence,
    Evidence,
    Indicator,
    MissingEvidence,
    NarrativeEvidence,
    Option,
    Ordinal,
    OrdinalEvidence,
    Quantity,
    QuantityEvidence,
    Ratio,
    RatioEvidence,
)
from utilite_sociale.report.language import Language

__all__ = ["amount", "compared", "qualified", "value_text"]

_PER_CENT = "%"
_FEW = 100
"""Below this many, a rate is shown without decimals: they would say more than is known."""


def amount(language: Language, value: Decimal, unit: str) -> str:
    """Write a number and its unit."""
    number = language.number(value)
    return language.say("typography.amount", number=number, unit=unit) if unit else number


def qualified(language: Language, item: Evidence, text: str) -> str:
    """Put before a figure the words with which its source weakens it."""
    if item.qualifier is None:
        return text
    return language.say(f"qualifier.{item.qualifier.value}", value=text)


@singledispatch
def value_text(item: Evidence, indicator: Indicator | None, language: Language) -> str:
    """Say what a piece of evidence holds, and what cannot be computed from it."""
    raise TypeError(type(item).__name__, indicator, language)


@value_text.register
def _quantity(item: QuantityEvidence, indicator: Indicator | None, language: Language) -> str:
    measure = indicator.measure if indicator else None
    unit = measure.unit if isinstance(measure, Quantity) else ""
    return qualified(language, item, amount(language, item.value, unit))


@value_text.register
def _ratio(item: RatioEvidence, indicator: Indicator | None, language: Language) -> str:
    measure = _ratio_of(indicator)
    top = None if item.numerator is None else language.number(item.numerator)
    bottom = None if item.denominator is None else language.number(item.denominator)
    if top is None:
        return language.say("value.out_of", bottom=str(bottom), denominator=measure.denominator)
    if bottom is None:
        text = language.say("value.top_alone", top=top, numerator=measure.numerator)
        return qualified(language, item, text)
    rate = _rate(item, measure, language)
    code = "value.no_rate" if rate is None else "value.rate"
    return qualified(language, item, language.say(code, top=top, bottom=bottom, rate=rate or ""))


def _ratio_of(indicator: Indicator | None) -> Ratio:
    measure = indicator.measure if indicator else None
    return measure if isinstance(measure, Ratio) else Ratio(numerator="?", denominator="?")


def _rate(item: RatioEvidence, measure: Ratio, language: Language) -> str | None:
    """Give the rate to show; none for nothing over nothing."""
    if not item.denominator or item.numerator is None:
        return None
    share = item.numerator / item.denominator
    if measure.unit == _PER_CENT:
        return language.percent(share, 0 if item.denominator < _FEW else 1)
    short = round(share, 2)
    number = language.number(share, 0 if share >= _FEW else 2 if short % 1 else 0)
    return language.say("typography.amount", number=number, unit=measure.unit)


def compared(item: Evidence, indicator: Indicator | None, language: Language) -> str:
    """Say what is over what, for a ratio of which both are known."""
    if not isinstance(item, RatioEvidence) or None in {item.numerator, item.denominator}:
        return ""
    measure = _ratio_of(indicator)
    parts = {"numerator": measure.numerator, "denominator": measure.denominator}
    return language.say("value.compared", **parts)


@value_text.register
def _ordinal(item: OrdinalEvidence, indicator: Indicator | None, language: Language) -> str:
    measure = indicator.measure if indicator else None
    levels = measure.levels if isinstance(measure, Ordinal) else ()
    return language.quote(_title(levels, item.value))


@value_text.register
def _binary(item: BinaryEvidence, _indicator: Indicator | None, language: Language) -> str:
    return language.say("binary.yes" if item.value else "binary.no")


@value_text.register
def _choice(item: ChoiceEvidence, indicator: Indicator | None, _lang: Language) -> str:
    measure = indicator.measure if indicator else None
    return _title(measure.options if isinstance(measure, Choice) else (), item.value)


@value_text.register
def _checklist(item: ChecklistEvidence, indicator: Indicator | None, language: Language) -> str:
    measure = indicator.measure if indicator else None
    options = measure.options if isinstance(measure, Checklist) else ()
    ticked = ", ".join(_title(options, key) for key in item.ticked)
    counts = {"count": str(len(item.ticked)), "total": str(len(options))}
    return language.say("value.ticked" if ticked else "value.none_ticked", ticked=ticked, **counts)


@value_text.register
def _breakdown(item: BreakdownEvidence, indicator: Indicator | None, language: Language) -> str:
    measure = indicator.measure if indicator else None
    categories = measure.categories if isinstance(measure, Breakdown) else ()
    counts = " · ".join(
        language.field(
            _title(categories, part.category),
            qualified(language, item, language.number(part.count)),
        )
        for part in item.counts
    )
    if item.total is None:
        return counts
    total = measure.total if isinstance(measure, Breakdown) else ""
    return language.say(
        "value.with_total",
        counts=counts,
        total=total or language.say("value.total"),
        number=qualified(language, item, language.number(item.total)),
    )


@value_text.register
def _narrative(item: NarrativeEvidence, _indicator: Indicator | None, _lang: Language) -> str:
    return item.text


@value_text.register
def _document(item: DocumentEvidence, _indicator: Indicator | None, _lang: Language) -> str:
    return f"{item.title} ({item.path})" if item.path else item.title


@value_text.register
def _context(item: ContextEvidence, _indicator: Indicator | None, language: Language) -> str:
    if item.value is None:
        return item.text
    figure = qualified(language, item, amount(language, item.value, item.unit))
    return (
        language.say("value.figure_and_text", figure=figure, text=item.text)
        if item.text
        else (figure)
    )


@value_text.register
def _missing(item: MissingEvidence, _indicator: Indicator | None, language: Language) -> str:
    state = language.word(item.state)
    return language.field(state, item.reason) if item.reason else state


def _title(options: tuple[Option, ...], key: str) -> str:
    return next((option.title for option in options if option.key == key), key)
