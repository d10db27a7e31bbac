"""TOML and JSON become plain tables; what keeps them from it has a code and a line."""

from __future__ import annotations

from decimal import Decimal

import pytest

from utilite_sociale.serial.sources import SyntaxProblem, parse_json, parse_toml


def problem(parse, text: str) -> tuple[str, int | None]:
    with pytest.raises(SyntaxProblem) as caught:
        parse(text)
    return caught.value.code, caught.value.line


@pytest.mark.parametrize(("parse", "text"), [(parse_toml, "a = 0.1"), (parse_json, '{"a": 0.1}')])
def test_numbers_are_exact(parse, text):
    """A tenth is a tenth."""
    assert parse(text) == {"a": Decimal("0.1")}


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("a = 1\nb", "document.toml_equals", 2),
        ("a = 1\n\nb = 12,5", "document.toml_number", 3),
        ("a = oui", "document.toml_value", 1),
        ('a = "x', "document.toml_unclosed", 1),
        ("a = [1, 2", "document.toml_unclosed", 1),
        ("a = 1\na = 2", "document.toml_twice", 2),
        ("[a]\n[a]", "document.toml_twice", 2),
        ("[a", "document.toml", 1),
        ("a = [" + "[" * 5_000, "document.too_deep", None),
        ("a." * 70 + "b = 1", "document.too_deep", None),
        ("a = {" + "b = {" * 80 + "}" * 81, "document.too_deep", None),
        ("x = 1\na = " + "9" * 5_000, "document.number_unreadable", 2),
        ("a = 1e9999999999999999999", "document.number_unreadable", None),
        ("a = {b = 1, c = 01/02/2025}", "document.toml_date", 1),
        ("[p]\nfin = 2025-13-31", "document.toml_date", 2),
        ("a = {siret = 03937212790003}", "document.toml_leading_zero", 1),
        ("a = “ancre”", "document.toml_curly_quotes", 1),
        ("a = 1 900", "document.toml_number", 1),
        ("a = {b = 12,5}", "document.toml_number", 1),
    ],
)
def test_what_is_not_toml_says_what_and_where(text, code, line):
    """The line is that where a person would look."""
    assert problem(parse_toml, text) == (code, line)


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ('{"a": 1,\n "b" 2}', "document.json", 2),
        ('{"a": 1', "document.json", 1),
        ("", "document.json", 1),
        ("[1]", "document.not_an_object", None),
        ('{"a": 1, "a": 2}', "document.json_twice", None),
        ('{"": 1, "": 2}', "document.json_twice", None),
        ('{"a": 1e9999999999999999999}', "document.number_unreadable", None),
        ('{"a": ' * 80 + "1" + "}" * 80, "document.too_deep", None),
        ("[" * 200_000, "document.too_deep", None),
        ('{"a": NaN}', "document.number_unreadable", None),
        ('{"a": -Infinity}', "document.number_unreadable", None),
        ('{"a": ' + "9" * 100_000 + "}", "document.number_unreadable", None),
    ],
)
def test_what_is_not_json_says_what_and_where(text, code, line):
    """Syntax has a line; a repeated name or an absurd number is named."""
    assert problem(parse_json, text) == (code, line)


def test_a_whole_number_of_sixty_digits_is_read():
    """The model says later that it is no measure; reading loses nothing."""
    assert parse_json('{"a": ' + "9" * 60 + "}") == {"a": int("9" * 60)}


@pytest.mark.parametrize(
    "text", ['{"a": 1, "b": 2, "a": 3}', '{"b": 1, "a": 2, "c": 0, "a": 3, "c": 1}']
)
def test_the_name_given_twice_is_named(text):
    """The first one that comes again."""
    with pytest.raises(SyntaxProblem) as caught:
        parse_json(text)
    assert caught.value.detail == "a"
