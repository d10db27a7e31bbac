"""What moved since an earlier bilan: only where both were read in the same way."""

from __future__ import annotations

from utilite_sociale.errors import InvalidValueError
from utilite_sociale.report.charts import Slope, Slopes
from utilite_sociale.report.document import Align, Drawing, Paragraph, Section, Table, Tone
from utilite_sociale.report.language import Language
from utilite_sociale.report.pages.drawings import numbered
from utilite_sociale.report.pages.figures import Figures
from utilite_sociale.report.pages.scales import place_of
from utilite_sociale.scoring import NodeOutcome, Outcome
from utilite_sociale.serial import scoring_digest
from utilite_sociale.vocabulary import AssessmentNature

__all__ = ["moved"]

_NONE = "–"


def moved(outcome: Outcome, earlier: Outcome, language: Language) -> Section:
    """Show the registers at two moments.

    Args:
        outcome: the bilan.
        earlier: one of the same subject, over a period that began before.
        language: language to speak.

    Raises:
        InvalidValueError: the two cannot be read side by side; the message says why.
    """
    _comparable(outcome, earlier)
    before = {node.path: node for node in earlier.registers}
    pairs = [(before[node.path], node) for node in outcome.registers if node.path in before]
    writer = _Moved(outcome, earlier, language)
    drawing = writer.drawing(pairs)
    note = Paragraph(language.say("drawing.moved_note"), Tone.MUTED)
    return Section(language.say("drawing.moved_title"), (drawing, note))


def _comparable(outcome: Outcome, earlier: Outcome) -> None:
    """Refuse two bilans that are not about the same thing, read in the same way."""
    now, then = outcome.assessment, earlier.assessment
    if AssessmentNature.PUBLISHED_FIGURES in {now.nature, then.nature}:
        raise InvalidValueError("report.no_scores")
    same = now.subject.identifier == then.subject.identifier
    if not same or (now.subject.identifier is None and now.subject.name != then.subject.name):
        raise InvalidValueError("report.other_subject")
    if scoring_digest(outcome.grid) != scoring_digest(earlier.grid):
        raise InvalidValueError(
            "report.other_grid", now=str(outcome.grid.reference), then=str(earlier.grid.reference)
        )
    if then.period.start >= now.period.start:
        raise InvalidValueError(
            "report.not_earlier", now=str(now.period.start), then=str(then.period.start)
        )


class _Moved:
    """Draws two bilans side by side."""

    def __init__(self, outcome: Outcome, earlier: Outcome, language: Language) -> None:
        self.language = language
        self.figures = Figures(outcome.grid, language)
        periods = (earlier.assessment.period, outcome.assessment.period)
        self.ends = (language.period(periods[0]), language.period(periods[1]))

    def drawing(self, pairs: list[tuple[NodeOutcome, NodeOutcome]]) -> Drawing:
        """Draw the registers; what has no score at one end has no line."""
        chart = Slopes(
            title=self.language.say("drawing.moved"),
            description=self.language.say("drawing.moved_read"),
            ends=self.ends,
            lines=tuple(self._line(*pair) for pair in pairs),
        )
        titles = numbered(line.label for line in chart.lines)
        rows = tuple(
            (title, *map(self._told, pair)) for title, pair in zip(titles, pairs, strict=True)
        )
        head = (self.language.say("profile.register"), *self.ends)
        return Drawing(chart, Table(head, rows, (Align.LEFT, Align.RIGHT, Align.RIGHT)))

    def _line(self, before: NodeOutcome, after: NodeOutcome) -> Slope:
        said = (self.figures.score(before), self.figures.score(after))
        return Slope(after.title, self._place(before), self._place(after), said)

    def _place(self, node: NodeOutcome) -> float | None:
        scale = self.figures.scale(node)
        return None if node.score is None or scale is None else place_of(node.score, scale)

    def _told(self, node: NodeOutcome) -> str:
        """Say a score, what is still possible and how much is known."""
        score = self.figures.brief(node) or self.figures.reason(node) or _NONE
        return " · ".join(part for part in (score, self.figures.coverage(node)) if part)
