"""JSON Schema of both formats, read off the model's classes: what an editor completes and checks.

It says the shape that the reader asks for. What no schema can say is listed in ``UNSAID``.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from enum import StrEnum
from types import NoneType
from typing import Any, get_args

import attrs

from utilite_sociale.adaptation import Adaptation
from utilite_sociale.adaptation.revision import maybe_weight
from utilite_sociale.model import Assessment, Grid
from utilite_sociale.model.cases import weight_or_cases
from utilite_sociale.serial.converter import NOTHING, is_tuple, is_union, may_be_nothing
from utilite_sociale.serial.reading import FORMAT
from utilite_sociale.serial.schema_fields import described, limited, together
from utilite_sociale.serial.tags import TAG, MoreTypes, Unions, no_more, tags

__all__ = ["DIALECT", "UNSAID", "schema_of"]

DIALECT = "https://json-schema.org/draft/2020-12/schema"

UNSAID = frozenset(
    {
        "document.bad_sign",
        "document.definitions_differ",
        "document.digest_differs",
        "document.no_such_day",
        "value.bounds",
        "value.cases",
        "value.departements",
        "value.key_twice",
        "value.lead_voice",
        "value.log_axis",
        "value.no_whole_number",
        "value.not_finite",
        "value.not_rising",
        "value.number_too_long",
        "value.period_reversed",
        "value.scale_levels",
        "value.steps_count",
    }
)
"""Codes of the problems of shape that a JSON Schema has no words for; reading finds them."""

Schema = dict[str, Any]


def __dir__() -> list[str]:
    return __all__


def schema_of(root: type[Grid | Assessment | Adaptation], more: MoreTypes = no_more) -> Schema:
    """Give the JSON Schema of a grid, of an adaptation or of an assessment.

    Args:
        root: ``Grid``, ``Adaptation`` or ``Assessment``.
        more: gives the rules and aggregations that packages add.

    Returns:
        A schema of the dialect 2020-12, the same for the same classes.
    """
    walker = _Walker(more())
    top = walker.table(root)
    top["properties"] = {
        "format": {"const": FORMAT, "description": "Version of the format."},
        **top["properties"],
    }
    top["required"] = ["format", *top["required"]]
    return {
        "$schema": DIALECT,
        "$id": f"urn:utilite-sociale:{root.__name__.lower()}:{FORMAT}",
        "title": root.__name__,
        **top,
        "$defs": {name: walker.found[name] for name in sorted(walker.found)},
    }


class _Walker:
    """Walks over classes from the outside in; each is described once."""

    def __init__(self, more: Unions) -> None:
        self.unions = {base: {**ours, **more.get(base, {})} for base, ours in tags().items()}
        self.found: dict[str, Schema] = {}

    def table(self, kind: type[Any], tag: str = "") -> Schema:
        """Give the schema of a class: its fields and no other, with what goes together."""
        attrs.resolve_types(kind)
        properties = {TAG: {"const": tag}} if tag else {}
        required = [TAG] if tag else []
        texts = described(kind)
        for field in attrs.fields(kind):
            schema = self.field(field)
            if field.name in texts:
                schema = {**schema, "description": texts[field.name]}
            properties[field.name] = schema
            if field.default is attrs.NOTHING:
                required.append(field.name)
        return {
            "type": "object",
            "properties": properties,
            "required": required,
            "additionalProperties": False,
            **together(kind),
        }

    def field(self, field: attrs.Attribute[Any]) -> Schema:
        """Give the schema of a field: its type, within what its validators allow."""
        schema = self.of_type(field.type)
        for limit in limited(field):
            schema = _within(schema, limit)
        convert: object = field.converter
        if convert in {weight_or_cases, maybe_weight}:
            schema["anyOf"][0]["minimum"] = 0
        return {"anyOf": [schema, {"const": NOTHING}]} if may_be_nothing(field) else schema

    def of_type(self, kind: Any) -> Schema:
        """Give the schema of a type as it stands in an annotation."""
        if is_union(kind):
            parts = [part for part in get_args(kind) if part is not NoneType]
            parts.sort(key=is_tuple)
            schemas = [self.of_type(part) for part in parts]
            return schemas[0] if len(schemas) == 1 else {"anyOf": schemas}
        if is_tuple(kind):
            return {"type": "array", "items": self.of_type(get_args(kind)[0])}
        if issubclass(kind, StrEnum):
            return {"enum": [member.value for member in kind]}
        return dict(_SIMPLE[kind]) if kind in _SIMPLE else self.reference(kind)

    def reference(self, kind: type[Any]) -> Schema:
        """Give a reference to a class, or to the classes of a union."""
        name = kind.__name__
        if name not in self.found:
            self.found[name] = {}
            classes = self.unions.get(kind)
            self.found[name] = self.table(kind) if classes is None else self.union(name, classes)
        return {"$ref": f"#/$defs/{name}"}

    def union(self, base: str, classes: dict[str, type[Any]]) -> Schema:
        """Give the schema of a union: which class is meant is told by its ``type``."""
        names = {tag: f"{base}.{tag}" for tag in classes}
        for tag, kind in classes.items():
            self.found[names[tag]] = self.table(kind, tag)
        return {"oneOf": [{"$ref": f"#/$defs/{name}"} for name in names.values()]}


_SIMPLE: dict[Any, Schema] = {
    str: {"type": "string"},
    bool: {"type": "boolean"},
    int: {"type": "integer"},
    Decimal: {"type": "number"},
    dt.date: {"type": "string", "format": "date"},
}


def _within(schema: Schema, limit: Schema) -> Schema:
    """Add a limit to a schema; of a list, limits on its items go to these."""
    if "items" not in limit or "items" not in schema:
        return {**schema, **limit}
    return {**schema, "items": {**schema["items"], **limit["items"]}}
