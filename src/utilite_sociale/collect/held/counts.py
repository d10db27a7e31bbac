"""One row, one count: read from its cells, or noted with the reason why it is not."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from attrs import field, frozen

from utilite_sociale.collect.held.definitions import DURABLE_JOBS
from utilite_sociale.collect.held.leavers import LEAVER_RULES
from utilite_sociale.collect.held.posts import POSTS, Post, post_named
from utilite_sociale.collect.held.report import ReceptionNote, Where
from utilite_sociale.collect.numbers import read_number
from utilite_sociale.collect.remarks import RemarkKind
from utilite_sociale.collect.tables import BEYOND, Row, Table
from utilite_sociale.errors import InvalidValueError, UtiliteSocialeError
from utilite_sociale.keys import closest, key_like
from utilite_sociale.model.value import Value
from utilite_sociale.vocabulary import MissingState

__all__ = ["HeldCount", "read_count"]

_MISSING = {
    "nd": MissingState.NOT_PROVIDED,
    "n.d.": MissingState.NOT_PROVIDED,
    "non_renseigne": MissingState.NOT_PROVIDED,
    "nc": MissingState.NOT_COLLECTED,
    "n.c.": MissingState.NOT_COLLECTED,
    "non_collecte": MissingState.NOT_COLLECTED,
    "s": MissingState.WITHHELD,
    "secret": MissingState.WITHHELD,
}
_NO_ANSWER = {"999", "9999", "99999"}
"""Codes that surveys write for "no answer"; ``999,0`` says that it is the number."""
_Known = Mapping[str, object]
_SAID: dict[str, dict[str, _Known]] = {
    "sorties": {"definition": DURABLE_JOBS, "regle": LEAVER_RULES}
}
"""Columns that name something known, by family."""


@frozen(kw_only=True, repr=False, eq=False)
class HeldCount(Value):
    """A count as a row gives it.

    Attributes:
        line: line of the row.
        family: its family.
        post: its name in the family.
        annex: financial annex that it is about; empty where none is named.
        value: the number; none where the row says that it is missing.
        missing: why it is missing.
        definition: key of the definition that the row names.
        rule: key of the rule that the row names.
    """

    line: int
    family: str
    post: str
    annex: str = ""
    value: Decimal | None = field(default=None, repr=False)
    missing: MissingState | None = None
    definition: str = ""
    rule: str = ""

    @property
    def about(self) -> str:
        """Family and name, as notes say them."""
        return f"{self.family}.{self.post}"

    @property
    def whole(self) -> int | None:
        """The number of persons that it is, where it is known."""
        return None if self.value is None else int(self.value)


def read_count(row: Row, found: Table) -> HeldCount | ReceptionNote:
    """Read the count of a row.

    Args:
        row: the row.
        found: what was found out about its file.

    Returns:
        The count, or what is wrong with the row. No cell that may hold a figure is repeated.
    """
    cells = row.cells
    place = Where(file=found.file, line=row.line)
    if BEYOND in cells:
        return place.problem(RemarkKind.REFUSED, "held.beyond")
    post = _post(cells, place)
    if isinstance(post, ReceptionNote):
        return post
    named = Where(file=found.file, line=row.line, about=f"{post.family}.{post.key}")
    wrong = _names_unknown(cells, post, named)
    if wrong is not None:
        return wrong
    try:
        given = _value(cells["valeur"], post, found)
    except UtiliteSocialeError as error:
        at_value = Where(file=found.file, line=row.line, column="valeur", about=named.about)
        return at_value.refused(error)
    return HeldCount(
        line=row.line,
        family=post.family,
        post=post.key,
        annex=cells.get("annexe", "").upper(),
        value=given if isinstance(given, Decimal) else None,
        missing=given if isinstance(given, MissingState) else None,
        definition=key_like(cells.get("definition", "")),
        rule=key_like(cells.get("regle", "")),
    )


def _post(cells: Mapping[str, str], place: Where) -> Post | ReceptionNote:
    family, name = key_like(cells["famille"]), key_like(cells["poste"])
    post = post_named(family, name)
    if post is not None:
        return post
    if family not in POSTS:
        return _unknown(place, "famille", "held.family_unknown", family, POSTS)
    return _unknown(place, "poste", "held.post_unknown", name, POSTS[family])


def _names_unknown(cells: Mapping[str, str], post: Post, place: Where) -> ReceptionNote | None:
    """Look at the definition and the rule that a row names: known ones, and where one can be."""
    for column in ("definition", "regle"):
        name = key_like(cells.get(column, ""))
        known = _SAID.get(post.family, {}).get(column, {})
        if name and name not in known:
            at_column = Where(file=place.file, line=place.line, column=column, about=place.about)
            return _unknown(at_column, column, "held.name_unknown", name, known)
    return None


def _unknown(place: Where, column: str, code: str, found: str, known: _Known) -> ReceptionNote:
    """Say that a name is not known, and which was perhaps meant; what was written is not said."""
    at_column = Where(file=place.file, line=place.line, column=column, about=place.about)
    near = closest(found, known) if found else None
    words = {"known": ", ".join(known) or "—"}
    if near is None:
        return at_column.problem(RemarkKind.UNKNOWN, code, **words)
    return at_column.problem(RemarkKind.UNKNOWN, f"{code}_near", near=near, **words)


def _value(written: str, post: Post, found: Table) -> Decimal | MissingState:
    """Read the number of a cell, or the reason why there is none.

    Raises:
        InvalidValueError: it is no number, or none that this post can have.
    """
    missing = _MISSING.get(key_like(written))
    if missing is not None:
        return missing
    if "".join(written.split()) in _NO_ANSWER:
        raise InvalidValueError("held.no_answer_code")
    number = read_number(written, decimal_comma=found.decimal_comma)
    if number < 0:
        raise InvalidValueError("held.negative")
    if post.whole and number != number.to_integral_value():
        raise InvalidValueError("held.not_whole")
    if post.key == "heures_reference" and number < 1:
        raise InvalidValueError("held.reference_below_one")
    return number
