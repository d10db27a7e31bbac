"""The public page: what is worth showing, in plain words, and nothing that must stay inside."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import frozen

from utilite_sociale.model import Evidence, Grid, Indicator
from utilite_sociale.report.document import (
    Block,
    Document,
    Facts,
    Item,
    Items,
    Paragraph,
    Section,
    Verbatim,
)
from utilite_sociale.report.language import Language
from utilite_sociale.report.pages.header import grid_facts, mark_of, notice_of
from utilite_sociale.report.pages.shares import Shares, share_of
from utilite_sociale.report.pages.values import value_text
from utilite_sociale.report.publishable import Publishable, publishable
from utilite_sociale.scoring import Outcome

__all__ = ["public_page"]

_FIGURES, _WORDS, _DRAWN = 2, 1, 5
"""Figures and words of one register, and figures of the drawing: two printed pages in all."""


def public_page(outcome: Outcome, language: Language) -> Document:
    """Tell what an enterprise brings, to funders and partners.

    Raises:
        InvalidValueError: nobody has read the assessment yet.
    """
    writer = _Public(outcome, language, publishable(outcome))
    assessment, grid = outcome.assessment, outcome.grid
    rows = [(language.say("head.period"), language.period(assessment.period))]
    rows += grid_facts(grid, language)
    method = Section(language.say("public.method"), (Facts(tuple(rows)), *writer.notes()))
    return Document(
        title=assessment.subject.name,
        subtitle=language.say("public.subtitle"),
        mark=mark_of(assessment, grid, language),
        notice=notice_of(assessment, grid, language),
        blocks=(*writer.drawing(), *writer.registers(), method),
    )


@frozen
class _Public:
    outcome: Outcome
    language: Language
    shown: Publishable

    @property
    def grid(self) -> Grid:
        """The grid."""
        return self.outcome.grid

    def _register(self, name: str) -> str:
        """Give the key of the register of an element; that of nothing is nothing."""
        path = self.grid.paths.get(name.rpartition(".")[2], "")
        return path.partition(".")[0]

    def drawing(self) -> Iterator[Block]:
        """Draw the first shares that may be shown, one under the other."""
        shown = ((one, on, self._figure(one, on)) for one, on in self._drawn())
        gauges = Shares(self.language).gauges(shown)
        if gauges is not None:
            yield Section(self.language.say("public.drawing"), (gauges,))

    def _drawn(self) -> list[tuple[Evidence, Indicator]]:
        shares = [(one, on) for one, on in self.shown.figures if share_of(one, on) is not None]
        return shares[:_DRAWN]

    def registers(self) -> Iterator[Section]:
        """Tell each register of which something may be shown."""
        for register in self.grid.registers:
            blocks = [*self._stories(register.key), *self._figures(register.key)]
            blocks += self._words(register.key)
            if blocks:
                yield Section(register.title, tuple(blocks))

    def _stories(self, register: str) -> Iterator[Block]:
        for practice in self.shown.practices:
            if register == self._register(practice.about[0] if practice.about else ""):
                inner: list[Block] = [Paragraph(practice.story)]
                if practice.changed:
                    changed = Item(practice.changed, self.language.say("closing.changed"))
                    inner.append(Items((changed,), bare=True))
                yield Section(practice.title, tuple(inner))
        told = [one for one in self.shown.examples if register == self._register(one.about)]
        for example in told[:_WORDS]:
            yield Paragraph(example.text)

    def _figures(self, register: str) -> Iterator[Block]:
        """List key figures; an indicator is shown once, in the drawing or here."""
        drawn = {indicator.key for _, indicator in self._drawn()}
        seen: dict[str, Item] = {}
        for one, indicator in self.shown.figures:
            mine = register == self._register(indicator.key) and indicator.key not in drawn
            if mine and len(seen) < _FIGURES:
                text = self._figure(one, indicator)
                seen.setdefault(indicator.key, Item(text, self.language.heading(indicator.label)))
        if seen:
            yield Items(tuple(seen.values()))

    def _figure(self, one: Evidence, indicator: Indicator) -> str:
        """Say a figure, how many it rests on and over which days."""
        period = self.language.period(self.outcome.assessment.period_of(one))
        parts = [value_text(one, indicator, self.language), period]
        if one.n is not None:
            parts.insert(1, self.language.say("evidence.n", n=self.language.number(one.n)))
        return " · ".join(parts)

    def _words(self, register: str) -> Iterator[Block]:
        titles = {voice.key: voice.title for voice in self.grid.voices}
        said = [one for one in self.shown.verbatims if register == self._register(one.about)]
        for one in said[:_WORDS]:
            voice = titles.get(one.voice, "")
            yield Verbatim(self.language.quote(one.text), (voice,) if voice else ())

    def notes(self) -> Iterable[Block]:
        """Say by which rule things are shown."""
        return (Paragraph(self.language.say("public.rule")),)
