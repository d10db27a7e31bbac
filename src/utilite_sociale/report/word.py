"""A document as a Word file, in styles that a network can change."""

from __future__ import annotations

import datetime as dt
import io
from functools import singledispatchmethod
from typing import TYPE_CHECKING, Any

from utilite_sociale.errors import MissingExtraError
from utilite_sociale.report.charts.picture import picture_of
from utilite_sociale.report.document import (
    Align,
    Block,
    Computation,
    Document,
    Drawing,
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
    from docx.text.paragraph import Paragraph as WordParagraph

__all__ = ["word_bytes"]

_ALWAYS = dt.datetime(2000, 1, 1)  # noqa: DTZ001 - a Word file knows no time zone
_LANGUAGES = {"fr": "fr-FR", "en": "en-GB"}
_LONGEST = 255
"""Signs that a property of a Word file holds."""
_WIDE = 5_400_000
"""Width of a picture: 15 centimetres, in the unit of Word files."""
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
        self.styles: dict[str, str] = {}

    def paragraph(self, text: str = "", style: str = "") -> WordParagraph:
        """Begin a paragraph; python-docx would look its style up among all, each time."""
        paragraph = self.word.add_paragraph(clean(text))
        if style:
            if style not in self.styles:
                self.styles[style] = self.word.styles[style].style_id
            paragraph._p.style = self.styles[style]  # noqa: SLF001
        return paragraph

    def whole(self, document: Document) -> None:
        """Write all of it, its mark on every page."""
        if document.mark:
            section = self.word.sections[0]
            section.header.paragraphs[0].text = clean(document.mark)
            section.footer.paragraphs[0].text = clean(document.mark)
        self.paragraph(document.title, "Title")
        if document.subtitle:
            self.paragraph(document.subtitle, "Subtitle")
        for text in document.notice:
            self.paragraph(text, "Intense Quote")
        for block in document.unfolded():
            self.block(block)

    @singledispatchmethod
    def block(self, block: Block) -> None:
        """Write one block."""
        raise TypeError(type(block).__name__)

    @block.register
    def _paragraph(self, block: Paragraph) -> None:
        self._line(block.text, block.tone)

    def _line(self, text: str, tone: Tone = Tone.PLAIN, style: str = "") -> None:
        run = self.paragraph(style=style).add_run(clean(text))
        run.bold = tone in {Tone.STRONG, Tone.ALERT}
        run.italic = tone is Tone.MUTED

    @block.register
    def _facts(self, block: Facts) -> None:
        table = self.word.add_table(rows=len(block.rows), cols=2)
        cells = iter(table._cells)  # noqa: SLF001 - as for the other tables
        for name, text in block.rows:
            next(cells).paragraphs[0].add_run(clean(name)).bold = True
            next(cells).paragraphs[0].add_run(clean(text))

    @block.register
    def _items(self, block: Items) -> None:
        style = "List Number" if block.numbered else "List Bullet"
        for item in block.items:
            self._item(item, style)

    def _item(self, item: Item, style: str) -> None:
        paragraph = self.paragraph(style=style)
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
        self.paragraph(block.text, "Quote")
        for note in block.notes:
            self._line(note, Tone.MUTED)

    @block.register
    def _gauges(self, block: Gauges) -> None:
        """Write a gauge in words: what is drawn elsewhere is all in its caption."""
        for row in block.rows:
            paragraph = self.paragraph(style="List Bullet")
            if row.label:
                paragraph.add_run(f"{clean(row.label)} ").bold = True
            paragraph.add_run(clean(row.caption))
        if block.legend:
            self._line(block.legend, Tone.MUTED)

    @block.register
    def _computation(self, block: Computation) -> None:
        if block.title:
            self._line(block.title, Tone.STRONG)
        self.word.add_paragraph("\n".join(map(clean, block.lines)))

    @block.register
    def _drawing(self, block: Drawing) -> None:
        """Show a picture, which words describe to who cannot see it, then its table."""
        title, description = clean(block.chart.title), clean(block.chart.description)
        self._line(title, Tone.STRONG)
        picture = self.word.add_picture(io.BytesIO(picture_of(block.chart)), width=_WIDE)
        named = picture._inline.docPr  # noqa: SLF001 - python-docx has no public way
        named.set("title", title)
        named.set("descr", description)
        self.block(block.table)

    @block.register
    def _table(self, block: Table) -> None:
        from docx.enum.text import WD_ALIGN_PARAGRAPH

        wide, rows = len(block.head), (block.head, *block.rows)
        table = self.word.add_table(rows=len(rows), cols=wide, style="Light Grid Accent 1")
        _repeated(table.rows[0])
        sides = block.align or (Align.LEFT,) * wide
        # All at once: python-docx goes through the whole table for each row asked for.
        cells = iter(table._cells)  # noqa: SLF001
        for place, row in enumerate(rows):
            for text, side in zip(row, sides, strict=True):
                paragraph = next(cells).paragraphs[0]
                paragraph.add_run(clean(text))
                if place and side is Align.RIGHT:
                    paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT

    @block.register
    def _section(self, block: Section) -> None:
        title = clean(block.title)
        whole = f"{title} – {clean(block.aside)}" if block.aside else title
        self.word.add_heading(whole, level=min(self.level, _DEEPEST))
        self.level += 1
        for inner in block.blocks:
            self.block(inner)
        self.level -= 1


def _repeated(row: Any) -> None:  # noqa: ANN401 - python-docx's own
    """Repeat a row at the top of each page that its table goes on to."""
    from docx.oxml.ns import qn

    properties = row._tr.get_or_add_trPr()  # noqa: SLF001 - python-docx has no public way
    properties.append(properties.makeelement(qn("w:tblHeader"), {qn("w:val"): "true"}))
