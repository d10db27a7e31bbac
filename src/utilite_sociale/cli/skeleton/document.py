"""The whole file of answers: how to answer, whom it is about, the questions, the conclusions."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from utilite_sociale.cli.skeleton.pen import (
    UNKNOWN,
    block,
    explained,
    listed,
    period_toml,
    ruled,
    text_toml,
    waiting,
)
from utilite_sociale.cli.skeleton.questions import questions
from utilite_sociale.model import ENTERPRISE_KINDS, Grid, Period
from utilite_sociale.report.language import Language
from utilite_sociale.report.pages.header import grid_notice
from utilite_sociale.vocabulary import FindingKind, MissingState, Strength

__all__ = ["Start", "skeleton"]


@frozen(kw_only=True)
class Start:
    """What is known of an assessment before any answer.

    Attributes:
        period: days to evaluate.
        name: name of the enterprise; a placeholder where it is empty.
        kind: acronym of its kind; a placeholder where it is empty.
    """

    period: Period
    name: str = ""
    kind: str = ""


def skeleton(grid: Grid, start: Start, language: Language) -> str:
    """Write a file of answers for a grid; it can be read and checked before any is given."""
    lines = [
        *_head(grid, language),
        *_assessment(grid, start, language),
        *_subject(start, language),
        *_people(grid, language),
        *_absence(language),
        *questions(grid, language),
        *_conclusions(grid, language),
    ]
    return "\n".join(lines) + "\n"


def _head(grid: Grid, language: Language) -> Iterator[str]:
    say = language.say
    yield from explained(say("skeleton.title"))
    status = language.word(grid.status)
    named = {"title": grid.title, "version": grid.version, "status": status}
    yield from explained(say("skeleton.grid", **named))
    yield from explained(grid_notice(grid, language))
    yield "#"
    yield from explained(say("skeleton.how"))
    for code in ("how_comment", "how_answer", "how_optional"):
        yield from listed(say(f"skeleton.{code}"))
    strengths = language.listing(f"{one.value} = {language.word(one)}" for one in Strength)
    yield from listed(say("skeleton.how_n"), 2)
    yield from listed(say("skeleton.how_source"), 2)
    yield from listed(say("skeleton.how_strength", strengths=strengths), 2)
    for code in ("how_part", "how_check"):
        yield from listed(say(f"skeleton.{code}"))


def _assessment(grid: Grid, start: Start, language: Language) -> Iterator[str]:
    say = language.say
    yield from ("", "format = 1")
    yield f"grid = {{ key = {text_toml(grid.key)}, version = {text_toml(grid.version)} }}"
    yield from ("", *explained(say("skeleton.period")), f"period = {period_toml(start.period)}")
    yield from ("", *explained(say("skeleton.nature")), 'nature = "participation"')
    stakes = [("stakes", f"[{text_toml(say('skeleton.to_write'))}]")]
    yield from ("", *explained(say("skeleton.stakes")), *waiting(block("", stakes)))


def _subject(start: Start, language: Language) -> Iterator[str]:
    say = language.say
    kinds = (f"{kind.key} ({kind.title})" for kind in ENTERPRISE_KINDS.values())
    yield from ("", *ruled(say("skeleton.subject"), "="), "")
    yield from explained(say("skeleton.kinds", kinds=language.listing(kinds)))
    rows = [
        ("type", text_toml("enterprise")),
        ("name", text_toml(start.name or say("skeleton.name"))),
        ("kind", text_toml(start.kind or say("skeleton.kind"))),
    ]
    yield from block("[subject]", rows)
    code = text_toml(say("skeleton.own_code"))
    identifier = [("identifier", f'{{ scheme = "local", value = {code} }}')]
    yield from ("", *explained(say("skeleton.identifier")), *waiting(block("", identifier)))
    place = [("departements", f"[{UNKNOWN}]"), ("place", text_toml(say("skeleton.to_write")))]
    yield from ("", *explained(say("skeleton.departements")), *waiting(block("", place)))


def _people(grid: Grid, language: Language) -> Iterator[str]:
    say = language.say
    if grid.voices:
        yield from ("", *explained(say("skeleton.voices")))
        for voice in grid.voices:
            text = language.field(voice.title, voice.description)
            yield from listed(f"{voice.key} = {text if voice.description else voice.title}")
    people = [("role", text_toml(say("skeleton.role"))), ("count", UNKNOWN)]
    people += [("voice", text_toml(voice.key)) for voice in grid.voices[:1]]
    yield from ("", *explained(say("skeleton.participants")))
    yield from waiting(block("[[participants]]", people))
    source = [
        ("key", text_toml("rapport_activite")),
        ("title", text_toml(say("skeleton.report"))),
        ("date", text_toml(say("skeleton.to_write"))),
    ]
    yield from ("", *explained(say("skeleton.sources")), *waiting(block("[[sources]]", source)))


def _absence(language: Language) -> Iterator[str]:
    say = language.say
    states = [
        f"{state.value} = {language.word(state)}"
        for state in MissingState
        if state is not MissingState.UNSUPPORTED
    ]
    missing = [
        ("id", text_toml("sans_reponse_1")),
        ("about", text_toml(say("skeleton.own_question"))),
        ("type", text_toml("missing")),
        ("state", text_toml(say("skeleton.to_choose"))),
        ("reason", text_toml(say("skeleton.to_write"))),
    ]
    yield from ("", *explained(say("skeleton.how_missing", states=language.listing(states))))
    yield from waiting(block("[[evidence]]", missing))


def _conclusions(grid: Grid, language: Language) -> Iterator[str]:
    say = language.say
    words = text_toml(say("skeleton.to_write"))
    yield from ("", *ruled(say("skeleton.closing"), "="), "")
    yield from explained(say("skeleton.findings"))
    about = text_toml(grid.registers[0].key)
    for kind in FindingKind:
        rows = [("key", text_toml(f"constat_{kind.value}")), ("kind", text_toml(kind.value))]
        rows += [("about", about), ("text", words)]
        yield from ("", *waiting(block("[[findings]]", rows)))
    practice = [("key", text_toml("action_1")), ("title", words), ("story", words)]
    practice += [("changed", words), ("about", f"[{about}]")]
    yield from ("", *explained(say("skeleton.practices")))
    yield from waiting(block("[[practices]]", practice))
