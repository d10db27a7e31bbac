"""What became of each row and each figure: recognised, converted, ambiguous, unknown, refused."""

from __future__ import annotations

from attrs import field, frozen

from utilite_sociale.collect.remarks import RemarkKind
from utilite_sociale.errors import Issue, Severity, UtiliteSocialeError
from utilite_sociale.messages import say
from utilite_sociale.model.value import Value

__all__ = ["ReceptionNote", "Where"]


_GRAVE = {RemarkKind.REFUSED}
_DOUBTFUL = {"number.ambiguous", "held.no_answer_code"}


@frozen(kw_only=True, repr=False, eq=False)
class ReceptionNote(Value):
    """What became of one row, or of one figure made of several.

    Attributes:
        reception: what became of it.
        file: the file.
        line: its line, that of the first row of a figure.
        column: heading of the column that decided; empty for the whole row.
        about: the count or the indicator, by its key.
        issue: why, and what to do; none where all is well.
    """

    reception: RemarkKind
    file: str
    line: int
    column: str = ""
    about: str = ""
    issue: Issue | None = field(default=None)

    def text(self, lang: str | None = None) -> str:
        """Say it on one line, in ``fr`` or ``en``."""
        if self.issue is not None:
            return self.issue.text(lang)
        place = say("issue.line", lang, line=str(self.line))
        return say(f"reception.{self.reception}", lang, where=place, about=self.about)


@frozen(kw_only=True, repr=False, eq=False)
class Where(Value):
    """A place in a file, which makes the notes of what stands there.

    Attributes:
        file: the file.
        line: the line.
        column: heading of the column; empty for the whole row.
        about: what stands there, by its key.
    """

    file: str
    line: int
    column: str = ""
    about: str = ""

    def note(self, reception: RemarkKind) -> ReceptionNote:
        """Note something that needs no explanation."""
        return ReceptionNote(
            reception=reception,
            file=self.file,
            line=self.line,
            column=self.column,
            about=self.about,
        )

    def problem(self, reception: RemarkKind, code: str, **words: str) -> ReceptionNote:
        """Note a problem; only what is refused is an error."""
        issue = Issue(
            code=code,
            severity=Severity.ERROR if reception in _GRAVE else Severity.WARNING,
            file=self.file,
            path=self.column,
            line=self.line,
            arguments=tuple(words.items()),
        )
        return ReceptionNote(
            reception=reception,
            file=self.file,
            line=self.line,
            column=self.column,
            about=self.about,
            issue=issue,
        )

    def refused(self, error: UtiliteSocialeError) -> ReceptionNote:
        """Note what an error refuses; a number that can be read in two ways is in doubt."""
        reception = RemarkKind.AMBIGUOUS if error.code in _DOUBTFUL else RemarkKind.REFUSED
        return self.problem(reception, error.code, **error.arguments)
