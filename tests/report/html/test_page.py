"""A document as a web page: sound, whole, safe and accessible in its structure.

``view`` decides what the template shows; the same pages are looked at by a real browser in the
tests of ``pages``.
"""

from __future__ import annotations

import base64
import hashlib
import re
import sys
from html.parser import HTMLParser
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

import utilite_sociale as ust
from utilite_sociale import examples
from utilite_sociale.errors import MissingExtraError
from utilite_sociale.messages import LANGUAGES
from utilite_sociale.report.charts import Gauge
from utilite_sociale.report.document import (
    Align,
    Document,
    Facts,
    Gauges,
    Item,
    Items,
    Paragraph,
    Section,
    Table,
    Tone,
    Verbatim,
)
from utilite_sociale.report.html import html_page, page
from utilite_sociale.report.language import Language
from utilite_sociale.report.pages.bilan import bilan

VOID = {"meta", "link", "br", "hr", "img", "rect"}


class Tree(HTMLParser):
    """Reads a page: tags in their order, texts, and whether all are closed."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self.open: list[str] = []
        self.feed(source)
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        if tag not in VOID:
            assert self.open.pop() == tag

    def handle_data(self, data):
        self.texts.append(data)

    def all(self, *tags):
        return [attributes for tag, attributes in self.tags if tag in tags]

    @property
    def said(self):
        return " ".join(" ".join(self.texts).split())


def whole(text):
    """Give a document that holds a text in each of its places."""
    inner = (
        Paragraph(text, Tone.ALERT),
        Facts(((text, text),)),
        Items((Item(text, text, (text,), (text,), "https://exemple.org/?a=1&b=2"),), numbered=True),
        Verbatim(text, (text,)),
        Gauges((Gauge(text, 0.2, 0.7, 0.5, text), Gauge(text, 0, 1)), text),
        Table((text, text), ((text, text),), (Align.LEFT, Align.RIGHT)),
        Section(text, (Section(text, (Paragraph(text),)),), text),
    )
    return Document(text, (Section(text, inner),), text, text, (text,))


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", examples.names())
def test_a_bilan_is_a_whole_page_of_its_language(name, lang):
    """One first title, levels that follow each other, addresses that exist, nothing foreign."""
    outcome = ust.evaluate(ust.load_assessment(examples.path(name)))
    tree = Tree(html_page(bilan(outcome, Language(lang)), lang))
    assert tree.all("html") == [{"lang": lang}]
    levels = [int(tag[1]) for tag, _ in tree.tags if re.fullmatch("h[1-6]", tag)]
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
    ids = [attributes["id"] for _, attributes in tree.tags if "id" in attributes]
    assert len(ids) == len(set(ids))
    inner = {link["href"][1:] for link in tree.all("a") if link["href"].startswith("#")}
    assert inner <= set(ids)
    assert not tree.all("script", "img", "link", "iframe", "object", "form", "input")
    assert all("style" not in attributes for _, attributes in tree.tags)
    assert not any(name.startswith("on") for _, attributes in tree.tags for name in attributes)


def test_only_its_own_style_may_be_used():
    """The policy names its digest, and nothing else."""
    source = html_page(whole("texte"), "fr")
    style = re.search(r"<style>(.*?)</style>", source, re.DOTALL)[1]
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = next(m["content"] for m in Tree(source).all("meta") if "http-equiv" in m)
    assert policy == (
        f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    )


def test_tables_and_drawings_say_in_words_what_they_are():
    """A caption, the side of each heading, a label for each drawing."""
    tree = Tree(html_page(whole("texte"), "fr"))
    assert len(tree.all("caption")) == len(tree.all("table")) == 1
    assert [one["scope"] for one in tree.all("th")] == ["col", "col", "row"]
    said = [(one["role"], one["aria-label"]) for one in tree.all("svg")]
    assert said == [("img", "texte texte"), ("img", "texte")]


EVIL = '<script>alert("x")</script> & "guillemets" </style> {{ 7*7 }}'


def test_what_people_wrote_is_shown_and_never_run():
    """Markup, templates and quotation marks stay texts, in each place."""
    tree = Tree(html_page(whole(EVIL), "fr"))
    assert not tree.all("script")
    assert tree.said.count("{{ 7*7 }}") > 10
    assert "49" not in tree.said


@pytest.mark.parametrize("link", ["javascript:alert(1)", "data:text/html,x", "//x", "file:///etc"])
def test_only_addresses_of_the_web_are_links(link):
    """The text stays."""
    document = Document("t", (Items((Item("texte", link=link),)),))
    assert [one["href"] for one in Tree(html_page(document, "fr")).all("a")] == ["#content"]


@pytest.mark.property
@given(st.text(max_size=60))
def test_any_text_makes_a_sound_page(text):
    """Every tag is closed and no text becomes one."""
    before = [tag for tag, _ in Tree(html_page(whole("x"), "fr")).tags]
    tree = Tree(html_page(whole(f"x{text}x"), "fr"))
    assert [tag for tag, _ in tree.tags] == before


@pytest.mark.parametrize(
    "text", ["a" * 10_000, "\u202eenvers", "a\x00b\x07c", "mot " * 5_000], ids=len
)
def test_odd_texts_make_a_sound_page(text):
    """Long words, marks of direction, signs of control."""
    source = html_page(whole(text), "fr")
    Tree(source)
    assert "\x00" not in source
    assert "\x07" not in source


def test_titles_below_the_sixth_level_share_it():
    """HTML has no other."""
    section = Section("fond", (Paragraph("x"),))
    for _ in range(8):
        section = Section("s", (section,))
    tags = [tag for tag, _ in Tree(html_page(Document("t", (section,)), "fr")).tags]
    assert tags.count("h6") == 5
    assert "h7" not in tags


def test_a_missing_library_is_an_error_that_names_the_extra(monkeypatch):
    """With what to install."""
    monkeypatch.setitem(sys.modules, "jinja2", None)
    page.template.cache_clear()
    with pytest.raises(MissingExtraError, match=r"utilite-sociale\[report\]"):
        html_page(whole("x"), "fr")


def test_what_is_no_block_is_an_error():
    """A page is never cut in silence."""
    with pytest.raises(TypeError, match="str"):
        html_page(Document("t", ("texte",)), "fr")  # type: ignore[arg-type]
