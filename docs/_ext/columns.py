"""The columns of ``Outcome.records()``, and the states that a node can have."""

from __future__ import annotations

from docs._ext.described import attributes
from utilite_sociale import examples
from utilite_sociale.catalog import evaluate
from utilite_sociale.messages import say
from utilite_sociale.scoring.outcome import NotScoredReason
from utilite_sociale.scoring.records import records
from utilite_sociale.serial import assessment_from

__all__ = ["column_table", "state_table"]

KINDS = {str: "text", bool: "true or false", float: "number", int: "whole number"}


def column_table() -> str:
    """Give one line for each column, with the kinds of values that the examples have in it."""
    meanings = attributes(records, "Columns", above=False)
    rows = [row for name in examples.names() for row in _rows(name)]
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
