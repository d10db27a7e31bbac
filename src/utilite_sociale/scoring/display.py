"""How outcomes show themselves in a notebook: small, escaped, with their warnings."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import TYPE_CHECKING

from utilite_sociale.messages import say
from utilite_sociale.messages.dates import period_text
from utilite_sociale.messages.numbers import number_text, percent_text
from utilite_sociale.model.display import html_table, notebook_language
from utilite_sociale.vocabulary import AssessmentNature

if TYPE_CHECKING:
    from utilite_sociale.model import Assessment, Grid
    from utilite_sociale.scoring.outcome import NodeOutcome, Outcome

__all__ = ["NodeDisplay", "OutcomeDisplay"]

_COLUMNS = ("element", "score", "interval", "level", "coverage", "answers")


class NodeDisplay:
    """One node in a notebook: its own line, then one for each of its children."""

    __slots__ = ()

    def _repr_html_(self: NodeOutcome) -> str:  # type: ignore[misc]
        basis = self.explained
        caption = f"{self.title} — {basis.assessment.subject.name}"
        return _page(basis.assessment, basis.grid, caption, (self, *self.children))


class OutcomeDisplay:
    """An outcome in a notebook: the profile by register, and a total where the grid names one."""

    __slots__ = ()

    def _repr_html_(self: Outcome) -> str:  # type: ignore[misc]
        caption = f"{say('bilan.title', notebook_language())} — {self.assessment.subject.name}"
        total = () if self.grid.total is None else (self.root,)
        return _page(self.assessment, self.grid, caption, (*self.registers, *total))


def _page(assessment: Assessment, grid: Grid, caption: str, nodes: Iterable[NodeOutcome]) -> str:
    """Write the warnings that figures are never parted from, then the table."""
    lang = notebook_language()
    notices = [grid.notice(lang)]
    if assessment.nature is not AssessmentNature.PARTICIPATION:
        notices.insert(0, say(f"notice.{assessment.nature.value}", lang))
    said = "".join(f"<p>{escape(notice)}</p>" for notice in notices)
    head = tuple(say(f"display.{column}", lang) for column in _COLUMNS)
    period = period_text(assessment.period.start, assessment.period.end, lang)
    which = f"{caption} — {grid.title}, {grid.version}, {period}"
    table = html_table(which, head, (_row(node, lang) for node in nodes))
    return f'<div lang="{lang}">{said}{table}</div>'


def _row(node: NodeOutcome, lang: str) -> tuple[str, ...]:
    scale = node.explained.plan.scale
    decimals = None if scale is None else scale.decimals
    reason = getattr(node.state, "reason", None)
    shown = "" if reason is None else say(f"not_scored.{reason.value}", lang)
    if node.score is not None:
        shown = number_text(node.score, lang, decimals)
    interval = ""
    if node.low is not None and node.high is not None:
        ends = (number_text(end, lang, decimals) for end in (node.low, node.high))
        interval = say("display.from_to", lang, **dict(zip(("low", "high"), ends, strict=True)))
    levels = {} if scale is None else {level.key: level.title for level in scale.levels}
    answered = say(
        "display.answered",
        lang,
        answered=str(node.answered),
        applicable=str(node.applicable),
        total=str(node.total),
    )
    coverage = "" if node.coverage is None else percent_text(node.coverage, lang)
    return (node.title, shown, interval, levels.get(node.level or "", ""), coverage, answered)
