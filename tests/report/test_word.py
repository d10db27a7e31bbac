"""A document as a Word file: every text of it, in named styles, proofread in its language.

``writing`` chooses the form.
"""

from __future__ import annotations

import io
import sys
import zipfile

import docx
import pytest

import utilite_sociale as ust
from tests.report.html.test_page import EVIL, whole
from utilite_sociale import examples
from utilite_sociale.errors import MissingExtraError
from utilite_sociale.messages import LANGUAGES
from utilite_sociale.report.document import Document
from utilite_sociale.report.language import Language
from utilite_sociale.report.pages.bilan import bilan
from utilite_sociale.report.word import word_bytes
from utilite_sociale.report.writing import FORMS, written


def opened(data):
    return docx.Document(io.BytesIO(data))


def texts(word):
    """Give every text of a file, tables included."""
    cells = [cell.text for table in word.tables for row in table.rows for cell in row.cells]
    return [paragraph.text for paragraph in word.paragraphs] + cells


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_bilan_has_all_its_titles_in_the_styles_of_titles(lang):
    """So that a network's own model changes them all at once."""
    outcome = ust.evaluate(ust.load_assessment(examples.path("exemple_fictif")))
    document = bilan(outcome, Language(lang))
    word = opened(word_bytes(document, lang))
    titles = [one.text for one in word.paragraphs if one.style.name.startswith("Heading 1")]
    wanted = [block.title for block in document.unfolded() if hasattr(block, "title")]
    assert titles == wanted
    assert word.sections[0].header.paragraphs[0].text == document.mark


@pytest.mark.parametrize(("lang", "code"), [("fr", "fr-FR"), ("en", "en-GB")])
def test_the_text_is_proofread_in_its_language(lang, code):
    """Else Word underlines every word."""
    data = word_bytes(whole("texte"), lang)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert f'w:lang w:val="{code}"'.encode() in archive.read("word/styles.xml")


def test_every_text_is_there_as_it_was_written():
    """Markup stays a text."""
    assert sum(EVIL in text for text in texts(opened(word_bytes(whole(EVIL), "fr")))) >= 15


def test_headings_of_a_table_are_repeated_on_each_page():
    """A long table stays readable."""
    with zipfile.ZipFile(io.BytesIO(word_bytes(whole("x"), "fr"))) as archive:
        assert archive.read("word/document.xml").count(b"w:tblHeader") == 1


def test_the_same_document_gives_the_same_texts_and_no_date():
    """Nothing says when or by whom it was made."""
    word = opened(word_bytes(whole("x"), "fr"))
    assert word.core_properties.created.year == 2000
    assert word.core_properties.author == ""


@pytest.mark.parametrize("text", ["a\x00b\x07c", "\u202eenvers", "a" * 10_000, ""], ids=len)
def test_odd_texts_make_a_sound_file(text):
    """Signs of control are left out."""
    opened(word_bytes(whole(text or " "), "fr"))


def test_the_form_is_that_of_the_name():
    """And no other."""
    starts = {".html": b"<!doctype html>", ".docx": b"PK", ".md": b"#"}
    for suffix in FORMS:
        assert starts[suffix] in written(whole("x"), suffix, "fr")[:200].lstrip()
    with pytest.raises(KeyError):
        written(whole("x"), ".pdf", "fr")


def test_a_missing_library_is_an_error_that_names_the_extra(monkeypatch):
    """With what to install."""
    monkeypatch.setitem(sys.modules, "docx", None)
    with pytest.raises(MissingExtraError, match=r"utilite-sociale\[report\]"):
        word_bytes(whole("x"), "fr")


def test_what_is_no_block_is_an_error():
    """A file is never cut in silence."""
    with pytest.raises(TypeError, match="str"):
        word_bytes(Document("t", ("texte",)), "fr")  # type: ignore[arg-type]
