"""What every object of the model shares: how it shows itself, equals another, is typed."""

from __future__ import annotations

from functools import cache
from types import UnionType
from typing import Any, ClassVar, get_args, get_origin

from attrs import resolve_types

from utilite_sociale.errors import InvalidValueError

__all__ = ["Value"]

_Kinds = tuple[type, ...]
_Typed = tuple[str, _Kinds, _Kinds]
"""A field, what it may hold, and what the list that it may hold is made of."""


def __dir__() -> list[str]:
    return __all__


class Value:
    """Base of the frozen classes: equal to an object of the same class with equal fields.

    attrs would write and compile these functions for each of some ninety classes, a third of
    what importing the model costs; so they are here once, and the classes say ``eq=False``
    and ``repr=False``. For the same reason the type of each field is looked at here, from
    what its annotation says: an object that exists holds what the rest of the library reads.

    Raises:
        InvalidValueError: a field, or an item of a list, is not of the type that is stated.
    """

    __slots__ = ()
    __attrs_attrs__: ClassVar[tuple[Any, ...]]

    def __attrs_post_init__(self) -> None:
        kind: object = type(self)
        for name, kinds, items in _typed_fields(kind):
            value = getattr(self, name)
            if not isinstance(value, kinds):
                raise _other_type(name, kinds, value)
            if items and isinstance(value, tuple):
                for item in value:
                    if not isinstance(item, items):
                        raise _other_type(name, items, item)

    def __repr__(self) -> str:
        names = (field.name for field in self.__attrs_attrs__ if field.repr)
        shown = ", ".join(f"{name}={getattr(self, name)!r}" for name in names)
        return f"{type(self).__qualname__}({shown})"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Value) or type(other) is not type(self):
            return NotImplemented
        return self._values() == other._values()

    def __hash__(self) -> int:
        return hash((type(self), self._values()))

    def _values(self) -> tuple[object, ...]:
        return tuple(getattr(self, field.name) for field in self.__attrs_attrs__)


@cache
def _typed_fields(kind: Any) -> tuple[_Typed, ...]:  # noqa: ANN401 - a class of the model
    """Read the annotations of a class, the first time that one of its objects is made."""
    resolve_types(kind)
    return tuple(_typed(field.name, field.type) for field in kind.__attrs_attrs__)


def _typed(name: str, annotation: Any) -> _Typed:  # noqa: ANN401 - whatever stands in an annotation
    """Read one annotation: a class, a tuple of one class, or several of these."""
    parts = get_args(annotation) if isinstance(annotation, UnionType) else (annotation,)
    kinds = tuple(get_origin(part) or part for part in parts)
    items = tuple(get_args(part)[0] for part in parts if get_origin(part) is tuple)
    return name, kinds, items


def _other_type(name: str, kinds: _Kinds, value: object) -> InvalidValueError:
    found = type(value).__name__
    if kinds == (str,):
        return InvalidValueError("value.not_a_text", found=found)
    expected = ", ".join(kind.__name__ for kind in kinds)
    return InvalidValueError("value.other_type", field=name, expected=expected, found=found)
