"""A document as a Word file, in styles that a network can change."""

from __future__ import annotations

import datetime as dt
import io
from functools import singledispatchmethod
from typing import TYPE_CHECKING, Any

from utilite_sociale.errors import MissingExtraError
from utilite_sociale.report.document import (
    Align,
    Block,
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

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

__all__ = ["word_bytes"]

_ALWAYS = dt.datetime(2000, 1, 1)  # noqa: DTZ001 - a Word file knows no time zone
_LANGUAGES = {"fr": "fr-FR", "en": "en-GB"}
_LONGEST = 255
"""Signs that a property of a Word file holds."""
_DEEPEST = 4
"""Titles of Word that are used under that of the file."""


def word_bytes(document: Document, lang: str) -> bytes:
    """Write a document as the bytes of a ``.docx`` file; the same document gives the same ones.

    Args:
        document: the document.
        lang: language in which the text is proofread, ``fr`` or ``en``.

    Raises:
        MissingExtraError: python-docx is not installed.
    """
    try:
        import docx
    except ImportError:
        raise MissingExtraError(
            "library.missing_extra", part="word.part_report", extra="utilite-sociale[report]"
        ) from None
    word = docx.Document()
    properties = word.core_properties
    properties.title = clean(document.title)[:_LONGEST]
    properties.language = _LANGUAGES[lang]
    properties.author = properties.comments = ""
    properties.created = properties.modified = _ALWAYS
    _proofread(word, _LANGUAGES[lang])
    _Writer(word).whole(document)
    file = io.BytesIO()
    word.save(file)
    return file.getvalue()


def _proofread(word: WordDocument, lang: str) -> None:
    """Say in which language every text is proofread."""
    from docx.oxml.ns import qn

    for name in ("Normal", "Title", "Subtitle"):
        properties = word.styles[name].element.get_or_add_rPr()
        language = properties.makeelement(qn("w:lang"), {qn("w:val"): lang})
        properties.append(language)


class _Writer:
    """Writes the blocks of one document."""

    def __init__(self, word: WordDocument) -> None:
        self.word = word
        self.level = 1

    def whole(self, document: Document) -> None:
        """Write all of it, its mark on every page."""
        if document.mark:
            section = self.word.sections[0]
            section.header.paragraphs[0].text = clean(document.mark)
            section.footer.paragraphs[0].text = clean(document.mark)
        self.word.add_paragraph(clean(document.title), style="Title")
        if document.subtitle:
            self.word.add_paragraph(clean(document.subtitle), style="Subtitle")
        for text in document.notice:
            self.word.add_paragraph(clean(text), style="Intense Quote")
        for block in document.blocks:
            self.block(block)

    @singledispatchmethod
    def block(self, block: Block) -> None:
        """Write one block."""
        raise TypeError(type(block).__name__)

    @block.register
    def _paragraph(self, block: Paragraph) -> None:
        self._line(block.text, block.tone)

    def _line(self, text: str, tone: Tone = Tone.PLAIN, style: str = "Normal") -> None:
        run = self.word.add_paragraph(style=style).add_run(clean(text))
        run.bold = tone in {Tone.STRONG, Tone.ALERT}
        run.italic = tone is Tone.MUTED

    @block.register
    def _facts(self, block: Facts) -> None:
        table = self.word.add_table(rows=0, cols=2)
        for name, text in block.rows:
            cells = table.add_row().cells
            cells[0].text, cells[1].text = clean(name), clean(text)
            _bold(cells[0])

    @block.register
    def _items(self, block: Items) -> None:
        style = "List Number" if block.numbered else "List Bullet"
        for item in block.items:
            self._item(item, style)

    def _item(self, item: Item, style: str) -> None:
        paragraph = self.word.add_paragraph(style=style)
        if item.lead:
            paragraph.add_run(f"{clean(item.lead)} ").bold = True
        paragraph.add_run(clean(item.text)).bold = item.tone in {Tone.STRONG, Tone.ALERT}
        if item.link:
            paragraph.add_run(f" {clean(item.link)}")
        for detail in item.details:
            self._line(detail, style="List Bullet 2")
        for note in item.notes:
            self._line(note, Tone.MUTED, "List Continue")

    @block.register
    def _verbatim(self, block: Verbatim) -> None:
        self.word.add_paragraph(clean(block.text), style="Quote")
        for note in block.notes:
            self._line(note, Tone.MUTED)

    @block.register
    def _gauges(self, block: Gauges) -> None:
        """Write a gauge in words: what is drawn elsewhere is all in its caption."""
        for row in block.rows:
            paragraph = self.word.add_paragraph(style="List Bullet")
            if row.label:
                paragraph.add_run(f"{clean(row.label)} ").bold = True
            paragraph.add_run(clean(row.caption))
        if block.legend:
            self._line(block.legend, Tone.MUTED)

    @block.register
    def _table(self, block: Table) -> None:
        from docx.enum.text import WD_ALIGN_PARAGRAPH

        table = self.word.add_table(rows=1, cols=len(block.head), style="Light Grid Accent 1")
        for cell, text in zip(table.rows[0].cells, block.head, strict=True):
            cell.text = clean(text)
        _repeated(table.rows[0])
        sides = block.align or (Align.LEFT,) * len(block.head)
        for row in block.rows:
            cells = table.add_row().cells
            for cell, text, side in zip(cells, row, sides, strict=True):
                cell.text = clean(text)
                if side is Align.RIGHT:
                    cell.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.RIGHT

    @block.register
    def _section(self, block: Section) -> None:
        title = clean(block.title)
        whole = f"{title} – {clean(block.aside)}" if block.aside else title
        self.word.add_heading(whole, level=min(self.level, _DEEPEST))
        self.level += 1
        for inner in block.blocks:
            self.block(inner)
        self.level -= 1


def _bold(cell: Any) -> None:  # noqa: ANN401 - python-docx's own
    for run in cell.paragraphs[0].runs:
        run.bold = True


def _repeated(row: Any) -> None:  # noqa: ANN401 - python-docx's own
    """Repeat a row at the top of each page that its table goes on to."""
    from docx.oxml.ns import qn

    properties = row._tr.get_or_add_trPr()  # noqa: SLF001 - python-docx has no public way
    properties.append(properties.makeelement(qn("w:tblHeader"), {qn("w:val"): "true"}))
