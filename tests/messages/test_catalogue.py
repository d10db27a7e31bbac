"""Every text of the catalogue: two languages, the same words to fill in, French typography.

Its parts are ``adaptation_problems``, ``aggregation_problems``, ``answer_problems``,
``assessment_problems``, ``confided_problems``, ``grid_problems``, ``held_problems``,
``import_problems``, ``life_problems``, ``plugin_problems``, ``report_problems``,
``subject_problems`` and ``table_problems``, which ``content`` gathers; ``campaign_screens``,
``collecting``, ``commands``, ``grid_screens`` and ``skeleton``, which ``screens`` gathers;
``differences``, ``files``, ``forms``, ``values``, ``words``, ``explanations``, ``notebook``,
``receptions`` and ``reports``.
A ``text`` is one entry in both languages.
"""

from __future__ import annotations

import re
import string

import pytest

from utilite_sociale.messages import (
    content,
    differences,
    explanations,
    files,
    forms,
    node_explanations,
    notebook,
    receptions,
    reports,
    screens,
    values,
    words,
)
from utilite_sociale.messages.catalogue import CATALOGUE, Text

PARTS = (
    files,
    forms,
    values,
    content,
    differences,
    explanations,
    node_explanations,
    words,
    screens,
    notebook,
    receptions,
    reports,
)


def placeholders(text: str) -> list[str]:
    """Give the names that a text leaves to fill in."""
    return sorted({name for _, name, _, _ in string.Formatter().parse(text) if name is not None})


@pytest.mark.parametrize("code", CATALOGUE)
def test_a_text_is_in_both_languages_with_the_same_words_to_fill_in(code):
    """Neither is empty, and they differ."""
    text = CATALOGUE[code]
    assert isinstance(text, Text)
    assert text.fr.strip()
    assert text.en.strip()
    assert text.fr != text.en
    assert placeholders(text.fr) == placeholders(text.en)


@pytest.mark.parametrize("code", CATALOGUE)
def test_french_has_its_typography(code):
    """No-break spaces before double marks and inside guillemets, curly apostrophes."""
    french = CATALOGUE[code].fr
    assert not re.search(r"[ \w\u00a0][;?!](?=\s|$)", french)
    assert not re.search(r"(?<!\u00a0):(?=\s|$)", french)
    assert not re.search(r"«(?!\u00a0)|(?<!\u00a0)»", french)
    assert not re.search(r"\w'\w", french)


def test_no_part_takes_the_code_of_another():
    """The catalogue would keep the last one in silence."""
    assert sum(len(part.TEXTS) for part in PARTS) == len(CATALOGUE)
