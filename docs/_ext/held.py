"""The tables of the figures that enterprises already hold: definitions, rules, names."""

from __future__ import annotations

from collections.abc import Iterable

from utilite_sociale.collect.held import (
    DURABLE_JOBS,
    FAMILIES,
    LEAVER_RULES,
    REFERENCE_HOURS,
    HeldDefinition,
)
from utilite_sociale.collect.held.posts import POSTS
from utilite_sociale.model import Source

__all__ = ["durable_jobs", "families", "leaver_rules", "posts", "reference_hours"]

CERTAINTY = {"lue": "oui", "lue_en_partie": "en partie", "non_verifiee": "non"}


def durable_jobs() -> str:
    """Give the definitions of a durable job."""
    return _definitions(DURABLE_JOBS.values())


def leaver_rules() -> str:
    """Give the rules for leavers."""
    return _definitions(LEAVER_RULES.values())


def families() -> str:
    """Give the families with their formulas."""
    rows = [
        (f"`{one.key}`", one.text, one.formula, _cited(one.source)) for one in FAMILIES.values()
    ]
    return _table(("famille", "ce qui est compté", "formule", "source"), rows)


def posts() -> str:
    """Give the names of the counts, family by family."""
    rows = []
    for family, named in POSTS.items():
        for post in named.values():
            also = ", ".join(f"`{alias}`" for alias in post.aliases)
            rows.append((f"`{family}`", f"`{post.key}`", also or "–"))
    return _table(("famille", "poste", "se dit aussi"), rows)


def reference_hours() -> str:
    """Give the reference hours of each kind."""
    rows = [
        (one.kind, f"{one.hours}", CERTAINTY[one.certainty.value], one.text, _cited(one.source))
        for one in REFERENCE_HOURS.values()
    ]
    return _table(("type", "heures par an", "lue", "ce que l’on en sait", "source"), rows)


def _definitions(found: Iterable[HeldDefinition]) -> str:
    rows = [(f"`{one.key}`", one.text, one.version, _cited(one.source)) for one in found]
    return _table(("nom", "définition", "version", "source"), rows)


def _cited(source: Source) -> str:
    return f"[{source.title}]({source.url})" if source.url else source.title


def _table(headings: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [headings, tuple("---" for _ in headings), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)
