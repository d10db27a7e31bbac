"""Points added: weights multiply, bounds clamp, and points may be placed over those obtainable."""

from __future__ import annotations

import math
from collections.abc import Sequence

from attrs import frozen

from utilite_sociale.model import Scale, Sum
from utilite_sociale.scoring.aggregations.base import Arithmetic
from utilite_sociale.scoring.custom import Part
from utilite_sociale.scoring.interval import Extreme, Span

__all__ = ["Points", "points"]


@frozen(kw_only=True)
class Points(Arithmetic):
    """A sum at work.

    Attributes:
        at_least: lowest sum that counts.
        at_most: highest sum that counts.
        scale: ends of the scale on which points are placed over those obtainable; none where
            they are simply added.
    """

    counts_points = True

    at_least: float
    at_most: float
    scale: tuple[float, float] | None

    def value(self, parts: Sequence[Part], spans: Sequence[Span]) -> float | None:
        """Add what is known; of what is not, suppose the same share of the points obtainable."""
        got = math.fsum([part.weight * part.score for part in parts])
        obtainable = math.fsum([span.weight * span.top for span in spans])
        if len(parts) < len(spans):
            known = math.fsum([part.weight * part.top for part in parts])
            if not known:
                return None
            got *= obtainable / known
        return self.placed(got, obtainable) if obtainable or self.scale is None else None

    def floored(self, parts: Sequence[Part]) -> float | None:
        """Add everything, what is missing at its floor."""
        got = math.fsum([part.weight * part.score for part in parts])
        obtainable = math.fsum([part.weight * part.top for part in parts])
        return self.placed(got, obtainable) if obtainable or self.scale is None else None

    def placed(self, got: float, obtainable: float) -> float:
        """Give the score of points, over those obtainable where that is asked for."""
        if self.scale is not None:
            low, high = self.scale
            got = low + (high - low) * got / obtainable
        return min(max(got, self.at_least), self.at_most)

    def span(self, spans: Sequence[Span]) -> Span | None:
        """Take each child at its lowest, then at its highest, in or out, whichever widens."""
        ends = self.ends(spans)
        if not ends:
            return None
        low, high = ends
        return Span(low.value, high.value, may_leave=self._may_leave(spans))

    def _may_leave(self, spans: Sequence[Span]) -> bool:
        """Tell whether nothing may be left, or nothing obtainable to place points over."""
        certain = [span for span in spans if not span.may_leave]
        if self.scale is None:
            return not certain
        return not any(span.top_low for span in certain)

    def ends(self, spans: Sequence[Span]) -> tuple[Extreme, ...]:
        """Give the lowest score, then the highest; neither where nothing is obtainable."""
        found = (self._end(spans, 1.0), self._end(spans, -1.0))
        return tuple(end for end in found if end is not None)

    def _end(self, spans: Sequence[Span], sign: float) -> Extreme | None:
        """Give the lowest (1) or the highest (-1) score; nothing where nothing is obtainable."""
        gots = [s.weight * (s.low if sign > 0 else s.high) for s in spans]
        if self.scale is None:
            taken = _widening(spans, gots, sign)
            return Extreme(self.placed(math.fsum([gots[p] for p in taken]), 1.0), taken)
        fewest = [s.weight * s.top_low for s in spans]
        most = [s.weight * s.top_high for s in spans]
        tried = [self._over(spans, gots, tops, sign) for tops in (fewest, most)]
        found = [extreme for extreme in tried if extreme is not None]
        return min(found, key=lambda one: sign * one.value) if found else None

    def _over(
        self, spans: Sequence[Span], gots: list[float], tops: list[float], sign: float
    ) -> Extreme | None:
        """Choose what to take in so that points over those obtainable are at their end.

        As with means, what is taken in draws the ratio towards its own: those of the lowest
        ratio come first, and a penalty, over nothing obtainable, before all.
        """
        stay = [p for p, span in enumerate(spans) if not span.may_leave]
        optional = [p for p, span in enumerate(spans) if span.may_leave and tops[p]]
        optional.sort(key=lambda p: sign * gots[p] / tops[p])
        free = [p for p, s in enumerate(spans) if s.may_leave and not tops[p]]
        stay += [p for p in free if sign * gots[p] < 0]
        best: Extreme | None = None
        got, top = math.fsum([gots[p] for p in stay]), math.fsum([tops[p] for p in stay])
        for count in range(len(optional) + 1):
            if count:
                got, top = got + gots[optional[count - 1]], top + tops[optional[count - 1]]
            if top > 0:
                value = self.placed(got, top)
                if best is None or sign * value < sign * best.value:
                    best = Extreme(value, tuple(sorted((*stay, *optional[:count]))))
        return best

    def tops(self, spans: Sequence[Span]) -> tuple[float, float, float]:
        """Add what can be obtained; placed on a scale, that is its top."""
        if self.scale is not None:
            top = max(min(self.scale[1], self.at_most), 0.0)
            return top, top, top
        whole = self._obtained([s.weight * s.top for s in spans])
        fewest = self._obtained([0.0 if s.may_leave else s.weight * s.top_low for s in spans])
        most = self._obtained([s.weight * s.top_high for s in spans])
        return whole, fewest, most

    def _obtained(self, tops: list[float]) -> float:
        return max(self.placed(math.fsum(tops), 1.0), 0.0)


def _widening(spans: Sequence[Span], gots: list[float], sign: float) -> tuple[int, ...]:
    """Take in what widens a sum: all that stays, and what may leave if it adds that way."""
    taken = [p for p, s in enumerate(spans) if not s.may_leave or sign * gots[p] < 0]
    return tuple(taken) or (min(range(len(spans)), key=lambda place: sign * gots[place]),)


def points(model: Sum, scale: Scale | None) -> Points:
    """Prepare a sum for the node that has this scale."""
    ends = None if scale is None else (float(scale.low), float(scale.high))
    return Points(
        at_least=-math.inf if model.at_least is None else float(model.at_least),
        at_most=math.inf if model.at_most is None else float(model.at_most),
        scale=None if model.out_of is None else ends,
    )
