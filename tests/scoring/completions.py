"""Every way in which what is missing in an assessment may turn out, as assessments.

Each completion is complete: every voice that counts has spoken, once, or has said that the
question has no object; kind and territory are stated.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from itertools import chain, product

from attrs import evolve

from tests.scoring import build
from tests.scoring.oracle import answers_to, score_by
from tests.scoring.oracle.conditions import atoms, conditions_in
from tests.scoring.oracle.rules import bounds_of, rules_of
from tests.scoring.oracle.voices import last_words
from utilite_sociale.model import (
    AnswerIs,
    Assessment,
    Binary,
    Checklist,
    Choice,
    Enterprise,
    EnterpriseGroup,
    Evidence,
    Grid,
    Indicator,
    KindIs,
    MissingEvidence,
    Network,
    Ordinal,
    Quantity,
    Ratio,
    RatioEvidence,
    Subject,
    TerritoryIs,
)
from utilite_sociale.vocabulary import MissingState

__all__ = ["completions"]

KINDS = ("ACI", "AI", "EI", "ETTI")
PLACES = (("35",), ("44",), ("75",), ("01",))


def completions(
    grid: Grid, assessment: Assessment, *, limit: int, choose: random.Random
) -> tuple[list[Assessment], bool]:
    """Give completions, and whether they are all of them.

    Args:
        grid: the grid.
        assessment: the answers.
        limit: how many to give at most; beyond, they are drawn.
        choose: draws them.
    """
    facts: dict[str, list[AnswerIs]] = {}
    for atom in (one for condition in conditions_in(grid) for one in atoms(condition)):
        if isinstance(atom, AnswerIs):
            facts.setdefault(atom.indicator, []).append(atom)
    asked = [i for i in grid.indicators.values() if i.rule is not None or i.key in facts]
    ways = [list(_turns(i, assessment, facts.get(i.key, []))) for i in asked]
    subjects = list(_subjects(assessment.subject, grid))
    size = len(subjects)
    for way in ways:
        size *= len(way)
    if size <= limit:
        chosen = list(product(subjects, *ways))
    else:
        chosen = [[choose.choice(one) for one in (subjects, *ways)] for _ in range(limit)]
    whole = [
        evolve(assessment, subject=subject, evidence=[e for turn in turns for e in turn])
        for subject, *turns in chosen
    ]
    return whole, size <= limit


def _subjects(subject: Subject, grid: Grid) -> Iterator[Subject]:
    """Give the subject with the facts that its grid looks at and that are not stated."""
    every = [atom for condition in conditions_in(grid) for atom in atoms(condition)]
    if not any(isinstance(atom, KindIs | TerritoryIs) for atom in every):
        yield subject
    elif isinstance(subject, Network):
        for kind, place in product(KINDS, [subject.departements] if subject.reach else PLACES):
            yield Enterprise(name=subject.name, kind=kind, departements=place)
    elif isinstance(subject, EnterpriseGroup) and not subject.departements:
        lacking = [not member.departements for member in subject.members]
        for places in product(*[PLACES if lacks else [None] for lacks in lacking]):
            pairs = zip(subject.members, places, strict=True)
            members = [m if p is None else evolve(m, departements=p) for m, p in pairs]
            yield evolve(subject, members=members)
    elif subject.reach:
        yield subject
    else:
        yield from (evolve(subject, departements=place) for place in PLACES)


def _turns(
    indicator: Indicator, assessment: Assessment, facts: list[AnswerIs]
) -> Iterator[list[Evidence]]:
    """Give the sets of evidence that may stand on an indicator in the end."""
    said = last_words(indicator, assessment)
    unnamed = said.get("")
    if indicator.voices is None:
        # Uncombined, several voices settle nothing: in the end one of them holds; and as soon
        # as one of them has found something to say, the question has an object.
        counted = {v: e for v, e in said.items() if not _leaves(indicator, e)} or said or {"": None}
        turns = [list(_ends(indicator, voice, item, facts)) for voice, item in counted.items()]
        applies_for_sure = any(not any(_leaves(indicator, end) for end in ends) for ends in turns)
        for one in chain(*turns):
            if not (applies_for_sure and _leaves(indicator, one)):
                yield [one]
        return
    rule = indicator.voices
    names = [rule.lead] if rule.combine == "lead" else rule.expected
    shared = unnamed if isinstance(unnamed, MissingEvidence) else None
    options = [list(_ends(indicator, name, said.get(name, shared), facts)) for name in names]
    yield from (list(some) for some in product(*options))


def _leaves(indicator: Indicator, item: Evidence | None) -> bool:
    """Tell whether a piece of evidence says that the question has no object."""
    proved = not indicator.evidence_required or bool(getattr(item, "source", ""))
    nothing = isinstance(item, RatioEvidence) and item.denominator == 0 and proved
    return nothing or getattr(item, "state", None) == "not_applicable"


def _ends(
    indicator: Indicator, voice: str, item: Evidence | None, facts: list[AnswerIs]
) -> Iterator[Evidence]:
    """Give what one voice may have said in the end: what it said, or each thing it can say."""
    proved = not indicator.evidence_required or (item is not None and bool(item.source))
    given = {"voice": voice, "source": "rapport"}
    if item is not None and _leaves(indicator, item):
        yield evolve(item, voice=voice)
    elif isinstance(item, RatioEvidence) and proved and None in (item.numerator, item.denominator):
        yield from _halves(indicator, item, given, facts)
    elif item is not None and not isinstance(item, MissingEvidence) and proved:
        yield evolve(item, voice=voice)
    else:
        yield from _anything(indicator, given, facts)


def _halves(
    indicator: Indicator, item: RatioEvidence, given: dict[str, str], facts: list[AnswerIs]
) -> Iterator[RatioEvidence]:
    """Give the other part of a ratio of which one is known."""
    if item.denominator is None:
        above = item.numerator
        for below in (0, 5) if above == 0 else (above, 2 * above, 9 * above):
            yield build.share(indicator.key, above, below, **given)
        return
    for value in _telling(indicator, facts):
        yield _ratio(indicator, value, item.denominator, given)


def _telling(indicator: Indicator, facts: list[AnswerIs]) -> list[object]:
    """Give a worst answer, a best one and one between, by each rule; and all that facts tell."""
    found: list[object] = []
    for rule in rules_of(indicator):
        scores = {a: score_by(rule, indicator.measure, a) for a in answers_to(indicator)}
        answers = sorted(scores, key=scores.__getitem__)
        found += [answers[0], answers[-1], answers[len(answers) // 2]]
    if facts:
        found += _thresholds(indicator, facts)
    return list(dict.fromkeys(found))


def _thresholds(indicator: Indicator, facts: list[AnswerIs]) -> list[object]:
    """Give answers among which conditions are met and are not."""
    if not isinstance(indicator.measure, Quantity | Ratio):
        return answers_to(indicator)
    low, high = bounds_of(indicator.measure)
    ends = [Fraction(e) for one in facts for e in (one.at_least, one.less_than) if e is not None]
    near = [end + step for end in ends for step in (-1, 0, 1)]
    return [v for v in near if (low is None or v >= low) and (high is None or v <= high)]


def _ratio(
    indicator: Indicator, value: Fraction, below: Decimal, given: dict[str, str]
) -> RatioEvidence:
    above = value * Fraction(below) / (100 if indicator.measure.unit == "%" else 1)
    exact = Decimal(above.numerator) / Decimal(above.denominator)
    return build.share(indicator.key, exact, below, **given)


def _anything(
    indicator: Indicator, given: dict[str, str], facts: list[AnswerIs]
) -> Iterator[Evidence]:
    key, measure = indicator.key, indicator.measure
    for value in _telling(indicator, facts):
        match measure:
            case Ordinal():
                yield build.level(key, value, **given)
            case Choice():
                yield build.chosen(key, value, **given)
            case Checklist():
                yield build.ticked(key, *sorted(value), **given)
            case Binary():
                yield build.yes(key, value=value == "yes", **given)
            case Ratio():
                yield _ratio(indicator, value, Decimal(1000), given)
            case _:
                exact = Decimal(value.numerator) / Decimal(value.denominator)
                yield build.amount(key, exact, **given)
    if isinstance(measure, Ratio):
        yield build.share(key, 0, 0, **given)
    if indicator.not_applicable_allowed:
        yield build.missing(key, MissingState.NOT_APPLICABLE, **given)
