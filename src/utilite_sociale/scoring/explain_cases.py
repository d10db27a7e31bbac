"""What depends on facts, case by case: which holds, which does not, which is not known yet."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from utilite_sociale.messages import say
from utilite_sociale.scoring.explain_condition import condition_text, fact_lines
from utilite_sociale.scoring.facts import Case, truth_of
from utilite_sociale.scoring.shown import Ingredients

__all__ = ["case_lines"]

T = TypeVar("T")


def case_lines(
    name: str, cases: Sequence[Case[T]], write: Callable[[T], str], basis: Ingredients, lang: str
) -> Iterator[str]:
    """Say each case with its condition, then the facts that decide; nothing for a single one.

    Args:
        name: ``weight``, ``rule`` or ``aggregation``.
        cases: the cases.
        write: writes the value of a case.
        basis: the facts.
        lang: ``fr`` or ``en``.
    """
    if len(cases) == 1:
        return
    yield say(f"explain.cases.{name}", lang)
    for condition, value in cases:
        if condition is None:
            yield say("explain.case.otherwise", lang, value=write(value))
        else:
            holds = say(f"explain.case.{truth_of(condition, basis.facts).value}", lang)
            text = condition_text(condition, lang)
            yield say("explain.case.when", lang, value=write(value), condition=text, holds=holds)
    for condition, _ in cases:
        if condition is not None:
            yield from fact_lines(condition, basis, lang)
