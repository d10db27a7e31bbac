"""How objects show themselves: one line in a console, one small escaped table in a notebook."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from utilite_sociale.messages import default_language, say
from utilite_sociale.model.value import Value
from utilite_sociale.vocabulary import GridStatus, ProvenanceStatus

if TYPE_CHECKING:
    from utilite_sociale.model.assessment import Assessment
    from utilite_sociale.model.criterion import Node
    from utilite_sociale.model.grid import Grid
    from utilite_sociale.model.provenance import Provenance

__all__ = [
    "AssessmentDisplay",
    "GridDisplay",
    "NodeDisplay",
    "html_table",
    "notebook_language",
]


def notebook_language() -> str:
    """Give the language of tables: ``UTILITE_SOCIALE_LANG`` decides, else that of the grids."""
    return default_language(otherwise="fr")


def html_table(caption: str, head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    """Write an accessible table: a caption, column scopes, the first cell heading its row.

    >>> html_table("A & B", ("clé",), [("<x>",)])
    '<table><caption>A &amp; B</caption><thead><tr><th scope="col">clé</th></tr></thead>\
<tbody><tr><th scope="row">&lt;x&gt;</th></tr></tbody></table>'
    """
    from html import escape

    columns = "".join(f'<th scope="col">{escape(cell)}</th>' for cell in head)
    lines = "".join(
        f'<tr><th scope="row">{escape(first)}</th>'
        + "".join(f"<td>{escape(cell)}</td>" for cell in rest)
        + "</tr>"
        for first, *rest in rows
    )
    return (
        f"<table><caption>{escape(caption)}</caption>"
        f"<thead><tr>{columns}</tr></thead><tbody>{lines}</tbody></table>"
    )


def _status(provenance: Provenance | None, lang: str) -> str:
    if provenance is None:
        return say("notebook.no_status", lang)
    return say(f"provenance_status.{provenance.status}", lang)


class NodeDisplay(Value):
    """A register or a criterion: its children, each with what it is and how official."""

    __slots__ = ()

    def __repr__(self: Node) -> str:  # type: ignore[misc]
        kind = type(self).__name__
        return (
            f"<{kind} {self.key}: {self.title!r}, {len(self.criteria)} criteria, "
            f"{len(self.indicators)} indicators, {len(self.uses)} uses>"
        )

    def _repr_html_(self: Node) -> str:  # type: ignore[misc]
        lang = notebook_language()
        status = _status(self.provenance, lang)
        caption = say("notebook.node", lang, title=self.title, key=self.key, status=status)
        columns = ("title", "what", "level", "status")
        head = tuple(say(f"notebook.column.{column}", lang) for column in columns)
        return html_table(caption, head, _children(self, lang))


def _children(node: Node, lang: str) -> Iterator[tuple[str, ...]]:
    for criterion in node.criteria:
        what = say("notebook.criterion", lang, count=str(_asked(criterion)))
        yield criterion.title, what, "", _status(criterion.provenance, lang)
    for indicator in node.indicators:
        level = "" if indicator.level is None else say(f"indicator_level.{indicator.level}", lang)
        what = say(f"notebook.measure.{indicator.measure.type_name}", lang)
        yield indicator.label, what, level, _status(indicator.provenance, lang)
    for key in node.uses:
        yield key, say("notebook.used", lang), "", ""


def _asked(node: Node) -> int:
    """Count the indicators under a node, at any depth."""
    return len(node.indicators) + sum(map(_asked, node.criteria))


class GridDisplay(Value):
    """A grid: one line per criterion, under its register."""

    __slots__ = ()

    def __repr__(self: Grid) -> str:  # type: ignore[misc]
        return (
            f"<Grid {self.reference} ({self.status}): {len(self.registers)} registers, "
            f"{len(self.criteria)} criteria, {len(self.indicators)} indicators>"
        )

    def _repr_html_(self: Grid) -> str:  # type: ignore[misc]
        lang = notebook_language()
        columns = ("register", "criterion", "indicators", "status")
        head = tuple(say(f"notebook.column.{column}", lang) for column in columns)
        return html_table(self.heading(lang), head, _lines(self, lang))

    def heading(self: Grid, lang: str) -> str:  # type: ignore[misc]
        """Say title, key, version and status on one line, in ``fr`` or ``en``."""
        status = say(f"grid_status.{self.status}", lang)
        named = {"title": self.title, "reference": str(self.reference), "status": status}
        return say("notebook.grid", lang, **named)

    def notice(self: Grid, lang: str) -> str:  # type: ignore[misc]
        """Say how official it is, and that what it only proposes is not its owner's."""
        if self.status is not GridStatus.PUBLISHED:
            return say(f"notice.grid.{self.status}", lang, owner=self.owner)
        origins = (element.provenance for element in self.elements.values())
        added = any(one is not None and one.status is ProvenanceStatus.PROPOSED for one in origins)
        said = "additions" if added else "published"
        return say(f"notice.grid.{said}", lang, owner=self.owner)


def _lines(grid: Grid, lang: str) -> Iterator[tuple[str, ...]]:
    for register in grid.registers:
        if register.indicators or not register.criteria:
            asked, status = str(len(register.indicators)), _status(register.provenance, lang)
            yield register.title, say("notebook.no_criterion", lang), asked, status
        for criterion in register.criteria:
            asked, status = str(_asked(criterion)), _status(criterion.provenance, lang)
            yield register.title, criterion.title, asked, status


class AssessmentDisplay(Value):
    """An assessment: what it is and how much it holds, never what it says."""

    __slots__ = ()

    def __repr__(self: Assessment) -> str:  # type: ignore[misc]
        return (
            f"<Assessment of {self.subject.name!r} with {self.grid} on {self.period} "
            f"({self.nature}, {self.stage}): {len(self.evidence)} pieces of evidence, "
            f"{len(self.practices)} practices, {len(self.findings)} findings>"
        )

    def _repr_html_(self: Assessment) -> str:  # type: ignore[misc]
        from utilite_sociale.messages.dates import period_text

        lang = notebook_language()
        nature = say(f"assessment_nature.{self.nature}", lang)
        caption = say("notebook.assessment", lang, name=self.subject.name, nature=nature)
        grid = str(self.grid)
        if self.frozen is not None:
            status = say(f"grid_status.{self.frozen.grid.status}", lang)
            grid = say("notebook.frozen_grid", lang, reference=grid, status=status)
        said = {
            "grid": grid,
            "period": period_text(self.period.start, self.period.end, lang),
            "stage": say(f"stage.{self.stage}", lang),
            "evidence": str(len(self.evidence)),
            "practices": str(len(self.practices)),
            "findings": str(len(self.findings)),
        }
        rows = [(say(f"notebook.row.{row}", lang), value) for row, value in said.items()]
        head = (say("notebook.column.what", lang), say("notebook.column.said", lang))
        return html_table(caption, head, rows)
