"""Values in an assessment: each fits the measure of its indicator and lies in its domain.

No message repeats an answer: it names the field and what the grid allows there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from utilite_sociale.checks.answers import answers_of
from utilite_sociale.checks.items import Item
from utilite_sociale.checks.problems import Issues, cut, error, listed, plain, warning
from utilite_sociale.model import (
    Breakdown,
    BreakdownEvidence,
    ChecklistEvidence,
    ChoiceEvidence,
    DocumentEvidence,
    Indicator,
    Measure,
    OrdinalEvidence,
    Quantity,
    QuantityEvidence,
    Ratio,
    RatioEvidence,
)

__all__ = ["check_values"]

_HUNDRED = 100
_SHA256 = re.compile(r"[0-9a-fA-F]{64}")


def check_values(found: tuple[Item, ...]) -> Issues:
    """Give the values that their indicators do not allow."""
    for item in found:
        if isinstance(item.evidence, DocumentEvidence):
            if item.evidence.sha256 and not _SHA256.fullmatch(item.evidence.sha256):
                yield error("assessment.not_a_sha256", f"{item.path}.sha256")
        elif item.is_value and item.indicator is not None:
            yield from _value(item, item.indicator)


def _value(item: Item, indicator: Indicator) -> Issues:
    evidence, measure = item.evidence, indicator.measure
    if evidence.type_name != measure.type_name:
        found, expected = evidence.type_name, measure.type_name
        yield error("assessment.type_unfit", f"{item.path}.type", found=found, expected=expected)
    elif isinstance(evidence, QuantityEvidence) and isinstance(measure, Quantity):
        yield from _quantity(f"{item.path}.value", evidence.value, measure)
    elif isinstance(evidence, RatioEvidence) and isinstance(measure, Ratio):
        yield from _ratio(item.path, evidence, measure)
    elif isinstance(evidence, BreakdownEvidence) and isinstance(measure, Breakdown):
        yield from _breakdown(item.path, evidence, measure, sensitive=indicator.sensitive)
    elif isinstance(evidence, OrdinalEvidence | ChoiceEvidence):
        yield from _known(f"{item.path}.value", (evidence.value,), measure)
    elif isinstance(evidence, ChecklistEvidence):
        yield from _known(f"{item.path}.ticked", evidence.ticked, measure)


def _quantity(path: str, value: Decimal, measure: Quantity) -> Issues:
    unit = measure.unit
    if measure.low is not None and value < measure.low:
        yield error("assessment.value_below", path, low=plain(measure.low), unit=unit)
    if measure.high is not None and value > measure.high:
        yield error("assessment.value_above", path, high=plain(measure.high), unit=unit)
    if measure.integer and value != value.to_integral_value():
        yield error("assessment.not_whole", path, unit=unit)


def _ratio(path: str, evidence: RatioEvidence, measure: Ratio) -> Issues:
    above, below = evidence.numerator, evidence.denominator
    labels = {"numerator": measure.numerator, "denominator": measure.denominator}
    if above is not None and above < 0:
        yield error("assessment.numerator_negative", f"{path}.numerator", **labels)
    if above is None or below is None:
        return
    if measure.part_of_whole and above > below:
        yield error("assessment.numerator_above", f"{path}.numerator", **labels)
    elif below == 0 and above > 0:
        yield error("assessment.denominator_zero", f"{path}.denominator", **labels)
    elif below == _HUNDRED and measure.unit == "%":
        yield warning("assessment.maybe_percentage", f"{path}.denominator", **labels)


def _breakdown(
    path: str, evidence: BreakdownEvidence, measure: Breakdown, *, sensitive: bool
) -> Issues:
    given = [count.category for count in evidence.counts]
    yield from _known(f"{path}.counts", tuple(given), measure)
    if evidence.total is None:
        return
    gap = evidence.total - sum((count.count for count in evidence.counts), Decimal(0))
    complete = set(given) >= set(answers_of(measure))
    if gap < 0:
        yield error("assessment.parts_above_total", f"{path}.total")
    elif gap > 0 and complete and measure.exhaustive:
        if sensitive:
            yield warning("assessment.parts_below_total", f"{path}.total")
        else:
            words = {"gap": plain(gap), "unit": measure.unit}
            yield warning("assessment.parts_below_total_by", f"{path}.total", **words)


def _known(path: str, keys: tuple[str, ...], measure: Measure) -> Issues:
    """Refuse an answer that is not offered, without repeating it, or the same one twice."""
    known = answers_of(measure)
    for number, key in enumerate(keys):
        if key not in known:
            yield error("assessment.answer_unknown", path, known=listed(_offered(measure)))
        elif key in keys[:number]:
            yield error("assessment.answer_twice", path)


def _offered(measure: Measure) -> Iterator[str]:
    """Give each answer as a file takes it, with the title by which people know it."""
    for part in ("levels", "options", "categories"):
        for one in getattr(measure, part, ()):
            yield f"{one.key} ({cut(one.title)})"
