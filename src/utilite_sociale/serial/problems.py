"""From what went wrong while reading to problems with their place, all at once."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import attrs
from cattrs import (
    AttributeValidationNote,
    BaseValidationError,
    ForbiddenExtraKeysError,
    IterableValidationNote,
)

from utilite_sociale.errors import InvalidValueError
from utilite_sociale.keys import is_key
from utilite_sociale.model import Enterprise, RatioEvidence
from utilite_sociale.serial import strict
from utilite_sociale.serial.locate import Steps
from utilite_sociale.serial.sources import Tree
from utilite_sociale.serial.tags import TAG, tags

__all__ = ["Problem", "path_of", "problems_of"]

Problem = tuple[Steps, str, dict[str, str]]
"""Where, which code, and the words of its message."""

_NAMES = ("key", "id", "indicator", "category", "level", "option")
_HINTS = {
    (RatioEvidence, "value"): "document.rate_without_counts",
    (Enterprise, "siret"): "document.siret_as_key",
}
"""What is often written, and where it goes."""


def __dir__() -> list[str]:
    return __all__


def problems_of(error: BaseException, above: Steps = ()) -> Iterator[Problem]:
    """Give every problem that a failed reading met, in the order of the document."""
    steps = (*above, *_steps(error))
    match error:
        case BaseValidationError():
            for inner in error.exceptions:
                yield from problems_of(inner, steps)
        case ForbiddenExtraKeysError():
            for name in sorted(map(str, error.extra_fields)):
                found = _unknown(error.cl, name)
                yield (*steps, name), found.code, found.arguments
        case KeyError():
            yield steps[:-1], "document.required", {"name": str(error.args[0])}
        case InvalidValueError():
            yield steps, error.code, error.arguments
        case _:
            raise error


def _steps(error: BaseException) -> Steps:
    """Give the steps that cattrs noted, outermost first."""
    notes = reversed(getattr(error, "__notes__", []))
    return tuple(
        note.name if isinstance(note, AttributeValidationNote) else note.index
        for note in notes
        if isinstance(note, AttributeValidationNote | IterableValidationNote)
    )


def _unknown(kind: type[Any], name: str) -> InvalidValueError:
    hint = _HINTS.get((kind, name))
    if hint is not None:
        return InvalidValueError(hint)
    return strict.unknown("document.unknown_key", name, _names_of(kind))


def _names_of(kind: type[Any]) -> list[str]:
    tagged = any(kind in classes.values() for classes in tags().values())
    return [*([TAG] if tagged else []), *(field.name for field in attrs.fields(kind))]


def path_of(steps: Steps, tree: Tree) -> str:
    """Write a place by the keys that people gave; by number, from 0, where they gave none.

    >>> path_of(("registers", 0, "weight"), {"registers": [{"key": "pouvoir_agir"}]})
    'registers[pouvoir_agir].weight'
    """
    path, here = "", _Known(tree)
    for place, step in enumerate(steps):
        here = here.under(step)
        if isinstance(step, int):
            # A change is no element: the key that a renaming gives is not its own.
            named = "" if steps[:place] == ("changes",) else here.name
            path += f"[{named or step}]"
        else:
            path += f".{_shown(step)}" if path else _shown(step)
    return path


def _shown(step: str) -> str:
    plain = step if step.isidentifier() else repr(step)
    return plain if len(plain) <= 60 else f"{plain[:59]}…"


class _Known:
    """A place in the document, as far as it can be followed."""

    def __init__(self, value: object) -> None:
        self.value = value

    def under(self, step: str | int) -> _Known:
        value = self.value
        if isinstance(step, int) and isinstance(value, list) and step < len(value):
            return _Known(value[step])
        return _Known(value.get(step) if isinstance(value, dict) else None)

    @property
    def name(self) -> str:
        """The key that people gave, where they gave one."""
        given = self.value if isinstance(self.value, dict) else {}
        names = (given.get(name) for name in _NAMES)
        return next((name for name in names if isinstance(name, str) and is_key(name)), "")
