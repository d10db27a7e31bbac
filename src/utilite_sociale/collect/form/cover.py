"""The first and the last sheet of a form: whom it is about, and what the group concludes."""

from __future__ import annotations

from collections.abc import Iterator

from utilite_sociale.collect.form.cells import Cell, Takes
from utilite_sociale.collect.form.choices import yes_no
from utilite_sociale.collect.form.parts import Block, Heading, Line, Sheet
from utilite_sociale.messages import say
from utilite_sociale.model import ENTERPRISE_KINDS, Grid, Node
from utilite_sociale.vocabulary import FindingKind

__all__ = ["abouts", "closing", "cover"]

_STAKES, _PEOPLE, _FINDINGS, _PRACTICES = 3, 8, 5, 3


def cover(grid: Grid, lang: str, voice: str) -> Sheet:
    """Give the sheet that says how to answer, and asks whom it is about and who took part."""
    titles = {one.key: one.title for one in grid.voices}
    name = say("form.cover.grid", lang, title=grid.title, version=grid.version)
    notice = [name, grid.notice(lang)]
    notice += [say("form.cover.voice", lang, voice=titles[voice])] if voice else []
    parts: list[Heading | Block] = [
        Heading(title=say("form.cover.title", lang), text="\n".join(notice)),
        Heading(title=say("form.cover.how", lang), text=say("form.cover.steps", lang), rank=2),
        Block(
            title=say("form.cover.subject", lang),
            told=(say("form.cover.kinds", lang, kinds=", ".join(ENTERPRISE_KINDS)),),
            lines=tuple(_subject(lang)),
        ),
        Block(
            title=say("form.cover.stakes", lang),
            told=(say("form.cover.stakes_help", lang),),
            lines=tuple(
                Line(
                    label=str(number),
                    cells=((_cell("stakes", number, wide=True),),),
                )
                for number in range(1, _STAKES + 1)
            ),
        ),
        Block(
            title=say("form.cover.people", lang),
            told=(say("form.cover.people_help", lang),),
            lines=tuple(_people(lang, tuple(titles.values()))),
        ),
    ]
    return Sheet(name=say("form.cover.tab", lang), parts=tuple(parts))


def _subject(lang: str) -> Iterator[Line]:
    kind = _cell("subject_kind", takes=Takes.CHOICE, choices=tuple(ENTERPRISE_KINDS), wide=True)
    asked = (
        ("name", (_cell("subject_name", wide=True),)),
        ("kind", (kind,)),
        ("siret", (_cell("subject_siret", wide=True),)),
        ("own_code", (_cell("subject_local", wide=True),)),
        ("departements", (_cell("subject_departements", wide=True),)),
        ("place", (_cell("subject_place", wide=True),)),
        (
            "period",
            (
                _cell("period_start", takes=Takes.DATE),
                _cell("period_end", takes=Takes.DATE),
            ),
        ),
    )
    for code, cells in asked:
        yield Line(label=say(f"form.cover.{code}", lang), cells=(cells,))


def _people(lang: str, voices: tuple[str, ...]) -> Iterator[Line]:
    for number in range(1, _PEOPLE + 1):
        role = _cell("participant_role", number, wide=True)
        count = _cell("participant_count", number, takes=Takes.NUMBER)
        voice = _cell("participant_voice", number, takes=Takes.CHOICE, choices=voices)
        second = (count, voice) if voices else (count,)
        heads = tuple(say(f"form.cover.person_{one}", lang) for one in ("role", "count", "voice"))
        shown = (heads[0], "", *heads[1 : len(second) + 1]) if number == 1 else ()
        yield Line(label=str(number), cells=((role,), second), heads=shown)


def closing(grid: Grid, lang: str, voice: str) -> Sheet:
    """Give the sheet of what people conclude: findings of both kinds, practices to show."""
    topics = tuple(abouts(grid))
    voices = () if voice else tuple(one.title for one in grid.voices)
    parts: list[Heading | Block] = [
        Heading(title=say("form.closing.title", lang), text=say("form.closing.help", lang))
    ]
    for kind in FindingKind:
        lines = tuple(_findings(kind, topics, voices, lang))
        help_ = say(f"form.closing.{kind.value}_help", lang)
        title = say(f"form.closing.{kind.value}", lang)
        parts.append(Block(title=title, told=(help_,), lines=lines))
    consent = tuple(yes_no(lang))
    for number in range(1, _PRACTICES + 1):
        title = say("form.closing.practice", lang, number=str(number))
        lines = tuple(_practice(number, topics, consent, lang))
        parts.append(
            Block(title=title, told=(say("form.closing.practice_help", lang),), lines=lines)
        )
    return Sheet(name=say("form.closing.tab", lang), parts=tuple(parts))


def _findings(
    kind: FindingKind, topics: tuple[str, ...], voices: tuple[str, ...], lang: str
) -> Iterator[Line]:
    heads = tuple(say(f"form.closing.head_{one}", lang) for one in ("text", "about", "by"))
    for number in range(1, _FINDINGS + 1):
        text = _cell(kind.value, number, takes=Takes.STORY, wide=True)
        about = _cell(f"{kind.value}_about", number, takes=Takes.CHOICE, choices=topics)
        by = _cell(f"{kind.value}_by", number, takes=Takes.CHOICE, choices=voices)
        second = (about, by) if voices else (about,)
        shown = (heads[0], "", *heads[1 : len(second) + 1]) if number == 1 else ()
        yield Line(label=str(number), cells=((text,), second), heads=shown)


def _practice(
    number: int, topics: tuple[str, ...], consent: tuple[str, ...], lang: str
) -> Iterator[Line]:
    asked = (
        ("title", (_cell("practice_title", number, wide=True),)),
        ("story", (_cell("practice_story", number, takes=Takes.STORY, wide=True),)),
        ("changed", (_cell("practice_changed", number, takes=Takes.STORY, wide=True),)),
        (
            "about",
            (_cell("practice_about", number, takes=Takes.CHOICE, choices=topics, wide=True),),
        ),
        (
            "consent",
            (_cell("practice_consent", number, takes=Takes.CHOICE, choices=consent, wide=True),),
        ),
    )
    for code, cells in asked:
        yield Line(label=say(f"form.closing.practice_{code}", lang), cells=(cells,))


def abouts(grid: Grid) -> dict[str, str]:
    """Give the key of each register, criterion and indicator, by the text that a list shows."""
    return {
        text: key
        for number, register in enumerate(grid.registers, start=1)
        for text, key in _about(register, f"{number}")
    }


def _about(node: Node, number: str) -> Iterator[tuple[str, str]]:
    yield f"{number}. {node.title}", node.key
    for place, indicator in enumerate(node.indicators, start=1):
        yield f"{number} ({place}) {indicator.label}", indicator.key
    for place, criterion in enumerate(node.criteria, start=1):
        yield from _about(criterion, f"{number}.{place}")


def _cell(
    field: str,
    number: int | None = None,
    *,
    takes: Takes = Takes.TEXT,
    choices: tuple[str, ...] = (),
    wide: bool = False,
) -> Cell:
    item = "" if number is None else str(number)
    return Cell(field=field, item=item, takes=takes, choices=choices, wide=wide)
