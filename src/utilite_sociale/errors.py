"""Errors and issues: what is wrong, where, and how to mend it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from utilite_sociale.messages import default_language, say

__all__ = [
    "InvalidDocumentError",
    "InvalidValueError",
    "Issue",
    "MissingExtraError",
    "RefusedActError",
    "Severity",
    "UnknownGridError",
    "UnknownPathError",
    "UtiliteSocialeError",
    "WriteError",
]


def __dir__() -> list[str]:
    return __all__


class Severity(StrEnum):
    """An error stops the work; a warning is said and the work goes on."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, kw_only=True)
class Issue:
    """One problem: a stable code, its place, and the words that fill its message.

    Attributes:
        code: stable name of the problem, described in ``docs/reference/errors.md``.
        severity: error or warning.
        file: the file that was read, empty for an object built in Python.
        path: place by keys, such as ``registers[pouvoir_agir].weight``.
        line: line in the file, from 1, when it is known.
        arguments: named words of the message; never a secret or an answer's text.
    """

    code: str
    severity: Severity = Severity.ERROR
    file: str = ""
    path: str = ""
    line: int | None = None
    arguments: tuple[tuple[str, str], ...] = ()

    def message(self, lang: str | None = None) -> str:
        """Say what is wrong and how to mend it, in ``fr`` or ``en``."""
        return say(self.code, lang, **dict(self.arguments))

    def where(self, lang: str | None = None) -> str:
        """Say the place: file, line and path, as far as they are known."""
        line = "" if self.line is None else say("issue.line", lang, line=str(self.line))
        return ", ".join(part for part in (self.file, line, self.path) if part)

    def text(self, lang: str | None = None) -> str:
        """Say place and problem on one line."""
        where = self.where(lang)
        return (
            say("issue.located", lang, where=where, message=self.message(lang))
            if where
            else (self.message(lang))
        )

    def to_dict(self) -> dict[str, object]:
        """Give it as plain values that JSON can hold."""
        return {
            "code": self.code,
            "severity": self.severity.value,
            "file": self.file,
            "path": self.path,
            "line": self.line,
            "arguments": dict(self.arguments),
        }

    def __str__(self) -> str:
        return self.text()


class UtiliteSocialeError(Exception):
    """Root of every error that this library raises on purpose.

    Args:
        code: stable code of the problem.
        arguments: named words that fill the message.
    """

    def __init__(self, code: str, /, **arguments: str) -> None:
        super().__init__(code, arguments)
        self.code = code
        self.arguments = arguments

    def __reduce__(self) -> tuple[object, ...]:
        return _rebuild, (type(self), self.code, self.arguments)

    def message(self, lang: str | None = None) -> str:
        """Say the problem and its remedy, in ``fr`` or ``en``."""
        return say(self.code, lang, **self.arguments)

    def __str__(self) -> str:
        return self.message(default_language())


def _rebuild(
    kind: type[UtiliteSocialeError], code: str, arguments: dict[str, str]
) -> UtiliteSocialeError:
    return kind(code, **arguments)


class InvalidValueError(UtiliteSocialeError, ValueError):
    """A field was given a value that it cannot hold."""


class UnknownGridError(UtiliteSocialeError, KeyError):
    """No grid of that key, or of that version, is known here."""


class UnknownPathError(UtiliteSocialeError, LookupError):
    """No element of that path or key is in the grid or outcome."""


class MissingExtraError(UtiliteSocialeError, ImportError):
    """An optional part is not installed; the message names the extra."""


class RefusedActError(UtiliteSocialeError, ValueError):
    """An act that cannot be done to an assessment now; the message says what can."""


class WriteError(UtiliteSocialeError, OSError):
    """A file could not be written; what stood there before still stands."""


class InvalidDocumentError(UtiliteSocialeError, ValueError):
    """A file or object has errors; all of them are in ``issues``.

    Args:
        issues: the problems found, warnings included.
    """

    def __init__(self, issues: Iterable[Issue]) -> None:
        super().__init__("document.invalid")
        self.issues = tuple(issues)

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (self.issues,)

    def message(self, lang: str | None = None) -> str:
        """Say every problem, one a line."""
        return "\n".join(issue.text(lang) for issue in self.issues)
