"""Levels and answers that tables and guards read: those still possible, and the one that holds."""

from __future__ import annotations

from utilite_sociale.model import Binary, Choice, Indicator, Measure, Ordinal, Scale
from utilite_sociale.scoring.heard import IN_DOUBT, spans_of
from utilite_sociale.scoring.interval import Span
from utilite_sociale.scoring.judged import Judged
from utilite_sociale.scoring.ruled import Ruled
from utilite_sociale.vocabulary import VoiceCombination

__all__ = ["answer_keys", "level_held", "levels_of", "scores_left"]

_TWO = 2


def levels_of(element: object, judged: Judged, scale: Scale | None) -> tuple[str, ...]:
    """Give the levels, or the answers, that something may still have; holes included.

    Args:
        element: the element of the grid.
        judged: what came of it.
        scale: its scale.
    """
    if isinstance(element, Indicator):
        keys = answer_keys(element.measure)
        if keys:
            return _answers_left(keys, judged)
    if scale is None or judged.span is None or not scale.levels:
        return ()
    scores = scores_left(element, judged)
    if scores:
        found = (scale.level_at(score) for score in scores)
        return tuple(dict.fromkeys(level.key for level in found if level is not None))
    first, last = scale.place_of(judged.span.low), scale.place_of(judged.span.high)
    return scale.keys[first : last + 1]


def level_held(element: object, judged: Judged, scale: Scale | None, score: float) -> str:
    """Give the level that holds a score or, of a measure that has answers, the answer.

    An answer that is missing is supposed to be one that has this score, else the one that
    has the lowest.
    """
    keys = answer_keys(element.measure) if isinstance(element, Indicator) else ()
    if not keys:
        level = None if scale is None else scale.level_at(score)
        return "" if level is None else level.key
    left = _answers_left(keys, judged)
    scores = {key: judged.rules[0].score(key) for key in left}
    return next((key for key in left if scores[key] == score), min(left, key=scores.__getitem__))


def answer_keys(measure: Measure) -> tuple[str, ...]:
    """Give the answers to a measure that has levels or options of which one holds."""
    match measure:
        case Ordinal(levels=known) | Choice(options=known):
            return tuple(option.key for option in known)
        case Binary():
            return ("no", "yes")
        case _:
            return ()


def _answers_left(keys: tuple[str, ...], judged: Judged) -> tuple[str, ...]:
    """Give the answers that may still hold: those said, or all while a voice is silent."""
    counted = [voice for voice in judged.voices if voice.counts and voice.low is not None]
    said = {getattr(judged.answers.get(voice.voice), "value", None) for voice in counted}
    return keys if None in said or not said else tuple(key for key in keys if key in said)


def scores_left(element: object, judged: Judged) -> tuple[float, ...]:
    """Give the scores still possible, rising, where they can be listed; else nothing."""
    if not isinstance(element, Indicator) or judged.span is None:
        return judged.possible
    counted = [voice for voice in judged.voices if voice.counts and voice.low is not None]
    rule = element.voices
    if len(counted) > 1 and rule is not None and rule.combine is not VoiceCombination.LEAD:
        return ()
    found: set[float] = set()
    open_rule = [voice.state is IN_DOUBT for voice in counted] or [False]
    spans = spans_of(counted) or [judged.span]
    for span, in_doubt in zip(spans, open_rule, strict=True):
        scores = _scores_of(span, judged.rules, in_doubt=in_doubt)
        if not scores:
            return ()
        found.update(scores)
    return tuple(sorted(found))


def _scores_of(span: Span, rules: tuple[Ruled, ...], *, in_doubt: bool) -> tuple[float, ...]:
    """Give the scores that one voice may have, where they can be listed."""
    if span.low == span.high:
        return (span.low,)
    if in_doubt:
        return (span.low, span.high) if len(rules) == _TWO else ()
    listed = [ruled.discrete for ruled in rules]
    return tuple(score for scores in listed for score in scores) if all(listed) else ()
