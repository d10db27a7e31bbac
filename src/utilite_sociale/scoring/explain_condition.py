"""For whom something is asked, and what is known of the subject, in words."""

from __future__ import annotations

from collections.abc import Iterator

from utilite_sociale.messages import say
from utilite_sociale.model import AllOf, AnyOf, Condition, KindIs, Not, Subject, TerritoryIs
from utilite_sociale.scoring.facts import Facts

__all__ = ["condition_lines", "condition_text"]


def condition_lines(condition: Condition, subject: Subject, lang: str) -> Iterator[str]:
    """Say the condition under which an element applies, then the facts that decide."""
    yield say("explain.applies_to", lang, condition=condition_text(condition, lang))
    facts = Facts.of(subject)
    unknown = say("explain.not_stated", lang)
    yield say("explain.kinds", lang, kinds=", ".join(sorted(facts.kinds)) or unknown)
    codes = ", ".join(sorted(facts.departements))
    if codes and not facts.everywhere:
        codes = say("explain.not_all_stated", lang, codes=codes)
    yield say("explain.departements", lang, codes=codes or unknown)


def condition_text(condition: Condition, lang: str) -> str:
    """Say a condition in words."""
    either = say("condition.or", lang)
    match condition:
        case KindIs(one_of=kinds):
            text = say("condition.kind", lang, kinds=either.join(kinds))
        case TerritoryIs(departements=codes):
            text = say("condition.territory", lang, codes=either.join(codes))
        case AllOf(of=parts):
            both = say("condition.and", lang)
            text = f"({both.join(condition_text(part, lang) for part in parts)})"
        case AnyOf(of=parts):
            text = f"({either.join(condition_text(part, lang) for part in parts)})"
        case Not(of=part):
            text = say("condition.not", lang, condition=condition_text(part, lang))
        case _:
            text = say("condition.other", lang, type=condition.type_name)
    return text
