"""Indicators of every measure, with rules that go their way, by case or not."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from itertools import accumulate
from typing import TYPE_CHECKING, Any

from utilite_sociale_exemple.rules import Peak

from tests.scoring import build
from tests.strategies.conditions import Facts, condition
from tests.strategies.draws import one_in, pick, some
from utilite_sociale.model import (
    BandRule,
    Binary,
    Checklist,
    Choice,
    Indicator,
    LevelScore,
    LevelsRule,
    Measure,
    Narrative,
    Option,
    Ordinal,
    OrdinalLevel,
    Quantity,
    Ratio,
    RuleCase,
    Scale,
    ScoringRule,
    ShareTickedRule,
    VoiceRule,
    WeightCase,
)
from utilite_sociale.scoring import attainable
from utilite_sociale.vocabulary import Direction

if TYPE_CHECKING:
    from hypothesis import strategies as st

__all__ = ["VOICES", "WEIGHTS", "indicator", "weight"]

VOICES = ("equipe", "salaries", "clients")
NUMERIC: tuple[Quantity | Ratio, ...] = (
    Quantity(unit="heures", high=Decimal(100)),
    Quantity(unit="personnes", low=Decimal(-5), high=Decimal("12.5"), integer=True),
    Quantity(unit="€", low=None),
    Ratio(numerator="sorties dynamiques", denominator="sorties"),
    Ratio(numerator="aides", denominator="postes", part_of_whole=False),
    Ratio(numerator="aides", denominator="ETP", unit="€/ETP", part_of_whole=False),
    Ratio(numerator="présents", denominator="inscrits", unit="part"),
)
PEAKED = (NUMERIC[0], NUMERIC[2])
"""Measures on which a peak of the example package has room to fall."""
KEYS = ("o0", "o1", "o2")
LISTED: tuple[Measure, ...] = (
    *(
        Ordinal(levels=tuple(OrdinalLevel(key=k, title=f"Palier {k}") for k in KEYS[:size]))
        for size in (2, 1, 3)
    ),
    *(
        Choice(options=tuple(Option(key=k, title=f"Option {k} ; n° {k[1]} : oui") for k in some_))
        for some_ in (KEYS[:2], KEYS)
    ),
    Binary(),
    *(
        Checklist(options=tuple(Option(key=k, title=f"Option {k}") for k in some_))
        for some_ in (KEYS[:2], KEYS)
    ),
)
WEIGHTS = tuple(map(Decimal, ("1", "2", "0.5", "3", "0.1", "0")))
DIRECTIONS = (Direction.HIGHER, Direction.LOWER, Direction.BAND)


def weight(draw: st.DrawFn, facts: Facts) -> Any:
    """Draw a weight, sometimes one that depends on facts."""
    plain = pick(draw, WEIGHTS)
    if not facts.cases or not one_in(draw, 8):
        return plain
    first = WeightCase(value=pick(draw, WEIGHTS), when=condition(draw, facts))
    return (first, WeightCase(value=plain))


def _scores(draw: st.DrawFn, scale: Scale, size: int, direction: Direction) -> list[Decimal]:
    """Draw scores that go the way that the direction says, in quarters of a point."""
    quarters = range(int(4 * scale.low), int(4 * scale.high) + 1)
    scores = sorted(Decimal(pick(draw, quarters)) / 4 for _ in range(size))
    if direction is Direction.HIGHER:
        return scores
    turn = 0 if direction is Direction.LOWER else pick(draw, range(size + 1))
    return scores[:turn] + sorted(scores[turn:], reverse=True)


def _numeric(draw: st.DrawFn, measure: Measure, scale: Scale, direction: Direction) -> ScoringRule:
    """Draw steps, lines or a band over a number."""
    log = one_in(draw, 2)
    unit = {"part": 1, "%": 32, "heures": 32}.get(getattr(measure, "unit", ""), 4)
    gaps = [pick(draw, range(1, 12)) for _ in range(pick(draw, [2, 3, 4]))]
    start = 0 if log else pick(draw, [0, -1, -4, 3])
    corners = [Decimal(start + reached) * unit / 16 for reached in accumulate(gaps)]
    if direction is Direction.BAND and measure in PEAKED and one_in(draw, 2):
        lowest, best = _scores(draw, scale, 2, Direction.HIGHER)
        return Peak(at=pick(draw, [Decimal(0), Decimal("12.5")]), best=best, lowest=lowest)
    if direction is Direction.BAND and one_in(draw, 2):
        outside, inside = _scores(draw, scale, 2, Direction.HIGHER)
        margins = [Decimal(pick(draw, [0, 1, 5])) * unit / 16 for _ in range(2)]
        return BandRule(
            low=corners[0],
            high=corners[1],
            inside=inside,
            outside=outside,
            margin_low=margins[0],
            margin_high=margins[1],
        )
    if one_in(draw, 2):
        scores = _scores(draw, scale, len(corners), direction)
        pairs = [(float(c), float(s)) for c, s in zip(corners, scores, strict=True)]
        return build.lines(*pairs, axis="log" if log else "linear")
    scores = _scores(draw, scale, len(corners) + 1, direction)
    return build.steps(corners, scores, pick(draw, ["lower", "upper"]))


def _listed(draw: st.DrawFn, measure: Measure, scale: Scale, direction: Direction) -> ScoringRule:
    """Draw the score of each answer, or of each number of options ticked."""
    if isinstance(measure, Binary):
        no, yes = _scores(draw, scale, 2, direction)
        return build.options(no=no, yes=yes)
    if isinstance(measure, Ordinal):
        scores = _scores(draw, scale, len(measure.levels), direction)
        pairs = zip(measure.levels, scores, strict=True)
        return LevelsRule(scores=tuple(LevelScore(level=k.key, score=s) for k, s in pairs))
    keys = [option.key for option in getattr(measure, "options", ())]
    scores = _scores(draw, scale, len(keys), direction)
    if isinstance(measure, Choice):
        return build.options(**dict(zip(keys, scores, strict=True)))
    if scale.low > 0 or (direction is not Direction.BAND and one_in(draw, 2)):
        first, last = _scores(draw, scale, 2, direction)
        return ShareTickedRule(none=first, all=last)
    small = {key: score / 4 for key, score in zip(keys, scores, strict=True)}
    return build.options(pick(draw, [None, scale.high / 2, scale.high]), **small)


def _rule(draw: st.DrawFn, measure: Measure, scale: Scale, direction: Direction) -> ScoringRule:
    numeric = isinstance(measure, Quantity | Ratio)
    return (_numeric if numeric else _listed)(draw, measure, scale, direction)


def _voices(draw: st.DrawFn) -> VoiceRule | None:
    combine = pick(draw, [None, "median", "mean", "lead"])
    if combine is None:
        return None
    expected = some(draw, VOICES) or [VOICES[0]]
    lead = expected[0] if combine == "lead" else ""
    return VoiceRule(combine=combine, expected=expected, lead=lead)


def _floor(draw: st.DrawFn, rules: Sequence[ScoringRule], measure: Measure) -> Decimal | None:
    """Draw a floor that every rule can give."""
    ends = [tuple(Decimal(str(end)) for end in attainable(rule, measure)) for rule in rules]
    low, high = max(low for low, _ in ends), min(high for _, high in ends)
    if low > high:
        return None
    return pick(draw, [None, None, low, high, (low + high) / 2])


def indicator(draw: st.DrawFn, key: str, scale: Scale, facts: Facts) -> Indicator:
    """Draw an indicator: mostly scored, sometimes only descriptive."""
    direction = pick(draw, DIRECTIONS)
    measure = pick(draw, [*LISTED[:2], NUMERIC[0], NUMERIC[3], *LISTED[2:], *NUMERIC, Narrative()])
    rule: Any = None
    floor = voices = None
    if not isinstance(measure, Narrative):
        rules = [_rule(draw, measure, scale, direction)]
        if facts.cases and one_in(draw, 8):
            rules.append(_rule(draw, measure, scale, direction))
        floor = _floor(draw, rules, measure)
        voices = _voices(draw)
        rule = rules[0]
        if len(rules) > 1:
            first = RuleCase(value=rules[0], when=condition(draw, facts))
            rule = (first, RuleCase(value=rules[1]))
    return build.indicator(
        key,
        measure,
        rule,
        direction=direction,
        weight=weight(draw, facts),
        applies_to=condition(draw, facts) if facts.conditions and one_in(draw, 4) else None,
        voices=voices,
        floor_score=floor,
        not_applicable_allowed=one_in(draw, 2),
        evidence_required=one_in(draw, 5),
    )
