"""The questions of a grid, in its order, each with all that is needed to answer it."""

from __future__ import annotations

from collections.abc import Iterator

from utilite_sociale.cli.skeleton.answers import answer_blocks
from utilite_sociale.cli.skeleton.pen import explained, listed, ruled, waiting
from utilite_sociale.collect.wording import told
from utilite_sociale.model import Binary, Breakdown, Checklist, Grid, Indicator, Node
from utilite_sociale.report.language import Language
from utilite_sociale.report.pages.measures import measure_text
from utilite_sociale.scoring.explain_condition import condition_text

__all__ = ["questions"]

_SAID = (("true", "yes"), ("false", "no"))


def questions(grid: Grid, language: Language) -> Iterator[str]:
    """Write every register, criterion and indicator of a grid, and the blocks that answer it."""
    for number, register in enumerate(grid.registers, start=1):
        yield from _node(register, f"{number}", "=", language)


def _node(node: Node, number: str, sign: str, language: Language) -> Iterator[str]:
    yield ""
    yield from ruled(f"{number}. {node.title}", sign)
    if node.description:
        yield from explained(node.description)
    if node.question:
        yield from explained(language.say("skeleton.question", text=node.question))
    if node.applies_to is not None:
        asked = condition_text(node.applies_to, language.code)
        yield from explained(language.say("skeleton.asked_if", text=asked))
    for indicator in node.indicators:
        yield from _indicator(indicator, language)
    for place, criterion in enumerate(node.criteria, start=1):
        yield from _node(criterion, f"{number}.{place}", "-", language)


def _indicator(indicator: Indicator, language: Language) -> Iterator[str]:
    yield ""
    level = "" if indicator.level is None else f" [{language.word(indicator.level)}]"
    yield from explained(f"{indicator.label}{level}")
    for code, text in _told(indicator, language):
        if text:
            yield from explained(language.say(f"skeleton.{code}", text=text), 2)
    if indicator.sensitive:
        yield from explained(language.say("skeleton.people"), 2)
    yield from _choices(indicator, language)
    for number, lines in enumerate(answer_blocks(indicator, language)):
        if number:
            yield ""
        yield from waiting(lines)


def _told(indicator: Indicator, language: Language) -> list[tuple[str, str]]:
    question, asked_if, help_, *rest = told(indicator, language.code)
    return [
        question,
        asked_if,
        help_,
        ("measure", measure_text(indicator.measure, language)),
        *rest,
    ]


def _choices(indicator: Indicator, language: Language) -> Iterator[str]:
    """List what can be answered, by the words that the file takes."""
    measure, titles = indicator.measure, []
    if isinstance(measure, Binary):
        titles = [f"{said} = {language.say(f'binary.{word}')}" for said, word in _SAID]
    for one in measure.answers:
        text = language.field(one.title, one.description) if one.description else one.title
        titles.append(f"{one.key} = {text}")
    if titles:
        kind = {Breakdown: "categories", Checklist: "boxes"}.get(type(measure), "answers")
        yield from explained(language.say(f"skeleton.{kind}"), 2)
    for title in titles:
        yield from listed(title, 2)
