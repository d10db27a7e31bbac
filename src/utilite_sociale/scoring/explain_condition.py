"""For whom something is asked, and what is known of the subject, in words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from utilite_sociale.messages import say
from utilite_sociale.model import (
    AllOf,
    AnswerIs,
    AnyOf,
    Condition,
    KindIs,
    Not,
    TerritoryIs,
)
from utilite_sociale.scoring.facts import Facts, truth_of
from utilite_sociale.scoring.figures import figure

if TYPE_CHECKING:
    from utilite_sociale.scoring.shown import Ingredients

__all__ = ["condition_lines", "condition_text", "fact_lines"]


def condition_lines(condition: Condition, basis: Ingredients, lang: str) -> Iterator[str]:
    """Say the condition under which an element applies, then the facts that decide."""
    yield say("explain.applies_to", lang, condition=condition_text(condition, lang))
    yield from fact_lines(condition, basis, lang)


def fact_lines(condition: Condition, basis: Ingredients, lang: str) -> Iterator[str]:
    """Say the facts that a condition looks at: the subject's, and what was answered."""
    atoms = list(_atoms(condition))
    if any(isinstance(atom, KindIs | TerritoryIs) for atom in atoms):
        yield from _subject(basis.facts, lang)
    for atom in atoms:
        if isinstance(atom, AnswerIs):
            said = say(f"explain.fact.{truth_of(atom, basis.facts).value}", lang)
            yield say("explain.fact", lang, indicator=atom.indicator, said=said)


def _subject(facts: Facts, lang: str) -> Iterator[str]:
    unknown = say("explain.not_stated", lang)
    yield say("explain.kinds", lang, kinds=", ".join(sorted(facts.kinds)) or unknown)
    codes = ", ".join(sorted(facts.departements))
    if codes and not facts.everywhere:
        codes = say("explain.not_all_stated", lang, codes=codes)
    yield say("explain.departements", lang, codes=codes or unknown)


def _atoms(condition: Condition) -> Iterator[Condition]:
    if isinstance(condition, AllOf | AnyOf):
        for part in condition.of:
            yield from _atoms(part)
    elif isinstance(condition, Not):
        yield from _atoms(condition.of)
    else:
        yield condition


def condition_text(condition: Condition, lang: str) -> str:
    """Say a condition in words."""
    either = say("condition.or", lang)
    match condition:
        case KindIs(one_of=kinds):
            text = say("condition.kind", lang, kinds=either.join(kinds))
        case TerritoryIs(departements=codes):
            text = say("condition.territory", lang, codes=either.join(codes))
        case AnswerIs():
            text = _answer_text(condition, lang)
        case AllOf(of=parts):
            both = say("condition.and", lang)
            text = f"({both.join(condition_text(part, lang) for part in parts)})"
        case AnyOf(of=parts):
            text = f"({either.join(condition_text(part, lang) for part in parts)})"
        case _:
            denied = condition_text(getattr(condition, "of", condition), lang)
            text = say("condition.not", lang, condition=denied)
    return text


def _answer_text(condition: AnswerIs, lang: str) -> str:
    key = condition.indicator
    if condition.one_of:
        answers = say("condition.or", lang).join(condition.one_of)
        return say("condition.one_of", lang, indicator=key, answers=answers)
    low, high = condition.at_least, condition.less_than
    if low is None:
        return say("condition.below", lang, indicator=key, high=figure(high or 0, lang))
    if high is None:
        return say("condition.from", lang, indicator=key, low=figure(low, lang))
    ends = {"low": figure(low, lang), "high": figure(high, lang)}
    return say("condition.between", lang, indicator=key, **ends)
