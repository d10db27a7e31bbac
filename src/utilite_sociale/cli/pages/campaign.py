"""The page of a campaign: where each assessment stands, who is waited for, what is left."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from utilite_sociale.collect import Campaign, CampaignEntry
from utilite_sociale.model import Grid, Indicator, LogEntry
from utilite_sociale.report.document import (
    Align,
    Block,
    Document,
    Facts,
    Item,
    Items,
    Paragraph,
    Section,
    Table,
    Tone,
)
from utilite_sociale.report.language import Language, sentence
from utilite_sociale.report.pages.header import grid_notice
from utilite_sociale.vocabulary import AssessmentNature, Party, Stage

__all__ = ["campaign_page"]

_DASH = "–"


def campaign_page(campaign: Campaign, language: Language) -> Document:
    """Show a campaign, by the names of its files."""
    page = _Page(campaign, language)
    used = {entry.grid: entry.used for entry in campaign.entries if entry.used is not None}
    return Document(
        title=campaign.folder,
        subtitle=language.say("campaign_page.subtitle"),
        notice=tuple(dict.fromkeys(grid_notice(grid, language) for grid in used.values())),
        blocks=tuple(page.blocks(tuple(used.values()))),
    )


@frozen
class _Page:
    """Writes the parts of the page.

    Attributes:
        campaign: what was read.
        language: language to speak.
    """

    campaign: Campaign
    language: Language

    def blocks(self, grids: tuple[Grid, ...]) -> Iterator[Block]:
        """Give the parts that have something to say, in order."""
        if self.campaign.entries:
            yield self.numbers()
            yield self.table()
            yield from self.turns()
            for grid in grids:
                yield self.coverage(grid)
            yield from self.listed("voices", self.voices(), note="voices_note")
            yield from self.listed("ageing", self.ageing())
            yield from self.listed("wrong", self.wrong(), note="wrong_note")
            yield from self.listed("twins", self.twins())
        else:
            yield Paragraph(self.say("none"))
        yield from self.listed("unread", self.unread())
        if self.campaign.aside:
            files = self.language.listing(self.campaign.aside)
            yield Paragraph(self.say("aside", files=files), Tone.MUTED)

    def say(self, code: str, **words: str) -> str:
        """Give a text of this page."""
        return self.language.say(f"campaign_page.{code}", **words)

    def listed(self, title: str, items: Iterator[Item], note: str = "") -> Iterator[Section]:
        """Give a section of its own to a list that is not empty."""
        found = tuple(items)
        if found:
            notes = (Paragraph(self.say(note), Tone.MUTED),) if note else ()
            yield Section(self.say(title), (Items(found), *notes))

    def name(self, entry: CampaignEntry) -> str:
        """Name a subject, with what its figures must never be parted from."""
        if entry.nature is AssessmentNature.PARTICIPATION:
            return entry.subject.name
        mark = self.language.say(f"mark.{entry.nature.value}")
        return self.say("marked", name=entry.subject.name, mark=mark)

    def label(self, entry: CampaignEntry) -> str:
        """Name a subject, and its file where another has the same name."""
        named = [self.name(one) for one in self.campaign.entries]
        name = self.name(entry)
        return self.say("marked", name=name, mark=entry.file) if named.count(name) > 1 else name

    def lead(self, entry: CampaignEntry) -> str:
        """Name a subject before what is said of it."""
        return self.language.heading(self.label(entry))

    def numbers(self) -> Facts:
        """Count the assessments, and those at each stage."""
        stages = [one.standing.stage for one in self.campaign.entries if not _only_read(one)]
        counted = [
            self.language.field(self.language.word(stage), str(stages.count(stage)))
            for stage in Stage
            if stage in stages
        ]
        told = ((self.say("stages"), self.language.listing(counted)),) if counted else ()
        return Facts(((self.say("count"), str(len(self.campaign.entries))), *told))

    def table(self) -> Section:
        """Give one line to each assessment."""
        columns = ("file", "subject", "stage", "answered", "said_missing", "left")
        align = (*[Align.LEFT] * 3, *[Align.RIGHT] * 3)
        rows = tuple(self.row(entry) for entry in self.campaign.entries)
        table = Table(tuple(self.say(column) for column in columns), rows, align)
        note = Paragraph(self.say("table_note"), Tone.MUTED)
        return Section(self.say("table"), (table, note))

    def row(self, entry: CampaignEntry) -> tuple[str, ...]:
        """Say stage and counts; no counts where there are errors."""
        whole = entry.whole
        stage = _DASH if _only_read(entry) else self.language.word(entry.standing.stage)
        head = (entry.file, self.name(entry), stage)
        if whole is None:
            return (*head, *[_DASH] * 3)
        words = {"answered": str(whole.answered), "applicable": str(whole.asked)}
        answered = self.language.say("profile.answered", **words)
        return (*head, answered, str(whole.said_missing), str(whole.left))

    def turns(self) -> Iterator[Section]:
        """Say who is waited for, by whom that is, since when, and what was asked."""
        parts = []
        for party in Party:
            waiting = [one for one in self.campaign.entries if one.standing.turn is party]
            if waiting:
                items = Items(tuple(map(self.waiting, waiting)))
                parts.append(Section(sentence(self.language.word(party)), (items,)))
        if parts:
            yield Section(self.say("turns"), tuple(parts))

    def waiting(self, entry: CampaignEntry) -> Item:
        """Say since when somebody is waited for, what was asked and what was replied."""
        standing = entry.standing
        text = self.say("undated")
        if standing.since is not None:
            text = self.say("since", date=self.language.date(standing.since))
        notes = [] if standing.request is None else [self.said("request", standing.request)]
        notes += [self.said("reply", reply) for reply in standing.replies]
        return Item(text, self.lead(entry), notes=tuple(notes))

    def said(self, code: str, entry: LogEntry) -> str:
        """Repeat a comment of the log, with the role of who made it."""
        head = self.say(code, date=self.language.date(entry.date))
        return self.language.field(f"{head} ({entry.by})" if entry.by else head, entry.comment)

    def coverage(self, grid: Grid) -> Section:
        """Give the coverage of each register, for the assessments that one grid was used for."""
        entries = [one for one in self.campaign.entries if one.used == grid]
        names = Items(tuple(Item(register.title) for register in grid.registers), numbered=True)
        numbers = tuple(str(place) for place in range(1, len(grid.registers) + 1))
        rows = tuple(
            (self.label(entry), *(self.share(one.coverage) for one in entry.registers))
            for entry in entries
        )
        align = (Align.LEFT, *[Align.RIGHT] * len(numbers))
        table = Table((self.say("subject"), *numbers), rows, align)
        note = Paragraph(self.say("coverage_note"), Tone.MUTED)
        title = self.language.say("head.grid_name", title=grid.title, version=grid.version)
        which = Paragraph(self.language.field(self.language.say("head.grid"), title))
        return Section(self.say("coverage"), (which, names, table, note))

    def share(self, coverage: float | None) -> str:
        """Write a coverage; a dash where nothing is scored."""
        return _DASH if coverage is None else self.language.percent(coverage)

    def voices(self) -> Iterator[Item]:
        """Say how far each expected voice was heard."""
        for entry in self.campaign.entries:
            said = [
                self.say("voice", voice=one.title, heard=str(one.heard), expected=str(one.expected))
                for one in entry.voices
                if one.expected
            ]
            if said:
                yield Item(self.language.enumeration(said), self.lead(entry))

    def ageing(self) -> Iterator[Item]:
        """Name the indicators whose answers are too old, or may still change."""
        for entry in self.campaign.entries:
            if entry.whole is None or entry.used is None:
                continue
            found = {"stale": entry.whole.stale, "provisional": entry.whole.provisional}
            notes = [
                self.say(code, labels=self.language.enumeration(_labels(entry.used, keys)))
                for code, keys in found.items()
                if keys
            ]
            if notes:
                yield Item("", self.lead(entry), notes=tuple(notes))

    def wrong(self) -> Iterator[Item]:
        """Count the errors of what cannot be evaluated."""
        for entry in self.campaign.entries:
            if entry.errors:
                errors = self.language.count("problems.errors", entry.errors)
                yield Item(f"{errors} ({entry.file})", self.lead(entry))

    def twins(self) -> Iterator[Item]:
        """Name once the files that are about the same subject, grid and period."""
        told: set[str] = set()
        for entry in self.campaign.entries:
            if entry.twins and entry.file not in told:
                told.update((entry.file, *entry.twins))
                files = self.language.listing((entry.file, *entry.twins))
                yield Item(files, self.language.heading(self.name(entry)))

    def unread(self) -> Iterator[Item]:
        """Say why each file could not be read."""
        for one in self.campaign.unread:
            said = tuple(sentence(issue.message(self.language.code)) for issue in one.issues)
            yield Item(said[0], self.language.heading(one.file), notes=said[1:])


def _only_read(entry: CampaignEntry) -> bool:
    """Tell whether figures were read without the enterprise: that goes through no stage."""
    return entry.nature is AssessmentNature.PUBLISHED_FIGURES


def _labels(grid: Grid, keys: tuple[str, ...]) -> Iterator[str]:
    for key in keys:
        element = grid[key]
        yield element.label if isinstance(element, Indicator) else element.title
