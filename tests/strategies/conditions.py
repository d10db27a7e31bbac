"""Conditions on the kind, the territory and on answers to what was asked before."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import field, frozen

from tests.scoring import build
from tests.strategies.draws import one_in, pick
from utilite_sociale.model import (
    AllOf,
    AnswerIs,
    AnyOf,
    Binary,
    Checklist,
    Choice,
    Condition,
    Indicator,
    KindIs,
    Not,
    Option,
    Ordinal,
    Quantity,
    Ratio,
    TerritoryIs,
)
from utilite_sociale.vocabulary import Direction

if TYPE_CHECKING:
    from hypothesis import strategies as st

__all__ = ["Facts", "condition", "fact"]

KINDS = (("ACI",), ("AI", "EI"), ("ACI", "ETTI"))
PLACES = (("35",), ("44", "35"), ("75",))


@frozen(kw_only=True)
class Facts:
    """What conditions may look at, in one place of a grid.

    Attributes:
        asked: indicators declared before, so that no condition hangs on itself.
        conditions: whether elements may have conditions.
        cases: whether weights, rules and aggregations may have cases.
    """

    asked: list[Indicator] = field(factory=list)
    conditions: bool = True
    cases: bool = True

    def snapshot(self) -> Facts:
        """Give what was asked so far, whatever is asked later."""
        return Facts(asked=list(self.asked), conditions=self.conditions, cases=self.cases)

    def add(self, indicator: Indicator) -> None:
        """Remember an indicator whose answer is one thing."""
        alone = indicator.voices is None or indicator.voices.combine == "lead"
        if alone and _readable(indicator):
            self.asked.append(indicator)


def _readable(indicator: Indicator) -> bool:
    return isinstance(indicator.measure, Binary | Checklist | Choice | Ordinal | Quantity | Ratio)


def condition(draw: st.DrawFn, facts: Facts, depth: int = 2) -> Condition:
    """Draw a condition, sometimes a compound one."""
    answers = ["answer"] if facts.asked else []
    shape = pick(draw, ["kind", "place", *answers, *(["all", "any", "not"] if depth else [])])
    if shape == "kind":
        return KindIs(one_of=pick(draw, KINDS))
    if shape == "place":
        return TerritoryIs(departements=pick(draw, PLACES))
    if shape == "answer":
        return _answer(draw, pick(draw, facts.asked))
    if shape == "not":
        return Not(of=condition(draw, facts, depth - 1))
    parts = [condition(draw, facts, depth - 1) for _ in range(pick(draw, [1, 2]))]
    return AllOf(of=parts) if shape == "all" else AnyOf(of=parts)


def _answer(draw: st.DrawFn, asked: Indicator) -> AnswerIs:
    """Draw a comparison with an answer."""
    measure = asked.measure
    if isinstance(measure, Quantity | Ratio):
        low = Decimal(pick(draw, [0, 5, 20, 50]))
        ends = pick(draw, [{"at_least": low}, {"less_than": low}])
        if one_in(draw, 3):
            ends = {"at_least": low, "less_than": low + 10}
        return AnswerIs(indicator=asked.key, **ends)
    if isinstance(measure, Binary):
        return AnswerIs(indicator=asked.key, one_of=(pick(draw, ["yes", "no"]),))
    options = measure.levels if isinstance(measure, Ordinal) else measure.options
    keys = [option.key for option in options]
    return AnswerIs(indicator=asked.key, one_of=tuple(keys[: pick(draw, [1, 1, 2])]))


def fact(draw: st.DrawFn, key: str, facts: Facts) -> Indicator:
    """Draw an indicator that only asks a fact."""
    options = tuple(Option(key=k, title=f"Option {k}") for k in ("a", "b"))
    measure = pick(
        draw,
        [
            Binary(),
            Choice(options=options),
            Quantity(unit="postes", high=Decimal(100), integer=True),
            Ratio(numerator="femmes", denominator="salariés"),
            Checklist(options=options),
        ],
    )
    return build.indicator(
        key,
        measure,
        None,
        direction=Direction.NONE,
        applies_to=condition(draw, facts) if facts.conditions and one_in(draw, 4) else None,
        not_applicable_allowed=one_in(draw, 2),
        evidence_required=one_in(draw, 6),
    )
