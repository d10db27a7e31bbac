"""Explanations: a text from which a reader can compute the figure again."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from attrs import field, frozen

from utilite_sociale.errors import InvalidValueError
from utilite_sociale.messages import LANGUAGES, default_language, say
from utilite_sociale.model import Indicator
from utilite_sociale.scoring.explain_cases import case_lines
from utilite_sociale.scoring.explain_condition import condition_lines
from utilite_sociale.scoring.explain_indicator import indicator_lines
from utilite_sociale.scoring.explain_node import node_lines, weights_text
from utilite_sociale.scoring.facts import Truth, truth_of
from utilite_sociale.scoring.figures import figure
from utilite_sociale.scoring.heard import NOT_APPLICABLE
from utilite_sociale.scoring.judged import Judged
from utilite_sociale.scoring.outcome import NodeOutcome, NotScored, Scored
from utilite_sociale.scoring.plan import PlannedNode
from utilite_sociale.scoring.shown import Ingredients
from utilite_sociale.scoring.wording import joined, reason_text
from utilite_sociale.vocabulary import AssessmentNature, GridStatus

__all__ = ["Explanation", "explain"]


@frozen(kw_only=True)
class Explanation:
    """How one figure comes about.

    Attributes:
        path: path of the node.
        lang: ``fr`` or ``en``.
        lines: the explanation, a line each; computed numbers have twelve digits, not
            rounded to what screens show. They say what people answered: kept out of ``repr``.
    """

    path: str
    lang: str
    lines: tuple[str, ...] = field(repr=False)

    @property
    def text(self) -> str:
        """The explanation as one text."""
        return "\n".join(self.lines)

    def to_dict(self) -> dict[str, object]:
        """Give the explanation as plain values."""
        return {"path": self.path, "lang": self.lang, "lines": list(self.lines)}

    def __str__(self) -> str:
        return self.text

    def _repr_html_(self) -> str:
        return f'<div lang="{self.lang}"><pre>{escape(self.text)}</pre></div>'


def explain(node: NodeOutcome, lang: str | None = None) -> Explanation:
    """Explain a node in ``fr`` or ``en``.

    Raises:
        InvalidValueError: another language is asked for.
    """
    chosen = lang or default_language()
    if chosen not in LANGUAGES:
        raise InvalidValueError(
            "value.unknown_word", found=chosen[:20], choices=", ".join(LANGUAGES)
        )
    element = node.element
    if isinstance(element, Indicator):
        body = () if _excluded(node) else tuple(indicator_lines(node, element, chosen))
    else:
        body = tuple(node_lines(node, chosen))
    lines = (*_headline(node, chosen), *_conditions(node, chosen), *body)
    return Explanation(path=node.path, lang=chosen, lines=lines)


def _headline(node: NodeOutcome, lang: str) -> Iterator[str]:
    """Say the result first: score, scale, level, interval, weight."""
    plan: PlannedNode = node.explained.plan
    yield say("explain.head", lang, title=node.title, path=node.path or plan.kind.value)
    if node.explained.grid.status is GridStatus.ILLUSTRATIVE:
        yield say("notice.grid.illustrative", lang)
    if node.explained.assessment.nature is AssessmentNature.PUBLISHED_FIGURES:
        yield say("explain.published", lang)
    if isinstance(node.state, NotScored):
        reason = reason_text(node.state, lang)
        detail = f" ({node.state.detail})" if node.state.detail else ""
        yield say("explain.no_score", lang, reason=reason + detail)
    if node.score is not None:
        yield say("explain.score", lang, score=figure(node.score, lang))
    if node.low is not None and node.high is not None:
        yield from _placed(node, node.low, node.high, lang)
    if isinstance(node.state, Scored) and node.state.unreachable:
        yield say("explain.unreachable", lang)
    if isinstance(node.state, Scored) and node.state.doubts:
        yield say("explain.doubts", lang)
    if node.may_leave:
        yield say("explain.leaves", lang)
    yield say("explain.weight", lang, weight=weights_text(node.explained, lang))
    yield from case_lines(
        "weight", plan.weights, lambda weight: figure(float(weight), lang), node.explained, lang
    )


def _placed(node: NodeOutcome, low: float, high: float, lang: str) -> Iterator[str]:
    scale = node.explained.plan.scale
    if scale is not None:
        ends = {"low": figure(scale.low, lang), "high": figure(scale.high, lang)}
        yield say("explain.scale", lang, **ends)
        titles = {level.key: level.title for level in scale.levels}
        if titles:
            cuts = [
                say("explain.level_from", lang, level=lv.title, score=figure(lv.at_least, lang))
                for lv in scale.levels
            ]
            yield say("explain.levels", lang, levels=joined(cuts, lang))
        if node.level is not None:
            yield say("explain.level", lang, level=titles[node.level])
    yield say("explain.interval", lang, low=figure(low, lang), high=figure(high, lang))


def _conditions(node: NodeOutcome, lang: str) -> Iterator[str]:
    """Say for whom the node, and those above it, are asked.

    What is used elsewhere than where it is declared answers there to its own condition only:
    a condition above its declaration that does not hold, and has not excluded it, is no
    condition of this place.
    """
    basis: Ingredients = node.explained
    for condition in basis.plan.conditions:
        elsewhere = truth_of(condition, basis.facts) is Truth.FALSE and not _excluded(node)
        if not elsewhere:
            yield from condition_lines(condition, basis, lang)


def _excluded(node: NodeOutcome) -> bool:
    """Tell whether a condition excludes the node, whatever was answered."""
    judged: Judged = node.explained.judged
    return judged.state == NOT_APPLICABLE and not judged.answers
