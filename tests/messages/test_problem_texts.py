"""Texts of problems: two languages, the same words to fill in, typography, none unused."""

from __future__ import annotations

import re
import string
from pathlib import Path

import pytest

import utilite_sociale
from utilite_sociale.messages import content, files, values
from utilite_sociale.messages.catalogue import CATALOGUE

SOURCES = Path(utilite_sociale.__file__).parent
PROBLEMS = {**files.TEXTS, **values.TEXTS, **content.TEXTS}
CODE = re.compile(r"[a-z]+\.[a-z0-9_]+")


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


@pytest.mark.parametrize("code", PROBLEMS)
def test_a_text_is_in_both_languages_with_the_same_words_to_fill_in(code):
    """And the two differ."""
    text = PROBLEMS[code]
    assert text.fr != text.en
    assert placeholders(text.fr) == placeholders(text.en)


@pytest.mark.parametrize("code", PROBLEMS)
def test_french_has_its_typography(code):
    """A no-break space before double marks and inside guillemets, a curly apostrophe."""
    french = PROBLEMS[code].fr
    assert not re.search(r"[ \w][;?!»]|« |«\w|\w'\w", french)
    assert not re.search(r"[^\u00a0]:(?= )", french)


@pytest.mark.parametrize("code", PROBLEMS)
def test_a_code_is_an_area_and_a_problem(code):
    """Stable names, in snake_case."""
    assert CODE.fullmatch(code)


def test_no_module_takes_the_code_of_another():
    """The catalogue would keep the last one in silence."""
    assert len(PROBLEMS) == len(files.TEXTS) + len(values.TEXTS) + len(content.TEXTS)
    assert all(CATALOGUE[code] is text for code, text in PROBLEMS.items())


def test_every_text_is_used():
    """A code that no module names can never be seen."""
    written = "".join(
        path.read_text(encoding="utf-8")
        for path in SOURCES.rglob("*.py")
        if path.parent.name != "messages"
    )
    named = set(re.findall(r'"([a-z]+\.[a-z0-9_]+)"', written))
    made = re.findall(r'f"([a-z]+\.[a-z0-9_]*)\{', written)
    unused = {
        code
        for code in content.TEXTS
        if code.removesuffix("_near") not in named and not code.startswith(tuple(made))
    }
    assert unused == set()
