"""One indicator of a grid: what is asked, how it is counted, who answers, where it comes from."""

from __future__ import annotations

from attrs import frozen

from utilite_sociale.model import ContextValue, Grid, Indicator
from utilite_sociale.report.document import Block, Facts, Item, Items, Paragraph, Section, Tone
from utilite_sociale.report.language import Language
from utilite_sociale.report.pages.measures import measure_text
from utilite_sociale.report.pages.origins import Origins
from utilite_sociale.scoring.explain_condition import condition_text
from utilite_sociale.scoring.explain_rule import rule_text

__all__ = ["IndicatorPage", "rule_of"]


def rule_of(indicator: Indicator, language: Language) -> str:
    """Say how an answer is scored; nothing where it is not."""
    if indicator.rule is None:
        return ""
    if isinstance(indicator.rule, tuple):
        return language.say("grid_page.by_case")
    return rule_text(indicator.measure, indicator.rule, language.code)


@frozen
class IndicatorPage:
    """Writes indicators.

    Attributes:
        grid: the grid that names voices.
        origins: writer of origins.
        language: language to speak.
    """

    grid: Grid
    origins: Origins
    language: Language

    def section(self, indicator: Indicator) -> Section:
        """Show one indicator."""
        blocks: list[Block] = []
        if indicator.question:
            blocks.append(Paragraph(indicator.question, Tone.STRONG))
        answers = indicator.measure.answers
        if answers:
            leads = ((one, self.language.heading(one.title)) for one in answers)
            items = tuple(
                Item(one.description, lead) if one.description else Item(one.title)
                for one, lead in leads
            )
            blocks.append(Items(items))
        rows = [*self._counting(indicator), *self._answering(indicator), *self._people(indicator)]
        blocks.append(Facts(tuple(row for row in rows if row[1])))
        if indicator.context:
            title = self.language.say("grid_page.context")
            items = tuple(map(self._context, indicator.context))
            blocks += [Paragraph(title, Tone.MUTED), Items(items)]
        level = "" if indicator.level is None else self.language.word(indicator.level)
        return Section(indicator.label, tuple(blocks), level)

    def _counting(self, indicator: Indicator) -> list[tuple[str, str]]:
        say = self.language.say
        return [
            (say("grid_page.key"), indicator.key),
            (say("grid_page.measure"), measure_text(indicator.measure, self.language)),
            (say("grid_page.direction"), self.language.word(indicator.direction)),
            (say("grid_page.rule"), rule_of(indicator, self.language)),
            (say("grid_page.definition"), self._definition(indicator)),
            (say("grid_page.population"), indicator.population),
            (say("grid_page.period"), indicator.period),
        ]

    def _definition(self, indicator: Indicator) -> str:
        definition = indicator.definition
        if definition is None:
            return ""
        said = [definition.id]
        if definition.date is not None:
            said.append(self.language.date(definition.date))
        if definition.source:
            said.append(self.origins.source(definition.source))
        return self.language.say("grid_page.since", text=definition.text, date=" · ".join(said))

    def _answering(self, indicator: Indicator) -> list[tuple[str, str]]:
        say = self.language.say
        asked = indicator.applies_to
        condition = "" if asked is None else condition_text(asked, self.language.code)
        months = indicator.fresh_for_months
        fresh = "" if months is None else say("grid_page.months", count=str(months))
        proofs = self.language.enumeration(indicator.expected_evidence)
        if indicator.evidence_required:
            proofs = say("grid_page.proof_required", proofs=proofs).lstrip(" ")
        return [
            (say("grid_page.asked_if"), condition),
            (say("grid_page.help"), indicator.help),
            (say("grid_page.voices"), self._voices(indicator)),
            (say("grid_page.proofs"), proofs),
            (say("grid_page.fresh"), fresh),
        ]

    def _voices(self, indicator: Indicator) -> str:
        rule = indicator.voices
        if rule is None:
            return ""
        titles = {voice.key: voice.title for voice in self.grid.voices}
        names = [titles.get(key, key) for key in (rule.lead, *rule.expected) if key]
        heard = self.language.listing(list(dict.fromkeys(names)))
        return self.language.field(self.language.word(rule.combine), heard)

    def _people(self, indicator: Indicator) -> list[tuple[str, str]]:
        say = self.language.say
        said = [say("grid_page.sensitive")] if indicator.sensitive else []
        if indicator.disclosure_threshold is not None:
            count = str(indicator.disclosure_threshold)
            said.append(say("grid_page.threshold", count=count))
        if not indicator.not_applicable_allowed:
            said.append(say("grid_page.always_asked"))
        return [
            (say("grid_page.people"), " · ".join(said)),
            (say("grid_page.formerly"), self.language.listing(indicator.formerly)),
            (say("grid_page.origin"), self.origins.text(indicator.provenance)),
        ]

    def _context(self, found: ContextValue) -> Item:
        figure = found.note
        if found.value is not None:
            number = self.language.number(found.value)
            figure = self.language.say("typography.amount", number=number, unit=found.unit)
        scope = self.language.heading(f"{found.scope} ({found.year})")
        source = self.origins.source(found.source) if found.source else ""
        notes = tuple(part for part in (found.note, source) if part and part != figure)
        return Item(figure, scope, notes)
