"""What a class of the model says of itself: its docstring, its fields, their types in files."""

from __future__ import annotations

import datetime as dt
import inspect
import re
from collections.abc import Iterator
from decimal import Decimal
from enum import StrEnum
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin

import attrs

from utilite_sociale.model import fields
from utilite_sociale.model.fields import AtLeast, Between
from utilite_sociale.serial.converter import NOTHING, converter
from utilite_sociale.serial.encode import canonical

__all__ = [
    "Described",
    "attributes",
    "classes_in",
    "described",
    "link",
    "markdown",
    "section",
    "summary",
]

PLAIN = {
    str: "text",
    bool: "`true` or `false`",
    int: "whole number",
    Decimal: "number",
    dt.date: "date",
}
NAMED = {
    fields.valid_key: "key",
    fields.answer_key: "key",
    fields.valid_keys: "keys",
    fields.answer_keys: "keys",
    fields.valid_version: "text such as `1.0.0`",
    fields.one_line: "text, one line",
    fields.not_blank: "text, not empty",
    fields.not_empty: "not empty",
}
NOT_A_WORD = re.compile(r"[^\w-]")


@attrs.frozen
class Described:
    """One field of a table, as a file gives it.

    Attributes:
        name: its name.
        holds: what it holds.
        otherwise: what leaving it out means; empty where it is required.
        meaning: what it is for.
    """

    name: str
    holds: str
    otherwise: str
    meaning: str


def link(kind: type[Any]) -> str:
    """Give a link to the section of a class on the same page."""
    return f"[{kind.__name__}](#{NOT_A_WORD.sub('', kind.__name__.lower())})"


def markdown(text: str) -> str:
    """Put a text of a docstring on one line, code between single backticks."""
    return " ".join(text.split()).replace("``", "`")


def summary(kind: object) -> str:
    """Give the first paragraph of a docstring."""
    return markdown(inspect.cleandoc(kind.__doc__ or "").partition("\n\n")[0])


def section(kind: object, name: str) -> str:
    """Give a section of a Google docstring, such as ``Raises``."""
    text = inspect.cleandoc(kind.__doc__ or "")
    found = re.search(rf"^{name}:\n((?:    .*\n?|\n)+)", text, re.MULTILINE)
    return inspect.cleandoc(found[1]) if found else ""


def attributes(kind: object, name: str = "Attributes", *, above: bool = True) -> dict[str, str]:
    """Give what a section of a docstring says of each name, from the classes above too."""
    meanings: dict[str, str] = {}
    classes = inspect.getmro(kind) if inspect.isclass(kind) and above else (kind,)
    for one in reversed(classes):
        parts = re.split(r"^(\w+): ", section(one, name), flags=re.MULTILINE)[1:]
        for key, text in zip(parts[::2], parts[1::2], strict=True):
            meanings[key] = markdown(text)
    return meanings


def described(kind: type[Any], *, inherited: bool = False) -> Iterator[Described]:
    """Describe the fields of a class, those of the classes above it where *inherited*."""
    attrs.resolve_types(kind)
    meanings = attributes(kind)
    for field in attrs.fields(kind):
        if inherited or not field.inherited:
            meaning = meanings[field.name]
            yield Described(
                name=field.name,
                holds=_holds(field),
                otherwise=_otherwise(field),
                meaning=meaning[:1].upper() + meaning[1:],
            )


def classes_in(kind: Any) -> Iterator[type[Any]]:  # noqa: ANN401 - an annotation
    """Give the classes of the model that an annotation names."""
    if inspect.isclass(kind) and attrs.has(kind):
        yield kind
    for part in get_args(kind):
        yield from classes_in(part)


def _holds(field: attrs.Attribute[Any]) -> str:
    checks = list(_validators(field.validator))
    said = [NAMED[check] for check in checks if check in NAMED]
    kind = _kind(field.type)
    for words in said:
        if words == "not empty":
            kind = f"{kind}, {words}"
        elif words == "keys":
            kind = kind.replace("text", "key")
        else:
            kind = words if kind == "text" else kind
    return kind + "".join(f", {limit}" for limit in map(_limit, checks) if limit)


def _kind(kind: Any) -> str:  # noqa: ANN401 - an annotation
    if get_origin(kind) is tuple:
        return f"list of {_kind(get_args(kind)[0])}"
    if get_origin(kind) in {Union, UnionType}:
        parts = [part for part in get_args(kind) if part is not NoneType]
        return ", or ".join(map(_kind, parts))
    if inspect.isclass(kind) and issubclass(kind, StrEnum):
        return " \\| ".join(f"`{member.value}`" for member in kind)
    return PLAIN.get(kind) or link(kind)


def _validators(validator: Any) -> Iterator[Any]:  # noqa: ANN401 - what attrs holds
    several = getattr(validator, "_validators", None)
    if several is None:
        yield validator
    else:
        for one in several:
            yield from _validators(one)


def _limit(check: Any) -> str:  # noqa: ANN401 - what attrs holds
    """Say the bound that a validator made by ``at_least`` or ``between`` sets."""
    if isinstance(check, AtLeast):
        return f"at least {check.low}"
    return f"from {check.low} to {check.high}" if isinstance(check, Between) else ""


def _otherwise(field: attrs.Attribute[Any]) -> str:
    default = field.default
    if default is attrs.NOTHING:
        return ""
    if default is None:
        return "nothing"
    if default in {"", ()}:
        return "empty"
    shown = f"`{_toml(field, default)}`"
    stated = NoneType in get_args(field.type)
    return f'{shown}; `"{NOTHING}"` for nothing' if stated else shown


def _toml(field: attrs.Attribute[Any], default: object) -> str:
    """Write a default as TOML does, on one line."""
    if isinstance(default, StrEnum):
        return f'"{default.value}"'
    kinds = [kind for kind in classes_in(field.type) if isinstance(default, kind)]
    if kinds:
        plain = converter().unstructure(default, unstructure_as=kinds[0])
        inside = ", ".join(f"{name} = {canonical(value).decode()}" for name, value in plain.items())
        return f"{{ {inside} }}"
    return canonical(default).decode()
