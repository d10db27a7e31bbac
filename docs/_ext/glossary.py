"""The glossary page, written from ``docs/reference/glossary.toml``.

``python3 docs/_ext/glossary.py`` writes it again. Only the standard library is needed.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

__all__ = ["PAGE", "SOURCE", "Glossary", "Reference", "Term", "Theme", "load", "page"]

REFERENCE = Path(__file__).parents[1] / "reference"
SOURCE = REFERENCE / "glossary.toml"
PAGE = REFERENCE / "glossary.md"
INTRODUCTION = """\
# Glossaire · Glossary

Un terme, une notion, une classe\u00a0: les mots du domaine et chaque classe publique, en français
puis en anglais. On dit d’où vient chaque mot\u202f; les définitions sont de ce projet et aucune ne
parle au nom d’un réseau.

*One term, one concept, one class: the words of the field and each public class, in French then in
English. Each says where its word comes from; the definitions are this project’s own and none
speaks for a network.*
"""


@dataclass(frozen=True)
class Theme:
    """A part of the page."""

    key: str
    fr: str
    en: str


@dataclass(frozen=True)
class Reference:
    """Where a term comes from."""

    key: str
    title: str
    note: str
    url: str = ""


@dataclass(frozen=True)
class Term:
    """One term: its words in both languages, its public name, what it means, its source."""

    theme: str
    fr: str
    en: str
    definition_fr: str
    definition_en: str
    source: str
    identifier: str = ""


@dataclass(frozen=True)
class Glossary:
    """The whole glossary."""

    themes: tuple[Theme, ...]
    sources: tuple[Reference, ...]
    terms: tuple[Term, ...]


def load(path: Path = SOURCE) -> Glossary:
    """Read the glossary; a field that is unknown or missing is an error."""
    read = tomllib.loads(path.read_text(encoding="utf-8"))
    return Glossary(
        themes=tuple(Theme(**one) for one in read["themes"]),
        sources=tuple(Reference(**one) for one in read["sources"]),
        terms=tuple(Term(**one) for one in read["terms"]),
    )


def page(glossary: Glossary) -> str:
    """Write the page as Markdown: by theme, then in alphabetical order of the French terms."""
    return "\n".join([INTRODUCTION, *_themes(glossary), *_sources(glossary)])


def _themes(glossary: Glossary) -> Iterator[str]:
    titles = {source.key: source.title for source in glossary.sources}
    for theme in glossary.themes:
        yield f"## {theme.fr} · {theme.en}\n"
        terms = [term for term in glossary.terms if term.theme == theme.key]
        for term in sorted(terms, key=lambda term: _sorting(term.fr)):
            names = [f"**{term.fr}**", term.en, *([f"`{term.identifier}`"] * bool(term.identifier))]
            yield " · ".join(names)
            yield f": {term.definition_fr}"
            yield f": *{term.definition_en}*"
            whence = "D’où vient le mot · *where the word comes from*"
            yield f": {whence}\u00a0: {titles[term.source]}\n"


def _sources(glossary: Glossary) -> Iterator[str]:
    yield "## Sources\n"
    for source in glossary.sources:
        title = f"[{source.title}]({source.url})" if source.url else source.title
        yield f"- {title}. {source.note}"
    yield ""


def _sorting(text: str) -> str:
    """Put accents aside, so that *échelle* stands beside *échec*."""
    import unicodedata

    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in plain if not unicodedata.combining(sign))


if __name__ == "__main__":
    PAGE.write_text(page(load()), encoding="utf-8")
