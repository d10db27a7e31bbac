"""The method of a node in words, with all its numbers."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from utilite_sociale.messages import say
from utilite_sociale.model import Aggregation, DecisionTable, Guard, PowerMean, Scale, Sum
from utilite_sociale.scoring.aggregations import (
    SANS_OBJET,
    Arithmetic,
    Decision,
    Foreign,
    Guarded,
    innermost,
    rescales,
)
from utilite_sociale.scoring.custom import CustomAggregation
from utilite_sociale.scoring.explain_condition import condition_text
from utilite_sociale.scoring.facts import Truth
from utilite_sociale.scoring.figures import figure
from utilite_sociale.scoring.wording import joined

__all__ = ["method_lines"]

Acts = Callable[[Guarded], Truth]


def method_lines(
    arithmetic: Arithmetic | None,
    aggregation: Aggregation,
    acts: Acts,
    scale: Scale | None,
    lang: str,
) -> Iterator[str]:
    """Say a method: what limits it first, then what it guards.

    Args:
        arithmetic: the method at work.
        aggregation: what the grid says.
        acts: says whether a guard acts.
        scale: the scale of the node.
        lang: ``fr`` or ``en``.
    """
    while isinstance(arithmetic, Guarded):
        yield _guard(arithmetic.model, acts(arithmetic), lang)
        aggregation = arithmetic.model.around
        arithmetic = arithmetic.inner
    aggregation = innermost(aggregation)  # around a profile, a limit has nothing to hold
    yield from _method(arithmetic, aggregation, scale, lang)
    if rescales(aggregation) and scale is not None:
        ends = {"low": figure(scale.low, lang), "high": figure(scale.high, lang)}
        yield say("explain.rescale", lang, **ends)


def _method(
    arithmetic: Arithmetic | None, aggregation: Aggregation, scale: Scale | None, lang: str
) -> Iterator[str]:
    match aggregation:
        case CustomAggregation() if isinstance(arithmetic, Foreign):
            yield from _custom(arithmetic, lang)
        case PowerMean(exponent=exponent):
            yield say("explain.method.power_mean", lang, exponent=figure(exponent, lang))
        case Sum():
            yield from _sum(aggregation, scale, lang)
        case DecisionTable() if isinstance(arithmetic, Decision):
            yield from _table(arithmetic, scale, lang)
        case _:
            yield say(f"explain.method.{aggregation.type_name}", lang)


def _custom(foreign: Foreign, lang: str) -> Iterator[str]:
    yield say("explain.custom", lang, says=foreign.model.says(lang))
    if foreign.undirected:
        low, high = (figure(end, lang) for end in foreign.model.range_on(foreign.scale))
        names = joined(foreign.undirected, lang)
        yield say("explain.custom.undirected", lang, names=names, low=low, high=high)


def _sum(model: Sum, scale: Scale | None, lang: str) -> Iterator[str]:
    if model.out_of is None or scale is None:
        yield say("explain.method.sum", lang)
    else:
        ends = {"low": figure(scale.low, lang), "high": figure(scale.high, lang)}
        yield say("explain.method.obtainable", lang, **ends)
    for name in ("at_least", "at_most"):
        limit = getattr(model, name)
        if limit is not None:
            yield say(f"explain.method.{name}", lang, limit=figure(limit, lang))


def _table(table: Decision, scale: Scale | None, lang: str) -> Iterator[str]:
    titles = {} if scale is None else {level.key: level.title for level in scale.levels}
    yield say("explain.method.table", lang)
    yield say("explain.table.columns", lang, names=joined(table.inputs, lang))
    for number, row in enumerate(table.model.rows):
        yield say(
            "explain.table.row",
            lang,
            number=str(number + 1),
            when=joined(row.when, lang),
            level=titles.get(row.level, row.level),
            score=figure(table.given[number], lang),
        )
    if table.model.default:
        level = titles.get(table.model.default, table.model.default)
        score = figure(table.given[-1], lang)
        yield say("explain.table.default", lang, level=level, score=score)


def _guard(guard: Guard, acts: Truth, lang: str) -> str:
    if guard.when is not None:
        condition = condition_text(guard.when, lang)
    else:
        either = say("explain.or", lang)
        levels = either.join("sans objet" if k == SANS_OBJET else k for k in guard.levels)
        condition = say("explain.guard.child", lang, child=guard.child, levels=levels)
    return say(
        f"explain.guard.{guard.effect.value}",
        lang,
        limit=figure(guard.score, lang),
        condition=condition,
        acts=say(f"explain.guard.{acts.value}", lang),
    )
