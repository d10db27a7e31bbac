"""The head of a bilan: whom it is about, over which period, with which grid, and on what ground."""

from __future__ import annotations

from utilite_sociale.model import (
    ENTERPRISE_KINDS,
    Assessment,
    Enterprise,
    EnterpriseGroup,
    Grid,
    Identifier,
    OtherSubject,
    Subject,
    TerritorySubject,
)
from utilite_sociale.report.document import Block, Facts, Item, Items, Paragraph, Section
from utilite_sociale.report.language import Language
from utilite_sociale.scoring import Outcome
from utilite_sociale.vocabulary import AssessmentNature, GridStatus

__all__ = ["grid_facts", "grid_mark", "grid_notice", "head", "mark_of", "notice_of"]


_OFFICIAL = {GridStatus.PUBLISHED, GridStatus.PROPOSED}
"""Grids that nobody can take for what they are not: their notice is enough on a bilan."""


def grid_mark(grid: Grid, language: Language) -> str:
    """Give the words that stand on every part of a page on a grid."""
    return language.say(f"mark.grid.{grid.status.value}")


def mark_of(assessment: Assessment, grid: Grid, language: Language) -> str:
    """Give the words that stand on every part of a bilan that could be misread."""
    said = []
    if assessment.nature is not AssessmentNature.PARTICIPATION:
        said.append(language.say(f"mark.{assessment.nature.value}"))
    if grid.status not in _OFFICIAL:
        said.append(grid_mark(grid, language))
    return " · ".join(said)


def notice_of(assessment: Assessment, grid: Grid, language: Language) -> tuple[str, ...]:
    """Say what must be known before a bilan is read."""
    said = []
    if assessment.nature is not AssessmentNature.PARTICIPATION:
        said.append(language.say(f"notice.{assessment.nature.value}"))
    return (*said, grid_notice(grid, language))


def grid_notice(grid: Grid, language: Language) -> str:
    """Say how official a grid is, and that what it only proposes is not its owner's."""
    return grid.notice(language.code)


def head(outcome: Outcome, language: Language) -> list[Block]:
    """Give the facts that place a bilan, then what it was made for and with whom."""
    assessment = outcome.assessment
    rows = [
        *_subject(assessment.subject, language),
        (language.say("head.period"), language.period(assessment.period)),
        (language.say("head.nature"), _nature(assessment, language)),
        (language.say("head.stage"), _stage(assessment, language)),
        *grid_facts(outcome.grid, language),
        (language.say("head.origin"), language.word(outcome.origin)),
    ]
    blocks: list[Block] = [Facts(tuple(row for row in rows if row[1]))]
    if assessment.note:
        blocks.append(Paragraph(assessment.note))
    if assessment.stakes:
        stakes = Items(tuple(Item(stake) for stake in assessment.stakes))
        blocks.append(Section(language.say("head.stakes"), (stakes,)))
    if assessment.participants:
        people = tuple(
            Item(language.count("head.participant", person.count, role=person.role))
            for person in assessment.participants
        )
        blocks.append(Section(language.say("head.participants"), (Items(people),)))
    return blocks


def _nature(assessment: Assessment, language: Language) -> str:
    """Say on what ground the bilan stands, where the notice has not said it."""
    told = assessment.nature is not AssessmentNature.PARTICIPATION
    return "" if told else language.word(assessment.nature)


def _stage(assessment: Assessment, language: Language) -> str:
    """Say how far it has gone; a reading of published figures goes nowhere."""
    read = assessment.nature is AssessmentNature.PUBLISHED_FIGURES
    return "" if read else language.word(assessment.stage)


def grid_facts(grid: Grid, language: Language) -> list[tuple[str, str]]:
    """Say which grid it is, how official, and whose."""
    name = language.say("head.grid_name", title=grid.title, version=grid.version)
    return [
        (language.say("head.grid"), name),
        (language.say("head.grid_status"), language.word(grid.status)),
        (language.say("head.grid_owner"), grid.owner),
    ]


def _subject(subject: Subject, language: Language) -> list[tuple[str, str]]:
    rows = [(language.say("head.subject"), _what(subject, language))]
    if isinstance(subject, EnterpriseGroup):
        members = language.enumeration(f"{one.name} ({one.kind})" for one in subject.members)
        rows.append((language.say("head.members"), members))
    if isinstance(subject, OtherSubject):
        rows.append((language.say("head.description"), subject.description))
    rows.append((language.say("head.place"), _where(subject, language)))
    if subject.identifier is not None:
        rows.append((language.say("head.identifier"), _identifier(subject.identifier, language)))
    return rows


def _what(subject: Subject, language: Language) -> str:
    kind = language.say(f"subject.{subject.type_name}")
    if isinstance(subject, Enterprise):
        known = ENTERPRISE_KINDS.get(subject.kind)
        return f"{known.title} ({subject.kind})" if known else subject.kind
    return f"{kind} ({' + '.join(subject.kinds)})" if subject.kinds else kind


def _identifier(identifier: Identifier, language: Language) -> str:
    if identifier.scheme == "local":
        return language.say("head.local_identifier", value=identifier.value)
    return f"{identifier.scheme.upper()} {identifier.value}"


def _where(subject: Subject, language: Language) -> str:
    place = subject.place
    if isinstance(subject, TerritorySubject):
        named = {"title": subject.territory.title, "vintage": str(subject.territory.vintage)}
        place = language.say("head.territory", **named)
    if not subject.reach:
        return place
    form = "one" if len(subject.reach) == 1 else "many"
    codes = language.listing(subject.reach)
    departements = language.say(f"head.departements.{form}", codes=codes)
    if not place:
        return departements
    return language.say("head.in_place", place=place, departements=departements)
