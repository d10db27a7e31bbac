"""The columns of ``records()``, of an outcome and of a campaign; the states of a node."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from docs._ext.described import attributes
from utilite_sociale import examples
from utilite_sociale.catalog import evaluate
from utilite_sociale.collect import load_campaign
from utilite_sociale.collect import records as campaign_records
from utilite_sociale.messages import say
from utilite_sociale.scoring.outcome import NotScoredReason
from utilite_sociale.scoring.records import records
from utilite_sociale.serial import assessment_from

__all__ = ["campaign_column_table", "column_table", "state_table"]

KINDS = {str: "text", bool: "true or false", float: "number", int: "whole number"}


def column_table() -> str:
    """Give one line for each column, with the kinds of values that the examples have in it."""
    return _table(records, [row for name in examples.names() for row in _rows(name)])


def campaign_column_table() -> str:
    """Give the same for the rows of a campaign: the examples, and one whose grid is not here."""
    with tempfile.TemporaryDirectory() as folder:
        for name in examples.names():
            text = examples.path(name).read_text(encoding="utf-8")
            Path(folder, f"{name}.toml").write_text(text, encoding="utf-8")
        elsewhere = text.replace('key = "ile_de_france"', 'key = "pas_ici"', 1)
        Path(folder, "ailleurs.toml").write_text(elsewhere, encoding="utf-8")
        rows = load_campaign(folder).records()
    return _table(campaign_records.records, rows)


def _table(described: Callable[..., object], rows: Sequence[dict[str, object]]) -> str:
    meanings = attributes(described, "Columns", above=False)
    lines = ["| column | holds | meaning |", "|---|---|---|"]
    for name, meaning in meanings.items():
        found = {type(row[name]) for row in rows}
        kinds = [words for kind, words in KINDS.items() if kind in found]
        kinds += ["`None`"] if type(None) in found else []
        lines.append(f"| `{name}` | {', '.join(kinds)} | {meaning[:1].upper()}{meaning[1:]} |")
    return "\n".join(lines)


def _rows(name: str) -> list[dict[str, object]]:
    text = examples.path(name).read_text(encoding="utf-8")
    return evaluate(assessment_from(text, f"{name}.toml")).records()


def state_table() -> str:
    """Give every state that a node can have, as people read it in both languages."""
    lines = ["| state | in English | en français |", "|---|---|---|"]
    lines.append("| `scored` | it has a score | une note est donnée |")
    lines += [
        f"| `{reason.value}` | {say(f'reason.{reason.value}', 'en')} | "
        f"{say(f'reason.{reason.value}', 'fr')} |"
        for reason in NotScoredReason
    ]
    return "\n".join(lines)
