"""Markdown: whatever a text holds is shown as it is; an independent reader judges."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

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
from utilite_sociale.report.glyphs import clean
from utilite_sociale.report.markdown import escape_start, render

READER = MarkdownIt("commonmark").enable("table")
TEXTS = st.text(
    st.sampled_from("ab 1.)-+=#*_`[]()<>|~!&;:\\\"'$x0é\u00a0/"), min_size=1, max_size=40
)


def shown(markdown: str) -> str:
    """Give the words that a reader of Markdown shows, and refuse any markup among them."""
    words = []
    for token in READER.parse(markdown):
        for child in token.children or ():
            assert child.type in {"text", "text_special"}, child.type
            words.append(child.content)
        if token.type in {"html_block", "code_block", "fence"}:
            words.append(f"<{token.type}>")
    return "".join(words)


@given(TEXTS)
def test_a_text_is_shown_as_it_is(text):
    """Neither a list, nor a title, nor emphasis, nor HTML, nor a link comes of it."""
    expected = clean(text).strip()
    assert shown(escape_start(text)).strip() == expected


@pytest.mark.parametrize(
    "text",
    ["<script>alert(1)</script>", "[lien](javascript:alert(1))", "![image](x)", "&lt;b&gt;", "`x`"],
)
def test_markup_in_an_answer_stays_text(text):
    """A file that was handed over writes no page of ours."""
    assert shown(escape_start(text)) == text


def test_only_a_plain_address_becomes_a_link():
    """Others are shown as text."""
    safe = Document("t", (Items((Item("a", link="https://exemple.org/x"),)),))
    unsafe = Document("t", (Items((Item("a", link="javascript:alert(1)"),)),))
    assert "<https://exemple.org/x>" in render(safe)
    assert "<" not in render(unsafe)


def test_the_mark_stands_beside_every_title_of_a_part():
    """No part is read without it."""
    parts = (Section("Un", (Paragraph("a"),)), Section("Deux", (Paragraph("b"),)))
    text = render(Document("t", parts, mark="exemple fictif"))
    titles = [line for line in text.splitlines() if line.startswith("## ")]
    assert titles == ["## Un — *exemple fictif*", "## Deux — *exemple fictif*"]


def test_every_kind_of_block_is_written():
    """Facts, lists, quotations, gauges in words, tables with their sides."""
    document = Document(
        title="Titre",
        subtitle="Sous-titre",
        mark="essai",
        notice=("À savoir.", "Encore."),
        blocks=(
            Facts((("Nom", "valeur"),)),
            Items((Item("texte", "Avant :", ("détail",), ("note",), tone=Tone.MUTED),)),
            Items((Item("premier"),), numbered=True),
            Verbatim("« mots »", ("qui",)),
            Gauges((Gauge("2,6 sur 4", 0, 1, 0.5, "Registre"), Gauge("1. seul", 0, 1)), "légende"),
            Table(("a", "b"), (("x|y", "2"),), (Align.LEFT, Align.RIGHT)),
            Section("Dedans", (Paragraph("fort", Tone.STRONG), Paragraph("")), aside="3,0"),
        ),
    )
    assert render(document) == (
        "# Titre\n\n**Sous-titre**\n\n> **À savoir.**\n>\n> Encore.\n\n"
        "- **Nom** — valeur\n\n"
        "- **Avant :** *texte*\n  - détail\n  - note\n\n"
        "1. premier\n\n"
        "> « mots »\n>\n> qui\n\n"
        "- **Registre** — 2,6 sur 4\n- 1\\. seul\n\n"
        "| a | b |\n| --- | ---: |\n| x\\|y | 2 |\n\n"
        "## Dedans — *essai*\n\n**3,0**\n\n**fort**\n"
    )
