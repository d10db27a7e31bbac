"""Draw the rules and the aggregations, from the library's own arithmetic: one curve each.

``python -m docs._ext.pictures`` writes the SVG files of the reference.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from fractions import Fraction
from html import escape
from pathlib import Path

from utilite_sociale.model import (
    Aggregation,
    BandRule,
    Checklist,
    GeometricMean,
    Guard,
    HarmonicMean,
    KindIs,
    LevelScore,
    LevelsRule,
    Maximum,
    Mean,
    Median,
    Minimum,
    Option,
    OptionScore,
    OptionsRule,
    Ordinal,
    OrdinalLevel,
    PiecewiseLinearRule,
    Point,
    PowerMean,
    Quantity,
    ShareTickedRule,
    StepsRule,
    Sum,
)
from utilite_sociale.scoring import combined
from utilite_sociale.scoring.custom import Part
from utilite_sociale.scoring.rules import compiled
from utilite_sociale.vocabulary import AxisScale, ClosedSide

__all__ = ["FOLDER", "pictures"]

FOLDER = Path(__file__).parents[1] / "reference" / "pictures"
WIDTH, HEIGHT, LEFT, BOTTOM = 320, 180, 34, 28
STEPS = 200
HOURS = Quantity(unit="heures", high=Decimal(100))
KEYS = ("n0", "n1", "n2", "n3")
Curve = list[tuple[float, float]]


def _svg(title: str, axis: str, marks: tuple[str, str], body: str) -> str:
    """Draw a frame from 0 to 10 upwards, and what stands in it."""
    right, low = WIDTH - 8, HEIGHT - BOTTOM
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" '
        f'height="{HEIGHT}" role="img" font-family="sans-serif" font-size="11">\n'
        f"<title>{escape(title)}</title>\n"
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#ffffff"/>\n'
        f'<path d="M{LEFT} 10V{low}H{right}" fill="none" stroke="#444444"/>\n'
        f'<text x="{LEFT - 6}" y="{low}" text-anchor="end">0</text>\n'
        f'<text x="{LEFT - 6}" y="18" text-anchor="end">10</text>\n'
        f'<text x="{LEFT}" y="{low + 14}">{escape(marks[0])}</text>\n'
        f'<text x="{right}" y="{low + 14}" text-anchor="end">{escape(marks[1])}</text>\n'
        f'<text x="{(LEFT + right) / 2}" y="{HEIGHT - 4}" text-anchor="middle">'
        f"{escape(axis)}</text>\n{body}\n</svg>\n"
    )


def _at(share: float, score: float) -> str:
    x = LEFT + share * (WIDTH - 8 - LEFT)
    y = HEIGHT - BOTTOM - score / 10 * (HEIGHT - BOTTOM - 10)
    return f"{x:.1f} {y:.1f}"


def _line(points: Curve) -> str:
    path = "L".join(_at(share, score) for share, score in points)
    return f'<path d="M{path}" fill="none" stroke="#0b5fa5" stroke-width="2"/>'


def _bars(scores: list[float]) -> str:
    parts = []
    for place, score in enumerate(scores):
        x, y = _at((place + 0.25) / len(scores), score).split()
        height = HEIGHT - BOTTOM - float(y)
        width = (WIDTH - 8 - LEFT) / len(scores) / 2
        parts.append(
            f'<rect x="{x}" y="{y}" width="{width:.1f}" height="{height:.1f}" fill="#0b5fa5"/>'
        )
    return "\n".join(parts)


def _sampled(score: Callable[[Fraction], float]) -> Curve:
    return [(n / STEPS, score(Fraction(100 * n, STEPS))) for n in range(STEPS + 1)]


def _points(*pairs: tuple[int, int]) -> tuple[Point, ...]:
    return tuple(Point(value=Decimal(v), score=Decimal(s)) for v, s in pairs)


def _rules() -> Iterator[tuple[str, str]]:
    """Draw each rule: numbers from 0 to 100 as a curve, what is listed as bars."""
    numeric = {
        "steps": StepsRule(
            cuts=tuple(map(Decimal, (20, 50, 80))),
            scores=tuple(map(Decimal, (0, 3, 7, 10))),
            closed=ClosedSide.LOWER,
        ),
        "piecewise_linear": PiecewiseLinearRule(points=_points((10, 0), (40, 8), (90, 10))),
        "piecewise_linear_log": PiecewiseLinearRule(
            points=_points((1, 0), (100, 10)), axis=AxisScale.LOG
        ),
        "band": BandRule(
            low=Decimal(40),
            high=Decimal(60),
            inside=Decimal(10),
            outside=Decimal(2),
            margin_low=Decimal(30),
            margin_high=Decimal(10),
        ),
    }
    for name, rule in numeric.items():
        curve = _line(_sampled(compiled(rule, HOURS)))
        yield name, _svg(f"Score by value: {name}", "value", ("0", "100"), curve)
    ordinal = Ordinal(levels=tuple(OrdinalLevel(key=key, title=key) for key in KEYS))
    scores = tuple(
        LevelScore(level=key, score=Decimal(score))
        for key, score in zip(KEYS, (0, 3, 7, 10), strict=True)
    )
    levels = compiled(LevelsRule(scores=scores), ordinal)
    bars = _bars([levels(key) for key in KEYS])
    yield "levels", _svg("Score of each level", "level", ("n0", "n3"), bars)
    checklist = Checklist(options=tuple(Option(key=key, title=key) for key in KEYS))
    by_option = tuple(OptionScore(option=key, score=Decimal(3)) for key in KEYS)
    listed = {
        "options": OptionsRule(scores=by_option, cap=Decimal(8)),
        "share_ticked": ShareTickedRule(none=Decimal(0), all=Decimal(10)),
    }
    for name, ticked in listed.items():
        score = compiled(ticked, checklist)
        bars = _bars([score(frozenset(KEYS[:count])) for count in range(5)])
        yield name, _svg(f"Score by options ticked: {name}", "ticked", ("0", "4"), bars)


def _ways() -> Iterator[tuple[str, str]]:
    """Draw each aggregation: one child goes from 0 to 10, two others stay at 4 and 6."""
    ways: dict[str, Aggregation] = {
        "mean": Mean(),
        "power_mean": PowerMean(exponent=Decimal(3)),
        "geometric_mean": GeometricMean(),
        "harmonic_mean": HarmonicMean(),
        "minimum": Minimum(),
        "maximum": Maximum(),
        "median": Median(),
        "sum": Sum(at_least=Decimal(0), at_most=Decimal(10)),
    }
    for name, way in ways.items():
        yield name, _way(name, lambda score, way=way: _three(way, score))  # type: ignore[misc]
    aci = KindIs(one_of=("ACI",))
    guard = Guard(around=Mean(), effect="ceiling", score=Decimal(5), when=aci)
    limit = float(guard.score)
    yield "guard", _way("guard", lambda score: min(_three(guard.around, score), limit))


def _three(way: Aggregation, score: float) -> float:
    return combined(way, [Part("a", score, 1.0), Part("b", 4.0, 1.0), Part("c", 6.0, 1.0)])


def _way(name: str, score: Callable[[float], float]) -> str:
    curve = [(n / STEPS, score(10 * n / STEPS)) for n in range(STEPS + 1)]
    title = f"{name}: one child from 0 to 10, two others at 4 and 6"
    return _svg(title, "score of one child; others: 4, 6", ("0", "10"), _line(curve))


def pictures() -> dict[str, str]:
    """Give every picture, by the name of its file without ``.svg``."""
    return {**dict(_rules()), **dict(_ways())}


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for name, text in pictures().items():
        (FOLDER / f"{name}.svg").write_text(text, encoding="utf-8")
