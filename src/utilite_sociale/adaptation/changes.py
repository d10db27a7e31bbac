"""Changes of structure: what is kept, taken out, put in, renamed, split, merged or reordered."""

from __future__ import annotations

from typing import ClassVar

from attrs import field, frozen

from utilite_sociale.adaptation.change import DISTINCT_KEYS, SOME_KEYS, Change
from utilite_sociale.errors import InvalidValueError
from utilite_sociale.model import Criterion, Indicator, Provenance, Register
from utilite_sociale.model.fields import items, one_line, valid_key
from utilite_sociale.model.value import Value

__all__ = [
    "Add",
    "ElementReference",
    "Merge",
    "Piece",
    "Rename",
    "Reorder",
    "Select",
    "Split",
    "Withdraw",
]

_TWO = 2


@frozen(kw_only=True, repr=False, eq=False)
class Select(Change):
    """Keep these elements, with what is under and above them; all else is left aside.

    Attributes:
        elements: keys of what is kept.
    """

    type_name: ClassVar[str] = "select"

    elements: tuple[str, ...] = field(converter=items, validator=SOME_KEYS)


@frozen(kw_only=True, repr=False, eq=False)
class Withdraw(Change):
    """Take elements out, with what is under them; they stay findable as withdrawn.

    Attributes:
        elements: keys of what is taken out.
    """

    type_name: ClassVar[str] = "withdraw"

    elements: tuple[str, ...] = field(converter=items, validator=SOME_KEYS)


@frozen(kw_only=True, repr=False, eq=False)
class ElementReference(Value):
    """An element of another grid.

    Attributes:
        grid: key of that grid.
        element: key that the element has there.
    """

    grid: str = field(validator=valid_key)
    element: str = field(validator=valid_key)


@frozen(kw_only=True, repr=False, eq=False)
class Add(Change):
    """Put in a register, a criterion or an indicator, written here or taken from another grid.

    Attributes:
        into: key of the register or criterion that receives it; the grid itself, for a register.
        after: key of the sibling after which it comes; the last place unless stated.
        register: what is added.
        criterion: what is added.
        indicator: what is added.
        taken_from: the element of another installed grid that is added, with what is under it.

    Raises:
        InvalidValueError: none or several of the four are given, or ``into`` does not go with it.
    """

    type_name: ClassVar[str] = "add"

    into: str = ""
    after: str = ""
    register: Register | None = None
    criterion: Criterion | None = None
    indicator: Indicator | None = None
    taken_from: ElementReference | None = None

    def __attrs_post_init__(self) -> None:
        super().__attrs_post_init__()
        given = [self.register, self.criterion, self.indicator, self.taken_from]
        if sum(one is not None for one in given) != 1:
            raise InvalidValueError("value.add_one")
        if (self.register is not None and self.into) or (
            (self.criterion is not None or self.indicator is not None) and not self.into
        ):
            raise InvalidValueError("value.add_into")


@frozen(kw_only=True, repr=False, eq=False)
class Rename(Change):
    """Give an element another key; the old one still finds it.

    Attributes:
        element: its key.
        key: its new key.
        title: its new title or label; unchanged unless stated.
    """

    type_name: ClassVar[str] = "rename"

    element: str = field(validator=valid_key)
    key: str = field(validator=valid_key)
    title: str = ""


@frozen(kw_only=True, repr=False, eq=False)
class Piece(Value):
    """A register or criterion that comes out of a split or a merge.

    Attributes:
        key: its key.
        title: its title.
        description: what it covers.
        question: its question.
        keeps: keys of the children that it receives; in a merge it receives all, in this order.
        provenance: where its words come from; that of the element unless stated.
    """

    key: str = field(validator=valid_key)
    title: str = field(validator=one_line)
    description: str = ""
    question: str = ""
    keeps: tuple[str, ...] = field(converter=items, default=(), validator=DISTINCT_KEYS)
    provenance: Provenance | None = None


@frozen(kw_only=True, repr=False, eq=False)
class Split(Change):
    """Make several elements of one, in its place.

    Attributes:
        element: its key.
        pieces: what a register or criterion becomes; each child goes to one of them.
        indicators: what an indicator becomes.

    Raises:
        InvalidValueError: neither two pieces nor two indicators, or both.
    """

    type_name: ClassVar[str] = "split"

    element: str = field(validator=valid_key)
    pieces: tuple[Piece, ...] = field(converter=items, default=())
    indicators: tuple[Indicator, ...] = field(converter=items, default=())

    def __attrs_post_init__(self) -> None:
        super().__attrs_post_init__()
        sizes = sorted((len(self.pieces), len(self.indicators)))
        if sizes[0] or sizes[1] < _TWO:
            raise InvalidValueError("value.split_two")


@frozen(kw_only=True, repr=False, eq=False)
class Merge(Change):
    """Make one element of several that have the same parent, in the place of the first.

    Attributes:
        elements: their keys.
        piece: what registers or criteria become; it receives all their children. Fields in which
            they differ are said by a revision of its key.
        indicator: what indicators become.

    Raises:
        InvalidValueError: fewer than two elements, or not exactly one of the two.
    """

    type_name: ClassVar[str] = "merge"

    elements: tuple[str, ...] = field(converter=items, validator=SOME_KEYS)
    piece: Piece | None = None
    indicator: Indicator | None = None

    def __attrs_post_init__(self) -> None:
        super().__attrs_post_init__()
        if len(self.elements) < _TWO or (self.piece is None) == (self.indicator is None):
            raise InvalidValueError("value.merge_two")


@frozen(kw_only=True, repr=False, eq=False)
class Reorder(Change):
    """Put children of one node, or the registers of the grid, in another order.

    Attributes:
        under: key of the node; the grid itself unless stated.
        order: keys that come first, in this order; the others follow in theirs.
    """

    type_name: ClassVar[str] = "reorder"

    under: str = ""
    order: tuple[str, ...] = field(converter=items, validator=SOME_KEYS)
