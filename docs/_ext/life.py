"""The stages of an assessment, and the acts that lead from one to another."""

from __future__ import annotations

from enum import StrEnum

from utilite_sociale.life import TRANSITIONS, TURNS, WITH_COMMENT
from utilite_sociale.messages import say
from utilite_sociale.vocabulary import Act, Stage

__all__ = ["act_table", "stage_table"]


def stage_table() -> str:
    """Give one line for each stage: its word, and who is to act next."""
    lines = ["| `stage` | étape | est attendu |", "|---|---|---|"]
    for stage in Stage:
        turn = TURNS.get(stage)
        waited = "personne" if turn is None else _word("party", turn)
        lines.append(f"| `{stage}` | {_word('stage', stage)} | {waited} |")
    return "\n".join(lines)


def act_table() -> str:
    """Give one line for each act: from which stages to which, and whether it needs a comment."""
    lines = ["| `act` | acte | de l’étape | à l’étape | commentaire |", "|---|---|---|---|---|"]
    for act in Act:
        ends = {start: end for (start, one), end in TRANSITIONS.items() if one is act}
        starts = ", ".join(f"`{start}`" for start in ends)
        kept = all(start is end for start, end in ends.items())
        after = "la même" if kept else ", ".join(f"`{end}`" for end in dict.fromkeys(ends.values()))
        comment = "obligatoire" if act in WITH_COMMENT else "possible"
        lines.append(f"| `{act}` | {_word('act', act)} | {starts} | {after} | {comment} |")
    return "\n".join(lines)


def _word(table: str, member: StrEnum) -> str:
    return say(f"{table}.{member}", "fr")
