"""The converters: plain tables to objects and back, every field checked where it stands.

cattrs does the walking. What it does by default and is not wanted here is replaced: lenient
coercions, messages of validators that get lost, unions told apart by guessing, null for
nothing. The converter and validators of each field run on that field, so that all problems
of an object come at once, each at its own place.
"""

from __future__ import annotations

import datetime as dt
import operator
from collections.abc import Callable
from decimal import Decimal
from enum import StrEnum
from functools import cache, partial
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin

import attrs
from cattrs import (
    AttributeValidationNote,
    Converter,
    IterableValidationError,
    IterableValidationNote,
)
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn, override

from utilite_sociale.errors import InvalidValueError
from utilite_sociale.serial import strict
from utilite_sociale.serial.tags import TAG, MoreTypes, no_more, tag_of, tags

__all__ = [
    "NOTHING",
    "Keep",
    "converter",
    "everything",
    "is_tuple",
    "is_union",
    "may_be_nothing",
]

NOTHING = "none"
"""How a file says that there is no bound where leaving it out would mean one."""

Keep = Callable[["attrs.Attribute[Any]"], bool]
"""Tells whether a field is written."""


_SCALARS: tuple[tuple[type, Callable[[Any, Any], Any]], ...] = (
    (str, strict.text),
    (bool, strict.boolean),
    (int, strict.whole),
    (Decimal, strict.exact),
    (dt.date, strict.date),
    (StrEnum, strict.chosen),
)


def __dir__() -> list[str]:
    return __all__


def everything(_field: attrs.Attribute[Any]) -> bool:
    """Write every field."""
    return True


@cache
def converter(keep: Keep = everything, more: MoreTypes = no_more) -> Converter:
    """Give the converter that reads strictly and writes the fields that *keep* accepts.

    A ``type`` that is none of ours is looked for among those that *more* gives.

    Fields that have their default are not written: adding an optional field to a class
    changes no file and no digest.
    """
    conv = Converter()
    _scalars(conv)
    conv.register_structure_hook_factory(is_tuple, lambda kind: _read_tuple(conv, kind))
    conv.register_structure_hook_factory(is_union, lambda kind: _read_union(conv, kind))
    conv.register_structure_hook_factory(attrs.has, lambda kind: _read_object(conv, kind))
    conv.register_unstructure_hook_factory(is_union, lambda kind: _write_union(conv, kind))
    conv.register_unstructure_hook_factory(attrs.has, lambda kind: _write_object(conv, kind, keep))
    for base in tags():
        is_base = partial(operator.is_, base)
        conv.register_structure_hook_func(is_base, _read_tagged(conv, base, more))
        conv.register_unstructure_hook_func(is_base, _write_tagged(conv))
    return conv


def _scalars(conv: Converter) -> None:
    for kind, read in _SCALARS:
        conv.register_structure_hook(kind, read)
    conv.register_unstructure_hook(Decimal, lambda value: value)
    conv.register_unstructure_hook(dt.date, lambda value: value.isoformat())


def is_tuple(kind: Any) -> bool:
    """Tell whether an annotation is a list of one type."""
    return get_origin(kind) is tuple


def is_union(kind: Any) -> bool:
    """Tell whether an annotation allows several types, or nothing."""
    return get_origin(kind) in {Union, UnionType}


def _read_tuple(conv: Converter, kind: Any) -> Callable[[Any, Any], tuple[Any, ...]]:
    of = get_args(kind)[0]

    def read(value: Any, _kind: Any) -> tuple[Any, ...]:
        found, errors = [], []
        for place, item in enumerate(strict.items(value)):
            try:
                found.append(conv.structure(item, of))
            except Exception as error:  # noqa: BLE001 - gathered, and raised together below
                error.add_note(IterableValidationNote("", place, of))
                errors.append(error)
        if errors:
            raise IterableValidationError("", errors, tuple)
        return tuple(found)

    return read


def _read_union(conv: Converter, kind: Any) -> Callable[[Any, Any], Any]:
    """Read a value that may be left out, or a list of cases in its place."""
    parts = [part for part in get_args(kind) if part is not NoneType]
    several = next((part for part in parts if is_tuple(part)), None)
    one = next(part for part in parts if not is_tuple(part))

    def read(value: Any, _kind: Any) -> Any:
        return conv.structure(value, several if several and isinstance(value, list) else one)

    return read


def _read_object(conv: Converter, kind: type[Any]) -> Callable[[Any, Any], Any]:
    attrs.resolve_types(kind)
    overrides: dict[str, Any] = {
        field.name: override(struct_hook=_read_field(conv, field)) for field in attrs.fields(kind)
    }
    read = make_dict_structure_fn(kind, conv, _cattrs_forbid_extra_keys=True, **overrides)
    return lambda value, _kind: read(strict.table(value), kind)


def _read_field(conv: Converter, field: attrs.Attribute[Any]) -> Callable[[Any, Any], Any]:
    kind: Any = field.type
    convert: Any = field.converter

    optional = may_be_nothing(field)

    def read(value: Any, _kind: Any) -> Any:
        if value is None:
            raise InvalidValueError("document.null")
        if optional and value == NOTHING:
            return None
        found = conv.structure(value, kind)
        if convert is not None:
            found = convert(found)
        if field.validator is not None:
            field.validator(None, field, found)
        return found

    return read


def may_be_nothing(field: attrs.Attribute[Any]) -> bool:
    """Tell whether leaving a field out gives something, so that nothing has to be written."""
    stated = field.default is not attrs.NOTHING and field.default is not None
    return stated and is_union(field.type) and NoneType in get_args(field.type)


def _read_tagged(conv: Converter, base: type[Any], more: MoreTypes) -> Callable[[Any, Any], Any]:
    ours = tags()[base]

    def read(value: Any, _kind: Any) -> Any:
        given = strict.table(value)
        if TAG not in given:
            raise InvalidValueError("document.no_type", choices=strict.listed(ours))
        try:
            name = strict.text(given[TAG])
            classes = ours if name in ours else {**ours, **more().get(base, {})}
            if name not in classes:
                raise strict.unknown("document.unknown_type", name, list(classes))
        except InvalidValueError as error:
            error.add_note(AttributeValidationNote("", TAG, str))
            raise
        rest = {key: item for key, item in given.items() if key != TAG}
        return conv.structure(rest, classes[name])

    return read


def _write_union(conv: Converter, kind: Any) -> Callable[[Any], Any]:
    one = next(p for p in get_args(kind) if p is not NoneType and not is_tuple(p))

    def write(value: Any) -> Any:
        if isinstance(value, tuple):
            return [conv.unstructure(item) for item in value]
        return None if value is None else conv.unstructure(value, unstructure_as=one)

    return write


def _write_object(conv: Converter, kind: type[Any], keep: Keep) -> Callable[[Any], Any]:
    attrs.resolve_types(kind)
    overrides: dict[str, Any] = {}
    for field in attrs.fields(kind):
        if not keep(field):
            overrides[field.name] = override(omit=True)
        elif may_be_nothing(field):
            overrides[field.name] = override(unstruct_hook=_or_nothing)
    return make_dict_unstructure_fn(kind, conv, _cattrs_omit_if_default=True, **overrides)


def _or_nothing(value: Any) -> Any:
    return NOTHING if value is None else value


def _write_tagged(conv: Converter) -> Callable[[Any], Any]:
    return lambda value: {TAG: tag_of(value), **conv.unstructure(value, unstructure_as=type(value))}
