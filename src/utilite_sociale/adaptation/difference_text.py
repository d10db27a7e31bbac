"""A difference in words: what happened, to what, with the reason; as text or as Markdown."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from attrs import frozen

from utilite_sociale.adaptation.difference import Advice, Difference, DifferenceKind, GridDiff
from utilite_sociale.adaptation.numbering import wanted
from utilite_sociale.messages import default_language, say
from utilite_sociale.messages.dates import date_text
from utilite_sociale.model import DecidedChange

__all__ = ["Entry", "Group", "groups", "head", "markdown", "text"]


@frozen(kw_only=True)
class Entry:
    """One difference in words.

    Attributes:
        head: what it is about.
        details: fields that changed, and why.
    """

    head: str
    details: tuple[str, ...]


@frozen(kw_only=True)
class Group:
    """The differences of one kind, under a title."""

    title: str
    entries: tuple[Entry, ...]


def head(diff: GridDiff, lang: str) -> tuple[str, ...]:
    """Say which grids are compared, and what the whole means for past answers."""
    grids = {"before": str(diff.before.reference), "after": str(diff.after.reference)}
    lines = [say("diff.head", lang, **grids)]
    for grid in (diff.before, diff.after):
        status = say(f"grid_status.{grid.status.value}", lang)
        lines.append(say("diff.grid", lang, grid=str(grid.reference), status=status))
    lines.append(say(f"diff.advice.{diff.advice.value}", lang))
    if diff.before.key == diff.after.key and diff.advice is not Advice.NOTHING:
        asked = wanted(diff.before.version, diff.advice)
        lines.append(say("diff.version", lang, wanted=asked))
    return tuple(lines)


def groups(diff: GridDiff, lang: str) -> Iterator[Group]:
    """Give what differs, by kind."""
    titles = {one.key: one.title for grid in (diff.before, diff.after) for one in grid.sources}
    for kind in DifferenceKind:
        found = diff.of(kind)
        if found:
            title = say(f"diff.kind.{kind.value}", lang, count=str(len(found)))
            yield Group(title=title, entries=tuple(_entry(one, lang, titles) for one in found))


def _entry(one: Difference, lang: str, titles: Mapping[str, str]) -> Entry:
    keys = " + ".join(one.before or one.after)
    if one.before and one.after and one.before != one.after:
        keys = f"{' + '.join(one.before)} → {' + '.join(one.after)}"
    words = {"title": one.title, "keys": keys}
    line = say("diff.entry", lang, **words) if keys else one.title
    details = []
    if one.fields:
        names = ", ".join(changed.name for changed in one.fields)
        details.append(say("diff.fields", lang, names=names))
    decisions = one.decisions or [DecidedChange(reason=r) for r in (one.reason,) if r]
    for decision in decisions:
        details += _decision(decision, lang, titles)
    return Entry(head=line, details=tuple(details))


def _decision(decision: DecidedChange, lang: str, titles: Mapping[str, str]) -> Iterator[str]:
    """Say why something was decided, then by whom, when, and where it is told."""
    yield say("diff.reason", lang, reason=decision.reason)
    told = [decision.by] if decision.by else []
    if decision.on is not None:
        told.append(date_text(decision.on, lang))
    if told:
        yield say("diff.decision", lang, told=", ".join(told))
    if decision.source:
        yield say("diff.source", lang, title=titles.get(decision.source, decision.source))


def text(diff: GridDiff, lang: str | None = None) -> str:
    """Say a difference in plain lines."""
    chosen = lang or default_language()
    lines = [*head(diff, chosen)]
    for group in groups(diff, chosen):
        lines += ["", group.title]
        for entry in group.entries:
            lines += [f"- {entry.head}", *(f"  {detail}" for detail in entry.details)]
    return "\n".join(lines)


def markdown(diff: GridDiff, lang: str | None = None) -> str:
    """Say a difference in Markdown."""
    chosen = lang or default_language()
    title, *rest = head(diff, chosen)
    lines = [f"# {title}", "", *(f"{line}  " for line in rest)]
    for group in groups(diff, chosen):
        lines += ["", f"## {group.title}", ""]
        for entry in group.entries:
            lines += [f"- **{entry.head}**", *(f"  {detail}" for detail in entry.details)]
    return "\n".join(lines) + "\n"
