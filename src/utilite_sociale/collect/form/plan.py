"""From a grid to its form: a cover, a sheet for each register, what the group concludes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from utilite_sociale.collect.form.cover import closing, cover
from utilite_sociale.collect.form.parts import Block, Form, Heading, Sheet
from utilite_sociale.collect.form.questions import Asker
from utilite_sociale.errors import InvalidValueError
from utilite_sociale.keys import closest
from utilite_sociale.messages import say
from utilite_sociale.model import Grid, Node, Register
from utilite_sociale.scoring.explain_condition import condition_text

__all__ = ["plan_form"]

_LONGEST = 31
"""Signs that a tab of a workbook takes."""
_REFUSED = re.compile(r"[\[\]:*?/\\\x00-\x1f]")


def plan_form(
    grid: Grid,
    lang: str = "fr",
    voice: str = "",
    heard: Mapping[str, tuple[str, ...]] | None = None,
) -> Form:
    """Lay out the form of a grid.

    Args:
        grid: the grid.
        lang: language of what is not the grid's.
        voice: key of the only voice that it is for; empty for all.
        heard: voices that have answered each indicator already, by its key.

    Raises:
        InvalidValueError: the grid has no such voice.
    """
    known = [one.key for one in grid.voices]
    if voice and voice not in known:
        near = closest(voice, known) or ", ".join(known) or "—"
        raise InvalidValueError("form.unknown_voice", found=voice, near=near)
    asker = Asker(lang, grid.voices, voice, heard or {})
    sheets = [cover(grid, lang, voice)]
    for number, register in enumerate(grid.registers, start=1):
        parts = tuple(_parts(register, f"{number}", 1, asker))
        if any(isinstance(part, Block) for part in parts):
            sheets.append(Sheet(name=_tab(number, register), parts=parts))
    sheets.append(closing(grid, lang, voice))
    return Form(grid=grid, lang=lang, voice=voice, sheets=tuple(sheets))


def _tab(number: int, register: Register) -> str:
    """Name a tab after its register: its number keeps two long titles apart.

    >>> from types import SimpleNamespace
    >>> _tab(2, SimpleNamespace(title="Lien social : participation et citoyenneté"))
    '2. Lien social participation e…'
    """
    title = re.sub(r" +", " ", _REFUSED.sub(" ", f"{number}. {register.title}")).strip(" '")
    return title if len(title) <= _LONGEST else f"{title[: _LONGEST - 1]}…"


def _parts(node: Node, number: str, rank: int, asker: Asker) -> Iterator[Heading | Block]:
    asked = "" if node.applies_to is None else condition_text(node.applies_to, asker.lang)
    only = say("skeleton.asked_if", asker.lang, text=asked) if asked else ""
    text = "\n".join(part for part in (node.description, node.question, only) if part)
    inner: list[Heading | Block] = [
        block for one in node.indicators if (block := asker.indicator(one)) is not None
    ]
    if rank > 1 and (words := asker.words(node)) is not None:
        inner.append(words)
    for place, criterion in enumerate(node.criteria, start=1):
        inner += _parts(criterion, f"{number}.{place}", rank + 1, asker)
    if inner:
        yield Heading(title=f"{number}. {node.title}", text=text, rank=rank)
        yield from inner
