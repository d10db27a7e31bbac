"""Identifiers as text: SIRET, SIREN and RNA, with their check digits and the usual accidents."""

from __future__ import annotations

import re

from utilite_sociale.checks.problems import Issues, error, listed, warning
from utilite_sociale.model import Identifier

__all__ = ["SCHEMES", "check_identifier"]

SCHEMES = ("siret", "siren", "rna", "local")
"""Schemes known here; ``local`` is any name that a network gives itself."""

_LENGTHS = {"siret": 14, "siren": 9}
_RNA = re.compile(r"W\d[0-9A-Z]\d{7}", re.ASCII)


def check_identifier(identifier: Identifier, path: str = "") -> Issues:
    """Give the problems of one identifier; its check digits are python-stdnum's.

    Args:
        identifier: scheme and value; the value is text, leading zeros count.
        path: place of the identifier.
    """
    place = f"{path}.value" if path else "value"
    scheme, value = identifier.scheme, identifier.value
    if scheme in _LENGTHS:
        yield from _digits(scheme, value, _LENGTHS[scheme], place)
    elif scheme == "rna":
        if not _RNA.fullmatch(value):
            yield error("assessment.rna", place)
    elif scheme not in SCHEMES:
        where = f"{path}.scheme" if path else "scheme"
        yield warning("assessment.unknown_scheme", where, found=scheme, known=listed(SCHEMES))


def _digits(scheme: str, value: str, length: int, place: str) -> Issues:
    from stdnum.fr import siren, siret

    bare = "".join(value.split())
    named = {"scheme": scheme.upper(), "expected": str(length), "found": str(len(bare))}
    if not (bare.isascii() and bare.isdigit()):
        yield error("assessment.identifier_not_digits", place, **named)
    elif len(bare) == length - 1:
        yield error("assessment.identifier_zero_lost", place, **named)
    elif len(bare) != length:
        yield error("assessment.identifier_length", place, **named)
    elif bare != value:
        yield error("assessment.identifier_spaces", place, **named)
    elif not (siret if scheme == "siret" else siren).is_valid(value):
        yield error("assessment.identifier_check_digit", place, scheme=scheme.upper())
