"""The bilan of one assessment."""

from __future__ import annotations

from utilite_sociale.report.document import Block, Document
from utilite_sociale.report.language import Language
from utilite_sociale.report.pages.closing import closing
from utilite_sociale.report.pages.header import head, mark_of, notice_of
from utilite_sociale.report.pages.moved import moved
from utilite_sociale.report.pages.profile import Profile
from utilite_sociale.report.pages.registers import Registers
from utilite_sociale.scoring import Outcome
from utilite_sociale.vocabulary import AssessmentNature

__all__ = ["bilan"]


def bilan(outcome: Outcome, language: Language, earlier: Outcome | None = None) -> Document:
    """Tell a whole bilan: facts and gaps always, judgements only where people took part.

    Args:
        outcome: what was computed.
        language: language to speak.
        earlier: what was computed of the same subject before, to be read beside it.

    Raises:
        InvalidValueError: the two cannot be read side by side.
    """
    assessment = outcome.assessment
    judged = assessment.nature is not AssessmentNature.PUBLISHED_FIGURES
    profile = Profile(outcome, language)
    blocks: list[Block] = [
        *head(outcome, language),
        profile.scored() if judged else profile.known(),
        *(profile.views() if judged else ()),
        *(() if earlier is None else (moved(outcome, earlier, language),)),
        *Registers(outcome, language, judged).sections(),
        *closing(outcome, language, judged=judged),
    ]
    return Document(
        title=assessment.subject.name,
        subtitle=assessment.title or language.say("bilan.title"),
        mark=mark_of(assessment, outcome.grid, language),
        notice=notice_of(assessment, outcome.grid, language),
        blocks=tuple(blocks),
        annex=language.say("explained.annex"),
    )
