"""Hypothesis strategies for every class of the model, drawn from its fields and validators.

A field added to a class is drawn at once: nobody has to remember it here.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from enum import StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

import attrs
from hypothesis import reject
from hypothesis import strategies as st

from utilite_sociale.errors import InvalidValueError
from utilite_sociale.model import fields, place
from utilite_sociale.serial.tags import tags

DEPTH = 2
"""How far classes that hold themselves go: criteria in criteria, conditions in conditions."""

keys = st.from_regex(r"[a-z][a-z0-9_]{0,8}", fullmatch=True)
texts = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1, max_size=12
).filter(lambda text: bool(text.strip()))
lines = texts.filter(lambda text: "\n" not in text and "\r" not in text)
numbers = st.one_of(
    st.integers(-(10**9), 10**9).map(Decimal),
    st.decimals(-(10**9), 10**9, allow_nan=False, allow_infinity=False, places=6),
    st.integers(0, 4).map(Decimal),
)
days = st.dates(dt.date(1950, 1, 1), dt.date(2090, 12, 31))

_BY_VALIDATOR: dict[object, st.SearchStrategy[Any]] = {
    fields.valid_key: keys,
    fields.answer_key: keys,
    fields.valid_version: st.tuples(*[st.integers(0, 99)] * 3).map(
        lambda parts: ".".join(map(str, parts))
    ),
    fields.maybe_version: st.sampled_from(["", "1.0.0", "2.13.5"]),
    fields.one_line: lines,
    fields.not_blank: texts,
    fields.valid_keys: st.lists(keys, max_size=3, unique=True).map(tuple),
    fields.answer_keys: st.lists(keys, max_size=3, unique=True).map(tuple),
    place.valid_departements: st.lists(
        st.sampled_from(["01", "35", "2A", "75", "974"]), min_size=1, max_size=3, unique=True
    ).map(tuple),
}


def _validators(field: attrs.Attribute[Any]) -> list[object]:
    validator = field.validator
    return list(getattr(validator, "_validators", [validator]))


def _concrete(kind: type[Any]) -> list[type[Any]]:
    return list(tags()[kind].values()) if kind in tags() else [kind]


def _of_type(kind: Any, depth: int) -> st.SearchStrategy[Any]:
    if get_origin(kind) in {Union, UnionType}:
        parts = [_of_type(p, depth) for p in get_args(kind) if p is not NoneType]
        return st.one_of(st.none(), *parts) if NoneType in get_args(kind) else st.one_of(*parts)
    if get_origin(kind) is tuple:
        one = get_args(kind)[0]
        if depth < 0 and attrs.has(one):
            return st.just(())
        return st.lists(_of_type(one, depth), max_size=2).map(tuple)
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return st.sampled_from(list(kind))
    simple = {
        str: texts,
        bool: st.booleans(),
        int: st.one_of(st.integers(0, 9), st.integers(1950, 2100)),
        Decimal: numbers,
        dt.date: days,
    }
    return simple[kind] if kind in simple else instances(kind, depth)


def _of_field(field: attrs.Attribute[Any], kind: Any, depth: int) -> st.SearchStrategy[Any]:
    named = [_BY_VALIDATOR[v] for v in _validators(field) if v in _BY_VALIDATOR]
    drawn = named[0] if named else _of_type(kind, depth)
    if field.default is attrs.NOTHING:
        return drawn
    return st.one_of(st.just(field.default), drawn) if depth >= 0 else st.just(field.default)


@cache
def instances(kind: type[Any], depth: int = DEPTH) -> st.SearchStrategy[Any]:
    """Draw objects of a class, or of the classes of a union."""
    if depth < -3 and kind in tags():
        leaves = [c for c in _concrete(kind) if not _holds_union(c)]
        return st.one_of(*(_built(c, depth) for c in leaves))
    return st.one_of(*(_built(c, depth) for c in _concrete(kind)))


def _holds_union(kind: type[Any]) -> bool:
    required = [f.name for f in attrs.fields(kind) if f.default is attrs.NOTHING]
    hints = get_type_hints(kind)
    return any(hints[n] in tags() or get_origin(hints[n]) is tuple for n in required)


@cache
def _fields(kind: type[Any], depth: int) -> dict[str, st.SearchStrategy[Any]]:
    hints = get_type_hints(kind)
    return {f.name: _of_field(f, hints[f.name], depth) for f in attrs.fields(kind)}


_ENDS = {("low", "high"), ("start", "end"), ("at_least", "at_most"), ("valid_from", "valid_until")}


def _in_order(given: dict[str, Any]) -> dict[str, Any]:
    """Put ends in their order, and rising lists too: most draws would be refused otherwise."""
    ordered = dict(given)
    for low, high in _ENDS:
        if given.get(low) is not None and given.get(high) is not None:
            ordered[low], ordered[high] = sorted((given[low], given[high]))
    if "cuts" in given:
        ordered["cuts"] = tuple(sorted(set(given["cuts"]))) or (Decimal(1),)
        ordered["scores"] = (*ordered["cuts"], Decimal(0))
    if "points" in given:
        rising = {point.value: point for point in given["points"]}
        ordered["points"] = tuple(rising[value] for value in sorted(rising))
    return _one_only(ordered)


_ADDED = ("register", "criterion", "indicator", "taken_from")


def _one_only(given: dict[str, Any]) -> dict[str, Any]:
    """Keep one of the fields of which a change holds one: most draws would be refused otherwise."""
    for names in (_ADDED, ("piece", "indicator"), ("pieces", "indicators")):
        if all(name in given for name in names):
            kept = next((name for name in names if given[name]), names[0])
            rest = {n: () if isinstance(given[n], tuple) else None for n in names if n != kept}
            given = {**given, **rest}
    if given.get("register") is not None and "taken_from" in given:
        given["into"] = ""
    return given


@st.composite
def _built(draw: st.DrawFn, kind: type[Any], depth: int) -> Any:
    given = {name: draw(drawn) for name, drawn in _fields(kind, depth - 1).items()}
    try:
        return kind(**_in_order(given))
    except InvalidValueError:
        reject()
