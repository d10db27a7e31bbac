"""What a meeting and a general public need: few enough questions, plain titles, typography."""

from __future__ import annotations

import re
from collections.abc import Iterator

from utilite_sociale.checks.places import Place
from utilite_sociale.checks.problems import Issues, cut, warning
from utilite_sociale.model import Checklist, Choice, Grid, Indicator, Ordinal
from utilite_sociale.vocabulary import ProvenanceStatus

__all__ = ["MOST_QUESTIONS", "check_plain"]

MOST_QUESTIONS = 120
"""Questions that a meeting of four hours can answer, at two minutes each."""

_QUOTED = {ProvenanceStatus.PUBLISHED, ProvenanceStatus.READING}
_ACRONYM = re.compile(r"\b(?!(?:II|III|IV|VI)\b)[A-ZÀ-Ý]{2,}\b")
_EXPLAINED = re.compile(r"\([^)]*\)")
_SLIPS = (
    ("apostrophe", re.compile(r"\w'\w")),
    ("quotes", re.compile(r'"|“')),
    ("guillemets", re.compile(r"«\S|\S»")),
    ("double_marks", re.compile(r"[^\s.…?!][;?!:](?=\s|$)")),
)
"""What French typography refuses, by the name of the remedy; a plain space is let through where
a no-break one would be better, since keyboards have no key for it."""


def check_plain(grid: Grid, found: tuple[Place, ...]) -> Issues:
    """Give what a meeting or a general public would stumble on."""
    if len(grid.indicators) > MOST_QUESTIONS:
        words = {"count": str(len(grid.indicators)), "most": str(MOST_QUESTIONS)}
        yield warning("grid.too_many_questions", "registers", **words)
    own = [place for place in found if not _is_quoted(place)]
    for place in own:
        yield from _acronym(place)
    if grid.language == "fr":
        yield from _typography("title", grid.title)
        for place in own:
            for name, text in _texts(place):
                yield from _typography(f"{place.path}.{name}", text)


def _is_quoted(place: Place) -> bool:
    """Tell whether the words are those of somebody who published them: they stay as they are."""
    provenance = place.element.provenance
    return provenance is not None and provenance.status in _QUOTED


def _acronym(place: Place) -> Issues:
    """Notice an acronym in a title; between brackets, it follows what it stands for."""
    if isinstance(place.element, Indicator):
        return
    letters = _ACRONYM.search(_EXPLAINED.sub("", place.element.title))
    if letters:
        yield warning("grid.title_acronym", f"{place.path}.title", found=letters[0])


def _texts(place: Place) -> Iterator[tuple[str, str]]:
    element = place.element
    if not isinstance(element, Indicator):
        yield from ((name, getattr(element, name)) for name in ("title", "description", "question"))
        return
    yield from ((name, getattr(element, name)) for name in ("label", "question", "help"))
    if isinstance(element.measure, Ordinal):
        for level in element.measure.levels:
            yield f"measure.levels[{level.key}].description", level.description
    elif isinstance(element.measure, Choice | Checklist):
        for option in element.measure.options:
            yield f"measure.options[{option.key}].title", option.title


def _typography(path: str, text: str) -> Issues:
    for name, slip in _SLIPS:
        found = slip.search(text)
        if found:
            around = text[max(found.start() - 12, 0) : found.end() + 12]
            yield warning("grid.typography", path, remedy=f"word.{name}", found=cut(around))
            return
