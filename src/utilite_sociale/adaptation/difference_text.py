"""A difference in words: what happened, to what, with the reason; as text or as Markdown."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from utilite_sociale.adaptation.difference import Advice, Difference, DifferenceKind, GridDiff
from utilite_sociale.adaptation.numbering import wanted
from utilite_sociale.messages import default_language, say

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
    for kind in DifferenceKind:
        found = diff.of(kind)
        if found:
            title = say(f"diff.kind.{kind.value}", lang, count=str(len(found)))
            yield Group(title=title, entries=tuple(_entry(one, lang) for one in found))


def _entry(one: Difference, lang: str) -> Entry:
    keys = " + ".join(one.before or one.after)
    if one.before and one.after and one.before != one.after:
        keys = f"{' + '.join(one.before)} → {' + '.join(one.after)}"
    words = {"title": one.title, "keys": keys}
    line = say("diff.entry", lang, **words) if keys else one.title
    details = []
    if one.fields:
        names = ", ".join(changed.name for changed in one.fields)
        details.append(say("diff.fields", lang, names=names))
    if one.reason:
        details.append(say("diff.reason", lang, reason=one.reason))
    return Entry(head=line, details=tuple(details))


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
