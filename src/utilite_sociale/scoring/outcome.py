"""What an evaluation gives: a tree that mirrors the grid, with every reason beside every figure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from utilite_sociale.errors import Issue, UnknownPathError
from utilite_sociale.keys import closest
from utilite_sociale.model import Assessment, Evidence, Finding, Grid, Indicator, Node
from utilite_sociale.scoring.display import NodeDisplay, OutcomeDisplay
from utilite_sociale.vocabulary import MissingPolicy, MissingState, Strength

if TYPE_CHECKING:
    from utilite_sociale.scoring.explanation import Explanation

__all__ = [
    "GridOrigin",
    "NodeKind",
    "NodeOutcome",
    "NotScored",
    "NotScoredReason",
    "Outcome",
    "Priority",
    "Reading",
    "Scored",
    "State",
    "StrengthCount",
    "VoiceOutcome",
]


class NodeKind(StrEnum):
    """What a node of the outcome mirrors."""

    GRID = "grid"
    REGISTER = "register"
    CRITERION = "criterion"
    INDICATOR = "indicator"


class NotScoredReason(StrEnum):
    """Why a node has no score."""

    MISSING = "missing"
    NOT_APPLICABLE = "not_applicable"
    UNDEFINED = "undefined"
    DESCRIPTIVE = "descriptive"
    NO_CHILDREN_LEFT = "no_children_left"
    PROFILE_ONLY = "profile_only"
    NOTHING_SCORED = "nothing_scored"
    COVERAGE = "coverage"
    MISSING_CHILDREN = "missing_children"
    SEVERAL_LEVELS = "several_levels"
    VOICES = "voices"
    CONDITION_UNKNOWN = "condition_unknown"
    PUBLISHED_FIGURES = "published_figures"


class GridOrigin(StrEnum):
    """Where the grid of an evaluation was taken from."""

    FROZEN = "frozen"
    CATALOG = "catalog"
    GIVEN = "given"


@frozen(kw_only=True)
class Scored:
    """The node has a score.

    Attributes:
        policy: what was done with its missing children.
        unreachable: whether the score lies outside the interval: what is still missing
            cannot leave it where it stands.
        doubts: effects (``ceiling``, ``floor``, ``score``) of the guards that may still limit
            it and are not excluded yet.
    """

    policy: MissingPolicy
    unreachable: bool = False
    doubts: tuple[str, ...] = ()


@frozen(kw_only=True)
class NotScored:
    """The node has no score.

    Attributes:
        reason: why.
        missing: kind of missing answer, for an indicator.
        detail: the reason in words that people gave; kept out of every ``repr``.
    """

    reason: NotScoredReason
    missing: MissingState | None = None
    detail: str = field(default="", repr=False)


State = Scored | NotScored


@frozen(kw_only=True)
class StrengthCount:
    """How many pieces of evidence have one strength of proof.

    Attributes:
        strength: the strength; none where it is not stated.
        count: how many pieces.
    """

    strength: Strength | None
    count: int


@frozen(kw_only=True)
class VoiceOutcome:
    """What one voice said of one indicator.

    Attributes:
        voice: key of the voice; empty where nobody in particular speaks.
        state: scored, or why not.
        score: score of what it said.
        low: lowest score that it may still have.
        high: highest score that it may still have.
        may_leave: whether it may still say that the question has no object.
        evidence: id of what it said; empty where it was not heard.
        expected: whether the grid expects it.
        counts: whether it enters the indicator's score.
    """

    voice: str
    state: State
    score: float | None = None
    low: float | None = None
    high: float | None = None
    may_leave: bool = False
    evidence: str = ""
    expected: bool = False
    counts: bool = True


@frozen(kw_only=True)
class NodeOutcome(NodeDisplay):
    """The outcome of one register, criterion or indicator.

    Attributes:
        path: its path in the grid.
        kind: what it mirrors.
        element: the element of the grid.
        state: scored, or why not.
        score: its score on its scale, never rounded.
        low: lowest score that the missing answers can still give.
        high: highest score that they can still give.
        level: key of the level that holds the score.
        reachable_levels: keys of the levels that the interval meets.
        coverage: share of its weight that is known, from 0 to 1; none where nothing counts.
        answered: indicators under it that have an answer, descriptive ones included.
        applicable: indicators under it that apply.
        total: indicators under it.
        weight: its weight among its siblings; none while facts leave it open.
        counts: whether it enters its parent's calculation.
        may_leave: whether it may still turn out not to apply.
        strengths: strengths of proof of the evidence under it.
        voices: what each voice said, for an indicator.
        spread: highest minus lowest score among the voices heard.
        evidence: ids of the evidence on it, words and context included.
        value: what each voice observed, by key of the voice, for an indicator: an exact
            fraction, a level or option, or the set of options ticked.
        explained: what its explanation needs; private to ``scoring``.
        children: outcomes under it.
    """

    path: str
    kind: NodeKind
    element: Node | Indicator | Grid = field(repr=False)
    state: State
    score: float | None = field(default=None, repr=False)
    low: float | None = field(default=None, repr=False)
    high: float | None = field(default=None, repr=False)
    level: str | None = field(default=None, repr=False)
    reachable_levels: tuple[str, ...] = field(default=(), repr=False)
    coverage: float | None = None
    answered: int = 0
    applicable: int = 0
    total: int = 0
    weight: float | None = 1.0
    counts: bool = True
    may_leave: bool = False
    strengths: tuple[StrengthCount, ...] = field(default=(), repr=False)
    voices: tuple[VoiceOutcome, ...] = field(default=(), repr=False)
    spread: float | None = field(default=None, repr=False)
    evidence: tuple[str, ...] = ()
    value: Any = field(default=None, repr=False)
    explained: Any = field(default=None, repr=False, eq=False)
    children: tuple[NodeOutcome, ...] = field(default=(), repr=False)

    @property
    def key(self) -> str:
        """Last key of the path."""
        return self.path.rpartition(".")[2]

    @property
    def title(self) -> str:
        """Title or label of the element."""
        return self.element.label if isinstance(self.element, Indicator) else self.element.title

    @property
    def scored(self) -> bool:
        """Whether it has a score."""
        return isinstance(self.state, Scored)

    def walk(self) -> Iterator[NodeOutcome]:
        """Give this node and all under it, in reading order."""
        yield self
        for child in self.children:
            yield from child.walk()

    def explain(self, lang: str | None = None) -> Explanation:
        """Say how its figure comes about, so that a reader can compute it again."""
        from utilite_sociale.scoring.explanation import explain

        return explain(self, lang)


def _declared(node: NodeOutcome) -> Iterator[NodeOutcome]:
    """Give a node and all that is declared under it, what it only uses left out."""
    yield node
    for child in node.children:
        if child.path.rpartition(".")[0] == node.path:
            yield from _declared(child)


@frozen(kw_only=True)
class Priority:
    """An indicator to answer, or to complete, and how much that would settle.

    Attributes:
        path: path of the indicator.
        register: key of the register whose interval it narrows.
        gain: width that its answer takes off that interval, on average of its worst and
            its best answer, in points of the register's scale.
        part: the one number that a figure already given lacks; empty where all is lacking.
    """

    path: str
    register: str
    gain: float
    part: str = ""


@frozen(kw_only=True)
class Reading:
    """A *proposition de lecture*: derived, never a finding; it names its rule.

    Attributes:
        rule: name of the rule that derived it, ``next_level``.
        path: path of the indicator.
        register: key of the register.
        level: key of the indicator's next level.
        gain: points that the register would gain there.
        leviers: keys of the leviers of its criterion.
    """

    rule: str
    path: str
    register: str
    level: str
    gain: float
    leviers: tuple[str, ...] = ()


@frozen(kw_only=True, repr=False)
class Outcome(OutcomeDisplay):
    """The *bilan* of an assessment: a profile by register.

    Attributes:
        assessment: what was evaluated.
        grid: the grid that was used.
        origin: where the grid was taken from.
        root: the grid's own node; it has a score only where the grid names a total.
        views: the registers of the other readings, by key of the view.
        issues: warnings found while evaluating.
        findings: what people concluded, as they entered it.
        evaluated: what readings and priorities are derived from; private to ``scoring``.
    """

    assessment: Assessment = field(repr=False)
    grid: Grid = field(repr=False)
    origin: GridOrigin
    root: NodeOutcome = field(repr=False)
    views: Mapping[str, tuple[NodeOutcome, ...]] = field(factory=dict, repr=False)
    issues: tuple[Issue, ...] = field(default=(), repr=False)
    findings: tuple[Finding, ...] = field(default=(), repr=False)
    evaluated: Any = field(default=None, repr=False, eq=False)

    def __repr__(self) -> str:
        grid, whom = self.grid.reference, self.assessment
        status = self.grid.status.value
        return f"Outcome({grid} {status}, {whom.nature.value}, {whom.period})"

    @property
    def registers(self) -> tuple[NodeOutcome, ...]:
        """The profile, one node per register."""
        return self.root.children

    @cached_property
    def readings(self) -> tuple[Reading, ...]:
        """What the library derives; nothing under a name that took no part."""
        from utilite_sociale.scoring.readings import readings_of

        return readings_of(self)

    @cached_property
    def priorities(self) -> tuple[Priority, ...]:
        """What to answer first, the most useful answer first."""
        from utilite_sociale.scoring.priorities import priorities_of

        return priorities_of(self)

    @cached_property
    def nodes(self) -> dict[str, NodeOutcome]:
        """Every node under the root, by path, as it stands where the grid declares it.

        Those of the main reading come first, then those that only views have.
        """
        readings = (self.registers, *self.views.values())
        tops = (register for registers in readings for register in registers)
        return {node.path: node for register in tops for node in _declared(register)}

    @cached_property
    def _paths(self) -> dict[str, str]:
        return {path.rpartition(".")[2]: path for path in reversed(self.nodes)}

    def __getitem__(self, name: str) -> NodeOutcome:
        """Give a node by its path or its key.

        Raises:
            UnknownPathError: there is no such node; the nearest name is given.
        """
        path = self._paths.get(name, name)
        if path in self.nodes:
            return self.nodes[path]
        near = closest(name, [*self._paths, *self.nodes])
        if near is None:
            raise UnknownPathError("path.unknown", found=name, grid=self.grid.key)
        raise UnknownPathError("path.unknown_near", found=name, grid=self.grid.key, near=near)

    def evidence(self, node: NodeOutcome) -> tuple[Evidence, ...]:
        """Give the evidence that stands on a node, in the order of the file."""
        return tuple(self.assessment.by_id[item] for item in node.evidence)

    def records(self) -> list[dict[str, object]]:
        """Give one tidy row per node, with plain values; scores are never rounded."""
        from utilite_sociale.scoring.records import records

        return records(self)

    def to_dict(self) -> dict[str, object]:
        """Give the whole outcome as plain values that JSON can hold."""
        from utilite_sociale.scoring.records import to_dict

        return to_dict(self)
