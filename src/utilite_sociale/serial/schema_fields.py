"""What validators and classes add to a schema: patterns, bounds, what goes together, sentences."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from utilite_sociale.adaptation import Add, Merge, Split
from utilite_sociale.keys import MAX_KEY_LENGTH
from utilite_sociale.model import (
    AnswerIs,
    ContextEvidence,
    Guard,
    PiecewiseLinearRule,
    RatioEvidence,
    VoiceRule,
)
from utilite_sociale.model import fields as checked
from utilite_sociale.model.place import valid_departements
from utilite_sociale.vocabulary import VoiceCombination

if TYPE_CHECKING:
    import attrs

__all__ = ["described", "limited", "together"]

Schema = dict[str, Any]

KEY = {"pattern": "^[a-z][a-z0-9_]*$", "maxLength": MAX_KEY_LENGTH}
VERSION = r"[0-9]{1,6}\.[0-9]{1,6}\.[0-9]{1,6}"
FILLED = {"pattern": r"\S"}
DEPARTEMENT = "^(0[1-9]|1[0-9]|2[1-9AB]|[3-8][0-9]|9[0-5]|97[1-8]|98[4-8])$"

_LIMITS: dict[object, Schema] = {
    checked.valid_key: KEY,
    checked.answer_key: KEY,
    checked.valid_keys: {"items": KEY},
    checked.answer_keys: {"items": KEY},
    checked.valid_version: {"pattern": rf"^{VERSION}$"},
    checked.maybe_version: {"pattern": rf"^({VERSION})?$"},
    checked.not_blank: FILLED,
    checked.one_line: {"pattern": r"^[^\r\n]*[^\s][^\r\n]*$"},
    checked.not_empty: {"minItems": 1},
    valid_departements: {"items": {"pattern": DEPARTEMENT}},
}


def limited(field: attrs.Attribute[Any]) -> Iterator[Schema]:
    """Give the limits that the validators of a field set, where a schema can say them."""
    validator: Any = field.validator
    for one in getattr(validator, "_validators", [validator]):
        if isinstance(one, checked.AtLeast):
            yield {"minimum": one.low}
        elif isinstance(one, checked.Between):
            yield {"minimum": one.low, "maximum": one.high}
        elif one in _LIMITS:
            yield _LIMITS[one]


def described(kind: type[Any]) -> dict[str, str]:
    """Give the sentence of each field, from the docstrings of a class and of those above it."""
    texts: dict[str, str] = {}
    for one in reversed(kind.__mro__):
        section = (inspect.getdoc(one) or "").partition("\nAttributes:\n")[2]
        body = re.split(r"\n\S", section)[0]
        for name, text in re.findall(r"^ {4}(\w+): (.*(?:\n {5,}.*)*)", body, re.MULTILINE):
            sentence = " ".join(text.split()).replace("``", "`")
            texts[name] = f"{sentence[:1].upper()}{sentence[1:]}"
    return texts


def _has(*names: str) -> Schema:
    return {"required": list(names)}


def _lists(name: str, least: int = 1) -> Schema:
    return {"required": [name], "properties": {name: {"minItems": least}}}


def _writes(name: str) -> Schema:
    return {"required": [name], "properties": {name: {"minLength": 1}}}


def _neither(*schemas: Schema) -> Schema:
    return {"not": {"anyOf": list(schemas)}}


_ADDED = ("register", "criterion", "indicator", "taken_from")
_BY_CHILD = {"allOf": [_writes("child"), _lists("levels")]}
_LED = {"properties": {"combine": {"const": VoiceCombination.LEAD.value}}}

_TOGETHER: dict[type[Any], Schema] = {
    AnswerIs: {
        "oneOf": [
            {"allOf": [_lists("one_of"), _neither(_has("at_least"), _has("less_than"))]},
            {
                "allOf": [
                    {"anyOf": [_has("at_least"), _has("less_than")]},
                    _neither(_lists("one_of")),
                ]
            },
        ]
    },
    Guard: {
        "oneOf": [
            {"allOf": [_has("when"), _neither(_writes("child"), _lists("levels"))]},
            {"allOf": [_BY_CHILD, _neither(_has("when"))]},
        ]
    },
    Add: {
        "oneOf": [_has(name) for name in _ADDED],
        "allOf": [
            {"if": _has("register"), "then": _neither(_writes("into"))},
            {
                "if": {"anyOf": [_has("criterion"), _has("indicator")]},
                "then": _writes("into"),
            },
        ],
    },
    Split: {
        "oneOf": [
            {"allOf": [_lists("pieces", 2), _neither(_lists("indicators"))]},
            {"allOf": [_lists("indicators", 2), _neither(_lists("pieces"))]},
        ]
    },
    Merge: {
        "properties": {"elements": {"minItems": 2}},
        "oneOf": [_has("piece"), _has("indicator")],
    },
    RatioEvidence: {"anyOf": [_has("numerator"), _has("denominator")]},
    ContextEvidence: {
        "anyOf": [_has("value"), {"required": ["text"], "properties": {"text": FILLED}}]
    },
    PiecewiseLinearRule: {"properties": {"points": {"minItems": 2}}},
    VoiceRule: {
        "if": {**_LED, "required": ["combine"]},
        "then": _writes("lead"),
        "else": _neither(_writes("lead")),
    },
}
"""What a class asks of several of its fields at once."""


def together(kind: type[Any]) -> Schema:
    """Give what a class asks of several fields at once, where a schema can say it."""
    stated = _TOGETHER.get(kind)
    return {} if stated is None else {"allOf": [stated]}
