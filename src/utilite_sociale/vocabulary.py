"""Closed lists of the field, as they are written in files."""

from __future__ import annotations

from enum import StrEnum
from typing import NoReturn

from utilite_sociale.errors import InvalidValueError

__all__ = [
    "Act",
    "AssessmentNature",
    "AxisScale",
    "ClosedSide",
    "CoverageBasis",
    "Direction",
    "FindingKind",
    "GridStatus",
    "IndicatorLevel",
    "Law",
    "MissingPolicy",
    "MissingState",
    "NarrativeShape",
    "Party",
    "ProvenanceStatus",
    "Qualifier",
    "Stage",
    "Strength",
    "VoiceCombination",
]


def __dir__() -> list[str]:
    return __all__


class Word(StrEnum):
    """Base of the closed lists: another word is refused, and those that are possible are said."""

    @classmethod
    def _missing_(cls, value: object) -> NoReturn:
        found = value[:40] if isinstance(value, str) else type(value).__name__
        choices = ", ".join(member.value for member in cls)
        raise InvalidValueError("value.unknown_word", found=found, choices=choices)


class GridStatus(Word):
    """How official a grid is; every output says so."""

    PUBLISHED = "published"
    PROPOSED = "proposed"
    ILLUSTRATIVE = "illustrative"
    DRAFT = "draft"


class ProvenanceStatus(Word):
    """Where one element of a grid comes from."""

    PUBLISHED = "published"
    READING = "reading"
    PUBLIC_DATA = "public_data"
    PROPOSED = "proposed"


class IndicatorLevel(Word):
    """What an indicator looks at: what is done, what it produces, what it changes."""

    REALISATION = "realisation"
    RESULT = "result"
    IMPACT = "impact"


class Direction(Word):
    """Which values are better; ``none`` is descriptive and never scored."""

    HIGHER = "higher"
    LOWER = "lower"
    BAND = "band"
    NONE = "none"


class MissingPolicy(Word):
    """What a node does with the children that it should know and does not."""

    RESCALE = "rescale"
    PROPAGATE = "propagate"
    FLOOR = "floor"


class CoverageBasis(Word):
    """What a coverage counts: weights all the way down, or direct children."""

    WEIGHT = "weight"
    CHILDREN = "children"


class MissingState(Word):
    """Why there is no value; the last leaves the calculation, the others do not."""

    NOT_PROVIDED = "not_provided"
    NOT_COLLECTED = "not_collected"
    REFUSED = "refused"
    WITHHELD = "withheld"
    DISCARDED = "discarded"
    UNSUPPORTED = "unsupported"
    NOT_APPLICABLE = "not_applicable"


class Qualifier(Word):
    """How a source words a figure that is not exact."""

    ABOUT = "about"
    NEARLY = "nearly"
    MORE_THAN = "more_than"
    LESS_THAN = "less_than"


class Strength(Word):
    """How strong a proof is, weakest first."""

    FELT = "felt"
    DECLARED = "declared"
    INTERNAL_RECORD = "internal_record"
    ADMINISTRATIVE = "administrative"
    STUDY = "study"


class NarrativeShape(Word):
    """What a piece of text is: something done, or somebody's words."""

    ACTION_EXAMPLE = "action_example"
    VERBATIM = "verbatim"


class FindingKind(Word):
    """What people conclude: *valeur ajoutée* or *piste d'amélioration*."""

    ADDED_VALUE = "added_value"
    IMPROVEMENT = "improvement"


class AssessmentNature(Word):
    """What an assessment rests on; it decides what may be said of its subject."""

    PARTICIPATION = "participation"
    PUBLISHED_FIGURES = "published_figures"
    FICTIONAL = "fictional"


class Stage(Word):
    """How far an assessment has gone."""

    DRAFT = "draft"
    SUBMITTED = "submitted"
    REVIEWED = "reviewed"
    VALIDATED = "validated"


class Act(Word):
    """What is done to an assessment in the course of its life."""

    SUBMIT = "submit"
    REQUEST_CORRECTION = "request_correction"
    REPLY = "reply"
    REVIEW = "review"
    VALIDATE = "validate"
    REOPEN = "reopen"


class Party(Word):
    """Who is to act next."""

    SUBJECT = "subject"
    READER = "reader"
    VALIDATOR = "validator"


class VoiceCombination(Word):
    """How a grid combines the voices that answer one indicator."""

    MEDIAN = "median"
    MEAN = "mean"
    LEAD = "lead"


class ClosedSide(Word):
    """To which step a value equal to a cut belongs: the one above, or the one below."""

    LOWER = "lower"
    UPPER = "upper"


class AxisScale(Word):
    """How values are spaced between two points of a piecewise rule."""

    LINEAR = "linear"
    LOG = "log"


class Law(Word):
    """What an aggregation or a rule promises; each promise that is made is tried."""

    BETWEEN = "between"
    """Never below the lowest child, nor above the highest."""
    RISING = "rising"
    """Never lower when a child is higher; of a rule, when the value is."""
    FALLING = "falling"
    """Of a rule: never higher when the value is higher."""
    WEIGHT_SCALE = "weight_scale"
    """Weights count by their proportions only."""
    ORDER = "order"
    """The order of the children changes nothing."""
    NEUTRAL = "neutral"
    """A child that leaves the calculation changes nothing."""
    TIGHT = "tight"
    """Both ends are met: of the interval, where each unknown counts once; of a rule's range."""
