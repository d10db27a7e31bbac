"""Blocks that answer an indicator: what is left to replace can pass for no answer."""

from __future__ import annotations

from collections.abc import Iterator

from utilite_sociale.cli.skeleton.pen import UNKNOWN, block, optional, text_toml
from utilite_sociale.keys import is_key
from utilite_sociale.model import (
    Binary,
    Breakdown,
    Checklist,
    Choice,
    Indicator,
    Measure,
    Narrative,
    Ordinal,
    Quantity,
    Ratio,
)
from utilite_sociale.report.language import Language

__all__ = ["answer_blocks"]


def answer_blocks(indicator: Indicator, language: Language) -> Iterator[list[str]]:
    """Give a block to fill in, or one for each voice that the grid expects."""
    expected = ("",) if indicator.voices is None else indicator.voices.expected
    for voice in expected:
        rows = [
            ("id", text_toml(_name(indicator.key, voice))),
            ("about", text_toml(indicator.key)),
            ("type", text_toml(indicator.measure.type_name)),
        ]
        rows += [("voice", text_toml(voice))] if voice else []
        rows += _value(indicator.measure, language)
        yield [*block("[[evidence]]", rows), *optional(_behind(language))]


def _behind(language: Language) -> list[tuple[str, str]]:
    """Give what may be said of an answer: how many it rests on, where it is read, its worth."""
    say = language.say
    source, strength = text_toml(say("skeleton.own_source")), text_toml(say("skeleton.to_choose"))
    return [("n", UNKNOWN), ("source", source), ("strength", strength)]


def _name(key: str, voice: str) -> str:
    """Name an answer after its indicator and its voice, as far as a key can be that long."""
    whole = f"{key}_{voice}" if voice else f"{key}_1"
    return whole if is_key(whole) else f"{key[:40]}_{voice[:38]}".rstrip("_")


def _value(measure: Measure, language: Language) -> list[tuple[str, str]]:
    """Give the rows of an answer; each of their values is refused until it is replaced."""
    chosen = text_toml(language.say("skeleton.to_choose"))
    rows: list[tuple[str, str]] = []
    match measure:
        case Quantity() | Binary():
            rows = [("value", UNKNOWN)]
        case Ratio():
            rows = [("numerator", UNKNOWN), ("denominator", UNKNOWN)]
        case Ordinal() | Choice():
            rows = [("value", chosen)]
        case Checklist():
            rows = [("ticked", f"[{chosen}]")]
        case Breakdown():
            rows = _counts(measure)
        case Narrative(shape=shape):
            words = text_toml(language.say("skeleton.to_write"))
            rows = [("text", words), ("shape", text_toml(shape.value))]
    return rows


def _counts(measure: Breakdown) -> list[tuple[str, str]]:
    """Give one count a line; none is indented, so that all stand right behind their hash."""
    keys = (text_toml(one.key) for one in measure.categories)
    counts = [f"{{ category = {key}, count = {UNKNOWN} }}," for key in keys]
    rows = [("counts", "\n".join(["[", *counts, "]"]))]
    return [*rows, ("total", UNKNOWN)] if measure.total else rows
