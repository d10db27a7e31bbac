"""One catalogue of French and English texts, for problems, explanations and screens."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from utilite_sociale.messages.text import Text

__all__ = ["LANGUAGES", "default_language", "known", "say"]

LANGUAGES = ("fr", "en")
_WORD, _LIST = "word.", "list."


def __dir__() -> list[str]:
    return __all__


def default_language(otherwise: str = "en") -> str:
    """Give the language of messages: ``UTILITE_SOCIALE_LANG`` decides, else *otherwise*."""
    wanted = os.environ.get("UTILITE_SOCIALE_LANG", "").lower()[:2]
    return wanted if wanted in LANGUAGES else otherwise


def known(code: str) -> bool:
    """Tell whether the catalogue has a text of that code."""
    from utilite_sociale.messages.catalogue import CATALOGUE

    return code in CATALOGUE


def say(code: str, lang: str | None = None, /, **arguments: str) -> str:
    """Give the text of *code* in ``fr`` or ``en``, filled with *arguments*.

    An argument such as ``word.number`` is said in that language too, and one such as
    ``list.strength`` becomes the words of that closed list, each with what it means; one such
    as ``list.strength felt study``, those words alone.

    >>> say("issue.line", "fr", line="12")
    'ligne 12'
    """
    # Imported when something is said: most programs never say anything.
    from utilite_sociale.messages.catalogue import CATALOGUE

    spoken = lang or default_language()

    def told(text: Text) -> str:
        return text.fr if spoken == "fr" else text.en

    def expanded(value: str) -> str:
        if value.startswith(_WORD):
            return told(CATALOGUE[value]) if value in CATALOGUE else value
        if not value.startswith(_LIST):
            return value
        name, *chosen = value.removeprefix(_LIST).split(" ")
        table = f"{name}."
        words = {
            key.removeprefix(table): told(text)
            for key, text in CATALOGUE.items()
            if key.startswith(table)
        }
        listed = [f"{word} ({words[word]})" for word in words if not chosen or word in chosen]
        return ", ".join(listed) or value

    return told(CATALOGUE[code]).format(**{k: expanded(v) for k, v in arguments.items()})
