"""Hypothesis strategies: sound grids of every shape that is computed, and answers to them.

A new rule, policy or state is added here before it is added anywhere else.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from itertools import accumulate, count
from typing import Any

from attrs import evolve
from hypothesis import strategies as st

from tests.scoring import build
from utilite_sociale.model import (
    AllOf,
    AnyOf,
    Assessment,
    Binary,
    Checklist,
    Choice,
    Condition,
    Criterion,
    Enterprise,
    EnterpriseGroup,
    Evidence,
    Grid,
    Indicator,
    KindIs,
    LevelScore,
    LevelsRule,
    Mean,
    MinimumCoverage,
    Narrative,
    Network,
    NoAggregation,
    Node,
    Not,
    Option,
    Ordinal,
    OrdinalLevel,
    Period,
    Quantity,
    Ratio,
    Register,
    Scale,
    ScaleLevel,
    Source,
    Subject,
    TerritoryIs,
    VoiceRule,
)
from utilite_sociale.scoring import attainable
from utilite_sociale.vocabulary import CoverageBasis, Direction, MissingPolicy, MissingState

__all__ = ["assessments", "cases", "grids", "reshaped", "without_conditions"]

Change = Callable[[Any, str], Any]
"""Changes an element, given its path."""

VOICES = ("equipe", "salaries", "clients")
HALVES = (
    Period(start=dt.date(2024, 1, 1), end=dt.date(2024, 6, 30)),
    Period(start=dt.date(2024, 7, 1), end=dt.date(2024, 12, 31)),
)
BOUNDS = ((0, 10), (1, 4), (-2, 2), (0, 1))
MEASURES: tuple[Quantity | Ratio, ...] = (
    Quantity(unit="heures", high=Decimal(100)),
    Quantity(unit="personnes", low=Decimal(-5), high=Decimal("12.5"), integer=True),
    Quantity(unit="€", low=None),
    Ratio(numerator="sorties dynamiques", denominator="sorties"),
    Ratio(numerator="aides", denominator="postes", part_of_whole=False),
    Ratio(numerator="aides", denominator="ETP", unit="€/ETP", part_of_whole=False),
    Ratio(numerator="présents", denominator="inscrits", unit="part"),
)
WEIGHTS = tuple(map(Decimal, ("1", "2", "0.5", "3", "0.1", "0")))
SHARES = tuple(map(Decimal, ("0", "0.25", "0.5", "0.7", "1")))
KINDS = (("ACI",), ("AI", "EI"), ("ACI", "ETTI"))
PLACES = (("35",), ("44", "35"), ("75",))
REACHES: tuple[tuple[str, ...], ...] = ((), ("35",), ("44",), ("35", "75"))
DIRECTIONS = (Direction.HIGHER, Direction.LOWER, Direction.BAND)
_numbers = st.integers(0, 59)


def _pick(draw: st.DrawFn, options: Sequence[Any]) -> Any:
    """Choose one of a few, the first being the simplest; many draws are made, this one is quick."""
    return options[draw(_numbers) % len(options)]


def _one_in(draw: st.DrawFn, times: int) -> bool:
    return draw(_numbers) % times == times - 1


def _some(draw: st.DrawFn, options: Sequence[Any]) -> list[Any]:
    """Choose any number of a few, in their order."""
    return [option for option in options if _one_in(draw, 2)]


def _condition(draw: st.DrawFn, depth: int = 2) -> Condition:
    """Draw a condition on the kind and the territory, sometimes a compound one."""
    shape = _pick(draw, ["kind", "place", *(["all", "any", "not"] if depth else [])])
    if shape == "kind":
        return KindIs(one_of=_pick(draw, KINDS))
    if shape == "place":
        return TerritoryIs(departements=_pick(draw, PLACES))
    if shape == "not":
        return Not(of=_condition(draw, depth - 1))
    parts = [_condition(draw, depth - 1) for _ in range(_pick(draw, [1, 2]))]
    return AllOf(of=parts) if shape == "all" else AnyOf(of=parts)


def _scores(draw: st.DrawFn, scale: Scale, size: int, direction: Direction) -> list[Decimal]:
    """Draw scores that go the way that the direction says, in quarters of a point."""
    quarters = range(int(4 * scale.low), int(4 * scale.high) + 1)
    scores = sorted(Decimal(_pick(draw, quarters)) / 4 for _ in range(size))
    if direction is Direction.HIGHER:
        return scores
    turn = 0 if direction is Direction.LOWER else _pick(draw, range(size + 1))
    return scores[:turn] + sorted(scores[turn:], reverse=True)


def _numeric(draw: st.DrawFn, scale: Scale, direction: Direction) -> dict[str, Any]:
    """Draw a quantity or a ratio, with steps or lines over it."""
    measure = _pick(draw, MEASURES)
    log, unit = _one_in(draw, 2), {"part": 1, "%": 32, "heures": 32}.get(measure.unit, 4)
    gaps = [_pick(draw, range(1, 12)) for _ in range(_pick(draw, [2, 3, 4]))]
    start = 0 if log else _pick(draw, [0, -1, -4, 3])
    corners = [Decimal(start + reached) * unit / 16 for reached in accumulate(gaps)]
    if _one_in(draw, 2):
        scores = _scores(draw, scale, len(corners), direction)
        pairs = [(float(c), float(s)) for c, s in zip(corners, scores, strict=True)]
        return {"measure": measure, "rule": build.lines(*pairs, axis="log" if log else "linear")}
    scores = _scores(draw, scale, len(corners) + 1, direction)
    rule = build.steps(corners, scores, _pick(draw, ["lower", "upper"]))
    return {"measure": measure, "rule": rule}


def _listed(draw: st.DrawFn, scale: Scale, direction: Direction) -> dict[str, Any]:
    """Draw a measure whose answers can be listed, with the score of each."""
    kind = _pick(draw, ["levels", "choice", "binary", *(["checklist"] if scale.low <= 0 else [])])
    size = 2 if kind == "binary" else _pick(draw, [1, 2, 3])
    scores = _scores(draw, scale, size, direction)
    if kind == "binary":
        return {"measure": Binary(), "rule": build.options(no=scores[0], yes=scores[1])}
    keys = [f"o{place}" for place in range(size)]
    named = dict(zip(keys, scores, strict=True))
    if kind == "levels":
        measure = Ordinal(levels=tuple(OrdinalLevel(key=k, title=f"Palier {k}") for k in keys))
        given = tuple(LevelScore(level=k, score=s) for k, s in named.items())
        return {"measure": measure, "rule": LevelsRule(scores=given)}
    offered = tuple(Option(key=k, title=f"Option {k} ; n° {k[1]} : oui") for k in keys)
    if kind == "choice":
        return {"measure": Choice(options=offered), "rule": build.options(**named)}
    small = {key: score / 4 for key, score in named.items()}
    cap = _pick(draw, [None, scale.high / 2, scale.high])
    return {"measure": Checklist(options=offered), "rule": build.options(cap, **small)}


def _indicator(draw: st.DrawFn, key: str, scale: Scale) -> Indicator:
    """Draw an indicator: mostly scored, sometimes only descriptive."""
    direction = _pick(draw, DIRECTIONS)
    shape = _pick(draw, [_listed, _numeric, _listed, _numeric, None])
    given: dict[str, Any] = {"measure": Narrative(), "rule": None}
    voices = floor = None
    if shape is not None:
        given = shape(draw, scale, direction)
        low, high = (Decimal(str(end)) for end in attainable(given["rule"], given["measure"]))
        floor = _pick(draw, [None, None, low, high, (low + high) / 2])
        combine = _pick(draw, [None, "median", "mean", "lead"])
        if combine is not None:
            expected = _some(draw, VOICES) or [VOICES[0]]
            lead = expected[0] if combine == "lead" else ""
            voices = VoiceRule(combine=combine, expected=expected, lead=lead)
    return build.indicator(
        key,
        given["measure"],
        given["rule"],
        direction=direction,
        weight=_pick(draw, WEIGHTS),
        applies_to=_condition(draw) if _one_in(draw, 4) else None,
        voices=voices,
        floor_score=floor,
        not_applicable_allowed=_one_in(draw, 2),
        evidence_required=_one_in(draw, 5),
    )


def _settings(draw: st.DrawFn) -> dict[str, Any]:
    """Draw what a node may state: weight, policy, minimum, condition."""
    return {
        "weight": _pick(draw, WEIGHTS),
        "missing": _pick(draw, [None, None, *MissingPolicy]),
        "minimum_coverage": _minimum(draw) if _one_in(draw, 3) else None,
        "applies_to": _condition(draw) if _one_in(draw, 4) else None,
    }


def _minimum(draw: st.DrawFn) -> MinimumCoverage:
    return MinimumCoverage(share=_pick(draw, SHARES), of=_pick(draw, list(CoverageBasis)))


def _children(
    draw: st.DrawFn, keys: Iterator[str], scale: Scale, depth: int
) -> list[Criterion | Indicator]:
    """Draw one to three children, criteria among them while there is depth left."""
    children: list[Criterion | Indicator] = []
    for _ in range(_pick(draw, [1, 2, 3])):
        if depth and _one_in(draw, 2):
            inner = _children(draw, keys, scale, depth - 1)
            children.append(build.criterion(next(keys), *inner, **_settings(draw)))
        else:
            children.append(_indicator(draw, next(keys), scale))
    return children


@st.composite
def grids(draw: st.DrawFn, *, plain: bool = False, **fixed: Any) -> Grid:
    """Draw a grid that ``checks`` accepts: nested criteria, uses, weights, policies, minima.

    Args:
        draw: draws.
        plain: whether to leave out conditions and uses.
        fixed: fields of the grid that are not drawn.
    """
    low, high = map(Decimal, _pick(draw, BOUNDS))
    levels = (
        ScaleLevel(key="bas", title="Bas", at_least=low),
        ScaleLevel(key="haut", title="Haut", at_least=(low + high) / 2),
    )
    scale = Scale(low=low, high=high, levels=levels)
    keys = (f"k{number}" for number in count())
    registers: list[Register] = []
    usable: list[str] = []
    for _ in range(_pick(draw, [1, 2])):
        children = _children(draw, keys, scale, 2)
        uses = [key for key in usable if not plain and _one_in(draw, 4)]
        registers.append(build.register(next(keys), *children, uses=uses, **_settings(draw)))
        usable += [path.rpartition(".")[2] for path, _ in registers[-1].walk()][1:]
    given = {
        "scale": scale,
        "total": _pick(draw, [None, Mean(), NoAggregation()]),
        "missing": _pick(draw, list(MissingPolicy)),
        "minimum_coverage": _minimum(draw),
    }
    grid = build.grid(*registers, **{**given, **fixed})
    return without_conditions(grid) if plain else grid


def without_conditions(grid: Grid) -> Grid:
    """Give a grid whose every element applies to everybody."""
    return reshaped(grid, lambda element, _: evolve(element, applies_to=None))


def reshaped(grid: Grid, change: Change) -> Grid:
    """Give a grid whose elements are changed, from the leaves up; the path is given too."""

    def changed(element: Any, above: str) -> Any:
        path = f"{above}.{element.key}" if above else element.key
        if isinstance(element, Node):
            inner = {
                "criteria": tuple(changed(child, path) for child in element.criteria),
                "indicators": tuple(changed(child, path) for child in element.indicators),
            }
            element = evolve(element, **inner)
        return change(element, path)

    return evolve(grid, registers=tuple(changed(register, "") for register in grid.registers))


def _subject(draw: st.DrawFn) -> Subject:
    """Draw a subject whose kind and territory are stated, or not, or in part."""
    reach = _pick(draw, REACHES)

    def enterprise(places: tuple[str, ...]) -> Enterprise:
        kind = _pick(draw, ["ACI", "AI", "ETTI"])
        return Enterprise(name="Les Prés", kind=kind, departements=places)

    shape = _pick(draw, ["enterprise", "enterprise", "network", "group"])
    if shape == "enterprise":
        return enterprise(reach)
    if shape == "network":
        return Network(name="Le réseau", departements=reach)
    members = [enterprise(_pick(draw, REACHES)) for _ in range(_pick(draw, [1, 2]))]
    return EnterpriseGroup(name="L’ensemblier", departements=reach, members=members)


def _value(draw: st.DrawFn, indicator: Indicator, given: dict[str, Any]) -> Evidence:
    """Draw an answer in the domain of the measure; of a ratio, one part may be missing."""
    measure, key = indicator.measure, indicator.key
    if isinstance(measure, Ordinal):
        return build.level(key, _pick(draw, measure.levels).key, **given)
    if isinstance(measure, Choice):
        return build.chosen(key, _pick(draw, measure.options).key, **given)
    if isinstance(measure, Checklist):
        return build.ticked(key, *(o.key for o in _some(draw, measure.options)), **given)
    if isinstance(measure, Binary):
        return build.yes(key, value=_one_in(draw, 2), **given)
    if isinstance(measure, Quantity):
        low = -4 if measure.low is None else int(measure.low)
        step = Decimal(2) if measure.high == 100 else Decimal("0.25")
        value = low + step * _pick(draw, range(50))
        return build.amount(key, value.to_integral_value() if measure.integer else value, **given)
    below = _pick(draw, [10, 7, 40, 1, 0])
    above = _pick(draw, range((below if measure.part_of_whole else 3 * below) + 1))
    shape = _pick(draw, ["both", "both", "both", "above", "below"])
    known = (None if shape == "below" else above, None if shape == "above" else below)
    return build.share(key, *known, **given)


def _evidence(draw: st.DrawFn, indicator: Indicator, voice: str) -> list[Evidence]:
    """Draw what one voice says: once, corrected, or for each half of the year."""
    states = [s for s in MissingState if s is not MissingState.NOT_APPLICABLE]
    states += [MissingState.NOT_APPLICABLE] * (4 * indicator.not_applicable_allowed)
    source = _pick(draw, ["", "rapport"])

    def once(**stated: Any) -> Evidence:
        given = {"voice": voice, "source": source, **stated}
        if isinstance(indicator.measure, Narrative) or _one_in(draw, 4):
            return build.missing(indicator.key, _pick(draw, states), **given)
        return _value(draw, indicator, given)

    shape = _pick(draw, ["once", "once", "once", "corrected", "halves"])
    if shape == "halves":
        halves = HALVES if _one_in(draw, 2) else HALVES[::-1]
        return [once(period=half) for half in halves]
    first = once()
    return [first, once(replaces=first.id)] if shape == "corrected" else [first]


@st.composite
def assessments(draw: st.DrawFn, grid: Grid) -> Assessment:
    """Draw answers to a grid that ``checks`` accepts, with every state of absence."""
    evidence: list[Evidence] = []
    for indicator in grid.indicators.values():
        speak = _pick(draw, [[""], [], [""], ["equipe"], ["equipe", "salaries"], [*VOICES]])
        if indicator.voices is not None:
            speak = _some(draw, ["", *VOICES])
        for voice in speak:
            evidence += _evidence(draw, indicator, voice)
    title = "Rapport d’activité : 2024 → 2025 (p. 3)"
    return build.assessment(
        *evidence, subject=_subject(draw), sources=(Source(key="rapport", title=title),)
    )


@st.composite
def cases(draw: st.DrawFn, *, plain: bool = False, **fixed: Any) -> tuple[Grid, Assessment]:
    """Draw a grid and answers to it; the arguments are those of ``grids``."""
    grid = draw(grids(plain=plain, **fixed))
    return grid, draw(assessments(grid))
