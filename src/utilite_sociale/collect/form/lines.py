"""Lines of a form: one thing asked or two, once for each voice."""

from __future__ import annotations

from attrs import frozen

from utilite_sociale.collect.fields import Field
from utilite_sociale.collect.form.cells import Cell, Takes
from utilite_sociale.collect.form.choices import strength_choices, yes_no
from utilite_sociale.collect.form.parts import Line
from utilite_sociale.messages import say
from utilite_sociale.model import Voice

__all__ = ["Liner", "Want"]


@frozen
class Want:
    """One thing that is asked.

    Attributes:
        field: which.
        takes: what its cell takes.
        choices: texts of its drop-down list.
        item: key of the option or category.
    """

    field: Field
    takes: Takes = Takes.TEXT
    choices: tuple[str, ...] = ()
    item: str = ""


@frozen
class Liner:
    """Makes lines in one language.

    Attributes:
        lang: ``fr`` or ``en``.
        titles: titles of the voices of the grid.
    """

    lang: str
    titles: tuple[str, ...]

    @classmethod
    def of(cls, lang: str, voices: tuple[Voice, ...]) -> Liner:
        """Make lines for a grid with these voices."""
        return cls(lang, tuple(voice.title for voice in voices))

    def line(
        self,
        label: str,
        about: str,
        voices: tuple[str, ...],
        *wants: Want,
        heads: tuple[str, ...] = (),
    ) -> Line:
        """Ask for one thing or two, once for each voice; *heads* stand above each half."""
        cells = tuple(
            tuple(
                Cell(
                    about=about,
                    voice=voice,
                    field=want.field.value,
                    item=want.item,
                    takes=want.takes,
                    choices=want.choices,
                    wide=len(wants) == 1,
                )
                for want in wants
            )
            for voice in voices
        )
        return Line(label=label, cells=cells, heads=heads * len(voices))

    def asks(self, code: str, **words: str) -> str:
        """Say what is asked."""
        return say(f"form.ask.{code}", self.lang, **words)

    def yes(self, field: Field, item: str = "") -> Want:
        """Ask for yes or no."""
        return Want(field, Takes.CHOICE, tuple(yes_no(self.lang)), item)

    def who(self, item: str = "") -> Want:
        """Ask who speaks."""
        return Want(Field.VOICE, Takes.CHOICE, self.titles, item)

    def strength(self) -> Want:
        """Ask what the proof is worth."""
        return Want(Field.STRENGTH, Takes.CHOICE, tuple(strength_choices(self.lang)))
