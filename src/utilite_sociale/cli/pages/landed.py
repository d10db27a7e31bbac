"""What became of files that came back, subject after subject."""

from __future__ import annotations

from utilite_sociale.cli.console import Console
from utilite_sociale.cli.problems import issue_data, tell_problems
from utilite_sociale.collect.answers.importing import Landed
from utilite_sociale.collect.remarks import RemarkKind
from utilite_sociale.report.glyphs import clean
from utilite_sociale.report.language import Language

__all__ = ["landed_data", "tell_landed"]

_SILENT = {RemarkKind.RECOGNISED, RemarkKind.DUPLICATE}
"""What is counted, and not told one by one."""


def tell_landed(console: Console, landed: Landed) -> None:
    """Say what became of the answers of one subject: what to look at, then the counts."""
    language, report = console.language, landed.imported.report
    told = report.of(kind for kind in RemarkKind if kind not in _SILENT)
    tell_problems(console, [one.issue for one in told])
    counts = language.listing(
        language.count(f"landed.{kind.value}", count) for kind, count in report.counts.items()
    )
    console.write(f"{_verdict(landed, language)}\n")
    if counts:
        console.write(f"  {counts}\n")


def _verdict(landed: Landed, language: Language) -> str:
    if landed.path is None or landed.imported.assessment is None:
        return language.say("landed.nothing")
    words = {
        "path": clean(str(landed.path)),
        "name": clean(landed.imported.assessment.subject.name),
    }
    code = "landed.written" if landed.written else "landed.same"
    return language.say(code, **words)


def landed_data(landed: Landed, language: Language) -> dict[str, object]:
    """Give the same as plain values, every remark included."""
    report = landed.imported.report
    return {
        "path": None if landed.path is None else str(landed.path),
        "written": landed.written,
        "counts": {kind.value: count for kind, count in report.counts.items()},
        "remarks": [
            {"kind": one.kind.value, **issue_data(one.issue, language.code)}
            for one in report.remarks
        ],
    }
