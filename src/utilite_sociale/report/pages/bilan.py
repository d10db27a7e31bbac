"""The bilan of one assessment."""

from __future__ import annotations

from utilite_sociale.report.document import Block, Document
from utilite_sociale.report.language import Language
from utilite_sociale.report.pages.closing import closing
from utilite_sociale.report.pages.header import head, mark_of, notice_of
from utilite_sociale.report.pages.profile import Profile
from utilite_sociale.report.pages.registers import Registers
from utilite_sociale.scoring import Outcome
from utilite_sociale.vocabulary import AssessmentNature

__all__ = ["bilan"]


def bilan(outcome: Outcome, language: Language) -> Document:
    """Tell a whole bilan: facts and gaps always, judgements only where people took part."""
    assessment = outcome.assessment
    judged = assessment.nature is not AssessmentNature.PUBLISHED_FIGURES
    profile = Profile(outcome, language)
    blocks: list[Block] = [
        *head(outcome, language),
        profile.scored() if judged else profile.known(),
        *(profile.views() if judged else ()),
        *Registers(outcome, language, judged).sections(),
        *closing(outcome, language, judged=judged),
    ]
    return Document(
        title=assessment.subject.name,
        subtitle=assessment.title or language.say("bilan.title"),
        mark=mark_of(assessment, outcome.grid, language),
        notice=notice_of(assessment, outcome.grid, language),
        blocks=tuple(blocks),
    )
