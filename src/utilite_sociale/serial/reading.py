"""Reading: from a text to a grid or an assessment, or to all that is wrong with it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import cached_property
from pathlib import PurePath
from typing import Any, Generic, TypeVar

from attrs import field, frozen

from utilite_sociale.adaptation import Adaptation
from utilite_sociale.adaptation.causes import Causes
from utilite_sociale.errors import InvalidDocumentError, Issue
from utilite_sociale.model import Assessment, Grid
from utilite_sociale.model.value import Value
from utilite_sociale.serial.converter import converter
from utilite_sociale.serial.frozen import tampered
from utilite_sociale.serial.locate import Steps, lines_of
from utilite_sociale.serial.problems import Problem, path_of, problems_of
from utilite_sociale.serial.sources import SyntaxProblem, Tree, parse_json, parse_toml
from utilite_sociale.serial.tags import MoreTypes, no_more

__all__ = ["FORMAT", "SUFFIXES", "Document", "Source", "interpret", "kind_of", "suffix_of"]

FORMAT = 1
"""The version of the file format; it stays readable for ever."""

T = TypeVar("T", bound=Value)
T_co = TypeVar("T_co", bound=Value, covariant=True)

_JSON = ".json"
_PARSERS: dict[str, Callable[[str], Tree]] = {".toml": parse_toml, _JSON: parse_json}
SUFFIXES = frozenset(_PARSERS)
"""Ends of the names of files that can be read."""

_TELLING: dict[type[Any], str] = {
    Grid: "registers",
    Assessment: "subject",
    Adaptation: "changes",
}
_INSTEAD = {
    Grid: "document.assessment_instead",
    Assessment: "document.grid_instead",
    Adaptation: "document.assessment_instead",
}


def __dir__() -> list[str]:
    return __all__


def suffix_of(file: str) -> str:
    """Give the end of a file's name, in lower case."""
    return PurePath(file).suffix.lower()


@frozen
class Source:
    """A text that was read, and what it says as plain tables.

    Attributes:
        file: its name, as problems give it.
        text: the text.
        tree: what it says.
    """

    file: str
    text: str = field(repr=False)
    tree: Tree = field(repr=False)

    @classmethod
    def of(cls, text: str, file: str) -> Source:
        """Parse a text: JSON where *file* ends in ``.json``, else TOML.

        Raises:
            InvalidDocumentError: it is neither.
        """
        try:
            return cls(file, text, _PARSERS.get(suffix_of(file), parse_toml)(text))
        except SyntaxProblem as error:
            words = (("column", str(error.column or 1)), ("detail", error.detail))
            issue = Issue(code=error.code, file=file, line=error.line, arguments=words)
            raise InvalidDocumentError([issue]) from None

    @cached_property
    def lines(self) -> dict[Steps, int]:
        """The line of each element; none in JSON, which nobody writes by hand."""
        return {} if suffix_of(self.file) == _JSON else lines_of(self.text)

    @cached_property
    def lines_by_path(self) -> dict[str, int]:
        """The line of each element, by its path as problems give it."""
        return {path_of(steps, self.tree): line for steps, line in self.lines.items()}

    def issue(self, problem: Problem) -> Issue:
        """Give a problem with its file, its place by keys, and the line of the nearest element."""
        steps, code, arguments = problem
        nearest = (steps[:end] for end in range(len(steps), 0, -1))
        return Issue(
            code=code,
            file=self.file,
            path=path_of(steps, self.tree),
            line=next((self.lines[place] for place in nearest if place in self.lines), None),
            arguments=tuple(arguments.items()),
        )


@frozen
class Document(Generic[T_co]):
    """A grid or an assessment, with the text that it was read from.

    Attributes:
        value: the grid or the assessment.
        source: the text.
        causes: which changes brought what it has, where the text is an adaptation.
    """

    value: T_co
    source: Source
    causes: Causes | None = field(default=None, repr=False)

    def located(self, issues: Iterable[Issue]) -> tuple[Issue, ...]:
        """Give the same problems in the order of the file, with the line of each in TOML."""
        return in_order(map(self._located, issues))

    def _located(self, issue: Issue) -> Issue:
        if issue.file:
            return issue
        line = self._line(issue.path)
        cause = self.causes.of(issue) if line is None and self.causes is not None else None
        if cause is not None:
            line = self._line(f"changes[{cause}]")
        return replace(issue, file=self.source.file, line=line)

    def _line(self, path: str) -> int | None:
        """Give the line of the nearest thing on a path that the text has."""
        lines = self.source.lines_by_path
        while path and path not in lines:
            path = path[: max(path.rfind("."), path.rfind("["), 0)]
        return lines.get(path)


def in_order(issues: Iterable[Issue]) -> tuple[Issue, ...]:
    """Put problems in the order of their lines; those of the whole document come first."""
    return tuple(sorted(issues, key=lambda issue: issue.line or 0))


def kind_of(source: Source) -> type[Grid | Assessment | Adaptation]:
    """Tell what a document holds, by the field that only one of the three has."""
    return next((k for k in (Adaptation, Grid) if _TELLING[k] in source.tree), Assessment)


def interpret(kind: type[T], source: Source, more: MoreTypes = no_more) -> Document[T]:
    """Make a grid or an assessment of plain tables; *more* gives the types that packages add.

    Raises:
        InvalidDocumentError: they have errors; all are given.
    """
    problems = list(_format(kind, source.tree))
    if not problems:
        rest = {name: value for name, value in source.tree.items() if name != "format"}
        try:
            value: T = converter(more=more).structure(rest, kind)
        except Exception as error:  # noqa: BLE001 - known problems pass, others are raised again
            problems = list(problems_of(error))
        else:
            problems = list(_tampered(value))
            if not problems:
                return Document(value, source)
    raise InvalidDocumentError(in_order(map(source.issue, problems)))


def _tampered(value: object) -> Iterator[Problem]:
    if isinstance(value, Assessment) and value.frozen is not None:
        yield from tampered(value.frozen)


def _format(kind: type[Any], tree: Tree) -> Iterator[Problem]:
    """Say that a document is of another version of the format, or of another kind."""
    stated = tree.get("format")
    if "format" not in tree:
        yield (), "document.no_format", {}
    elif isinstance(stated, bool) or not isinstance(stated, int) or stated < FORMAT:
        yield ("format",), "document.not_a_format", {}
    elif stated > FORMAT:
        words = {"found": str(stated)[:20], "known": str(FORMAT)}
        yield ("format",), "document.newer_format", words
    other = Grid if kind is Assessment else Assessment
    if kind in _TELLING and _TELLING[other] in tree and _TELLING[kind] not in tree:
        yield (), _INSTEAD[kind], {}
