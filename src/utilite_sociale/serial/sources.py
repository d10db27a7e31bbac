"""TOML and JSON as plain tables: numbers exact, repeats refused, syntax errors with their line."""

from __future__ import annotations

import json
import re
from decimal import Decimal
from typing import Any

from attrs import frozen

from utilite_sociale.errors import InvalidValueError
from utilite_sociale.serial.limits import check_depth, check_dotted_keys

__all__ = ["SyntaxProblem", "Tree", "parse_json", "parse_toml"]

Tree = dict[str, Any]
"""A document as it was written: tables, lists, texts, numbers, dates."""

_LONGEST_INTEGER = 60
_ENDLESS = re.compile(r"(?<![\w.])\d[\d_]{999,}")
"""An integer that Python may refuse to read."""

_TOML_PROBLEMS = (
    ("Cannot overwrite", "document.toml_twice"),
    ("twice", "document.toml_twice"),
    ("Cannot mutate", "document.toml_twice"),
    ("Duplicate", "document.toml_twice"),
    ("Unclosed", "document.toml_unclosed"),
    ("Unterminated", "document.toml_unclosed"),
    ("Illegal character", "document.toml_unclosed"),
    ("Invalid value", "document.toml_value"),
    ("Expected newline or end of document", "document.toml_value"),
    ("Expected '='", "document.toml_equals"),
)
_SLIPS = (
    (re.compile(r"=\s*[\[{]?\s*[“”«]"), "document.toml_curly_quotes"),
    (re.compile(r"=\s*\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}\b"), "document.toml_date"),
    (re.compile(r"=\s*0\d+"), "document.toml_leading_zero"),
    (re.compile(r"=\s*[-+]?\d+(,\d|[ \u00a0\u202f]\d{3}\b)"), "document.toml_number"),
)
"""What a line shows where a value cannot be read."""


def __dir__() -> list[str]:
    return __all__


@frozen
class SyntaxProblem(Exception):  # noqa: N818 - not an error class of the library
    """What keeps a text from being read at all.

    Attributes:
        code: stable code of the problem.
        line: line in the text, from 1; none where it cannot be known.
        column: column, from 1.
        detail: what the parser says.
    """

    code: str
    line: int | None = None
    column: int | None = None
    detail: str = ""


def parse_toml(text: str) -> Tree:
    """Read TOML with exact numbers.

    Raises:
        SyntaxProblem: it is not TOML, or is nested deeper than any document.
    """
    import tomli

    try:
        check_dotted_keys(text)
        tree: Tree = tomli.loads(text, parse_float=_exact)
        check_depth(tree)
    except tomli.TOMLDecodeError as error:
        code = next((c for words, c in _TOML_PROBLEMS if words in error.msg), "document.toml")
        code = _slip(text, error.lineno, code)
        raise SyntaxProblem(code, error.lineno, error.colno, error.msg) from None
    except (RecursionError, InvalidValueError):
        raise SyntaxProblem("document.too_deep") from None
    except ValueError:
        raise _unreadable(text) from None
    return tree


def _unreadable(text: str) -> SyntaxProblem:
    """Say on which line a number stands that has more digits than Python reads."""
    found = _ENDLESS.search(text)
    line = None if found is None else text.count("\n", 0, found.start()) + 1
    return SyntaxProblem(
        "document.number_unreadable", line, detail=_cut(found[0] if found else "?")
    )


def _cut(digits: str) -> str:
    return f"{digits[:12]}…"


def _slip(text: str, line: int, code: str) -> str:
    """Name what people often write in place of a value, where the line shows it."""
    if code == "document.toml_twice":
        return code
    written = text.split("\n")[line - 1]
    return next((slip for pattern, slip in _SLIPS if pattern.search(written)), code)


def parse_json(text: str) -> Tree:
    """Read JSON with exact numbers; a name given twice in a table is refused.

    Raises:
        SyntaxProblem: it is not JSON, holds no table, or is nested deeper than any document.
    """
    try:
        tree = json.loads(
            text,
            parse_float=_exact,
            parse_int=_integer,
            parse_constant=_constant,
            object_pairs_hook=_table,
        )
        check_depth(tree)
    except json.JSONDecodeError as error:
        raise SyntaxProblem("document.json", error.lineno, error.colno, error.msg) from None
    except (RecursionError, InvalidValueError):
        raise SyntaxProblem("document.too_deep") from None
    if not isinstance(tree, dict):
        raise SyntaxProblem("document.not_an_object")
    return tree


def _exact(digits: str) -> Decimal:
    try:
        return Decimal(digits)
    except ArithmeticError:
        raise SyntaxProblem("document.number_unreadable", detail=_cut(digits)) from None


def _integer(digits: str) -> int:
    if len(digits) > _LONGEST_INTEGER:
        raise SyntaxProblem("document.number_unreadable", detail=_cut(digits))
    return int(digits)


def _constant(name: str) -> None:
    raise SyntaxProblem("document.number_unreadable", detail=name)


def _table(pairs: list[tuple[str, Any]]) -> Tree:
    table = dict(pairs)
    if len(table) < len(pairs):
        kept = [*table, None]
        twice = next(name for (name, _), once in zip(pairs, kept, strict=False) if name != once)
        raise SyntaxProblem("document.json_twice", detail=twice[:80])
    return table
