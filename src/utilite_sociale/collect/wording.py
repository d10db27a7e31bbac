"""What a person who answers must read first: the question, the help, what is counted, why."""

from __future__ import annotations

from utilite_sociale.messages import say
from utilite_sociale.model import Indicator
from utilite_sociale.scoring.explain_condition import condition_text

__all__ = ["told"]


def told(indicator: Indicator, lang: str) -> list[tuple[str, str]]:
    """Give what explains a question: the name of each explanation, and its text if it has one."""
    definition, asked = indicator.definition, indicator.applies_to
    proofs = say("typography.semicolon", lang).join(indicator.expected_evidence)
    return [
        ("question", indicator.question),
        ("asked_if", "" if asked is None else condition_text(asked, lang)),
        ("help", indicator.help),
        ("definition", "" if definition is None else definition.text),
        ("population", indicator.population),
        ("duration", indicator.period),
        ("proofs", proofs),
    ]
