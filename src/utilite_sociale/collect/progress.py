"""How far the answers to a grid go: how many, from whom, how fresh; never what they say."""

from __future__ import annotations

from attrs import frozen

from utilite_sociale.checks.dates import is_stale
from utilite_sociale.checks.items import Item
from utilite_sociale.model import Assessment, Indicator, MissingEvidence
from utilite_sociale.scoring import NodeKind, NodeOutcome, Outcome
from utilite_sociale.scoring.answers import Absent, Answer, Answered, Answers, Undefined
from utilite_sociale.vocabulary import AssessmentNature, MissingState

__all__ = ["Progress", "VoiceProgress", "progress_of", "voices_of"]


def __dir__() -> list[str]:
    return __all__


@frozen(kw_only=True)
class Progress:
    """How far the answers go, on a whole grid or on one register.

    Attributes:
        key: key of the register; empty for the whole grid.
        title: its title.
        coverage: share known of what is scored, from 0 to 1; none where nothing is.
        total: indicators under it.
        asked: indicators that apply to this subject.
        answered: those that have an answer.
        said_missing: those that have none, and for which somebody said why.
        stale: keys of those whose answer is too old for the grid.
        provisional: keys of those whose answer may still change.
    """

    key: str
    title: str
    coverage: float | None
    total: int
    asked: int
    answered: int
    said_missing: int
    stale: tuple[str, ...] = ()
    provisional: tuple[str, ...] = ()

    @property
    def left(self) -> int:
        """Indicators of which nothing usable was said yet."""
        return self.asked - self.answered - self.said_missing


@frozen(kw_only=True)
class VoiceProgress:
    """How far one voice was heard.

    Attributes:
        key: key of the voice.
        title: its name.
        expected: indicators that apply and on which the grid expects it.
        heard: those of them that it answered.
        besides: other indicators that it answered.
    """

    key: str
    title: str
    expected: int
    heard: int
    besides: int


def progress_of(node: NodeOutcome, assessment: Assessment) -> Progress:
    """Give how far the answers under a node go."""
    said = Answers(assessment)
    leaves = {leaf: said.by_voice(leaf) for leaf in _applicable(node)}
    answered = {leaf for leaf in leaves if any(map(_is_answer, leaves[leaf].values()))}
    return Progress(
        key=node.path,
        title=node.title,
        coverage=node.coverage,
        total=node.total,
        asked=node.applicable,
        answered=node.answered,
        said_missing=sum(
            leaf not in answered and any(map(_says_why, leaves[leaf].values())) for leaf in leaves
        ),
        stale=tuple(leaf.key for leaf in leaves if _stale(leaf, leaves[leaf], assessment)),
        provisional=tuple(leaf.key for leaf in leaves if _provisional(leaves[leaf])),
    )


def voices_of(outcome: Outcome) -> tuple[VoiceProgress, ...]:
    """Give how far each voice of the grid was heard, in the order of the grid.

    Nobody is expected to speak where only published figures were read.
    """
    if outcome.assessment.nature is AssessmentNature.PUBLISHED_FIGURES:
        return ()
    said = Answers(outcome.assessment)
    leaves = [(leaf, said.by_voice(leaf)) for leaf in _applicable(outcome.root)]
    found = []
    for voice in outcome.grid.voices:
        expected = {
            leaf.key for leaf, _ in leaves if leaf.voices and voice.key in leaf.voices.expected
        }
        heard = {leaf.key for leaf, answers in leaves if _is_answer(answers.get(voice.key))}
        found.append(
            VoiceProgress(
                key=voice.key,
                title=voice.title,
                expected=len(expected),
                heard=len(heard & expected),
                besides=len(heard - expected),
            )
        )
    return tuple(found)


def _applicable(node: NodeOutcome) -> tuple[Indicator, ...]:
    """Give the indicators under a node that apply in one place at least, each once."""
    leaves = (one for one in node.walk() if one.kind is NodeKind.INDICATOR and one.applicable)
    found = {leaf.path: leaf.element for leaf in leaves}
    return tuple(element for element in found.values() if isinstance(element, Indicator))


def _is_answer(answer: Answer | None) -> bool:
    return isinstance(answer, Answered | Undefined)


def _says_why(answer: Answer) -> bool:
    """Tell whether somebody said why an answer is missing, and did not say it has no object."""
    if not isinstance(answer, Absent) or answer.state is MissingState.NOT_APPLICABLE:
        return False
    return isinstance(answer.evidence, MissingEvidence)


def _stale(indicator: Indicator, answers: dict[str, Answer], assessment: Assessment) -> bool:
    given = (answer.evidence for answer in answers.values())
    return any(
        is_stale(Item(path="", evidence=item, indicator=indicator), assessment)
        for item in given
        if item is not None
    )


def _provisional(answers: dict[str, Answer]) -> bool:
    given = (answer.evidence for answer in answers.values())
    return any(item.provisional for item in given if item is not None)
