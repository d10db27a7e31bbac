"""Problems, one under the other: where, what, and how to mend it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from utilite_sociale.cli.console import Console
from utilite_sociale.errors import Issue, Severity
from utilite_sociale.report.glyphs import clean, width

__all__ = ["issue_data", "report", "tell_problems"]

_INDENT = 4
_STYLES = {Severity.ERROR: "1;31", Severity.WARNING: "1;33"}


def tell_problems(console: Console, issues: Iterable[Issue]) -> None:
    """Say problems beside the data, errors first; a place is never cut, and can be copied."""
    for issue in sorted(issues, key=lambda one: one.severity is not Severity.ERROR):
        severity = console.language.say(f"problems.{issue.severity.value}")
        head, *rest = _places(console, issue, severity)
        console.line(head.removeprefix(severity), severity, _STYLES[issue.severity])
        for place in rest:
            console.line(" " * _INDENT + place)
        console.tell(issue.message(console.language.code), _INDENT)


def _places(console: Console, issue: Issue, severity: str) -> list[str]:
    """Give the place on one line if it fits, else the path on a line of its own."""
    language = console.language
    where = clean(issue.where(language.code))
    whole = language.field(severity, where) if where else severity
    in_file = clean(replace(issue, path="").where(language.code))
    if width(whole) <= console.columns or not in_file or not issue.path:
        return [whole]
    return [language.field(severity, in_file), clean(issue.path)]


def report(
    console: Console,
    found: Mapping[str, tuple[Issue, ...]],
    *,
    as_json: bool = False,
    silent: bool = False,
) -> int:
    """Say the problems of several documents, and give the exit code: 1 where one has errors.

    Args:
        console: where to say them.
        found: problems by document.
        as_json: whether they go to the output as JSON.
        silent: whether they have been said before.
    """
    if as_json:
        lang = console.language.code
        console.data({"files": [_data(name, issues, lang) for name, issues in found.items()]})
    elif not silent:
        for name, issues in found.items():
            tell_problems(console, issues)
            console.write(_verdict(console, name, issues) + "\n")
    return int(any(_count(issues, Severity.ERROR) for issues in found.values()))


def _count(issues: tuple[Issue, ...], severity: Severity) -> int:
    return sum(issue.severity is severity for issue in issues)


def _verdict(console: Console, name: str, issues: tuple[Issue, ...]) -> str:
    language = console.language
    if not issues:
        return language.say("problems.none", file=clean(name))
    counted = [(kind, _count(issues, Severity(kind))) for kind in ("error", "warning")]
    said = [language.count(f"problems.{kind}s", number) for kind, number in counted if number]
    return language.say("problems.found", file=clean(name), counts=language.listing(said))


def _data(name: str, issues: tuple[Issue, ...], lang: str) -> dict[str, object]:
    return {
        "file": name,
        "errors": _count(issues, Severity.ERROR),
        "warnings": _count(issues, Severity.WARNING),
        "issues": [issue_data(issue, lang) for issue in issues],
    }


def issue_data(issue: Issue, lang: str) -> dict[str, object]:
    """Give a problem as plain values."""
    return {
        "code": issue.code,
        "severity": issue.severity.value,
        "file": issue.file,
        "path": issue.path,
        "line": issue.line,
        "message": issue.message(lang),
    }
