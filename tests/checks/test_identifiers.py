"""Identifiers are text: lengths, lost zeros, spaces, check digits."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from utilite_sociale.checks import check_identifier
from utilite_sociale.model import Identifier


def codes(scheme, value, path=""):
    return [
        (issue.code.removeprefix("assessment."), issue.path)
        for issue in check_identifier(Identifier(scheme=scheme, value=value), path)
    ]


@pytest.mark.parametrize(
    ("scheme", "value"),
    [
        ("siret", "39372127900031"),
        ("siret", "35600000000048"),  # La Poste, head office
        ("siret", "35600000049837"),  # La Poste, a post office: digits add up to a multiple of 5
        ("siren", "356000000"),
        ("rna", "W751000000"),
        ("rna", "W2A1000000"),
        ("local", "atelier 12"),
    ],
)
def test_good_identifiers_are_accepted(scheme, value):
    """La Poste and Corsica included; a local name is free."""
    assert codes(scheme, value) == []


@pytest.mark.parametrize(
    ("scheme", "value", "code"),
    [
        ("siret", "9372127900031", "identifier_zero_lost"),
        ("siren", "56000000", "identifier_zero_lost"),
        ("siret", "393721279", "identifier_length"),
        ("siret", "393 721 279 00031", "identifier_spaces"),
        ("siret", "39372127900O31", "identifier_not_digits"),
        ("siret", "3937212790003²", "identifier_not_digits"),
        ("siret", "39372127900032", "identifier_check_digit"),
        ("siren", "356000001", "identifier_check_digit"),
        ("siret", "35600000049838", "identifier_check_digit"),
        ("rna", "751000000", "rna"),
        ("rna", "W75100000", "rna"),
    ],
)
def test_accidents_are_named(scheme, value, code):
    """Each with its own remedy."""
    assert codes(scheme, value) == [(code, "value")]
    assert codes(scheme, value, "subject.identifier") == [(code, "subject.identifier.value")]


def test_another_register_is_not_checked():
    """It is only noticed."""
    assert codes("finess", "123") == [("unknown_scheme", "scheme")]
    (issue,) = check_identifier(Identifier(scheme="finess", value="1"), "subject.identifier")
    assert (issue.path, issue.severity) == ("subject.identifier.scheme", "warning")


def luhn(digits):
    doubled = [int(d) * (2 if place % 2 else 1) for place, d in enumerate(reversed(digits))]
    return sum(d - 9 if d > 9 else d for d in doubled) % 10


@given(st.text("0123456789", min_size=9, max_size=9))
def test_a_siren_is_accepted_when_its_digits_check(value):
    """The key of Luhn, as INSEE publishes it, decides."""
    assert (codes("siren", value) == []) is (luhn(value) == 0)


ONE_LINE = st.text(min_size=1, max_size=30).filter(
    lambda text: text.strip() and "\n" not in text and "\r" not in text
)


@given(ONE_LINE)
def test_no_text_makes_the_check_fail(value):
    """Whatever is written, there is an answer and nothing is raised."""
    for scheme in ("siret", "siren", "rna"):
        assert len(codes(scheme, value)) <= 1
