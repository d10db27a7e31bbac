"""Drop-down lists: what a person picks, and the answer or absence that it stands for."""

from __future__ import annotations

from utilite_sociale.messages import say
from utilite_sociale.model import Binary, Indicator, Ordinal
from utilite_sociale.vocabulary import MissingState, Strength

__all__ = ["answer_choices", "state_choices", "strength_choices", "yes_no"]

_STATES = (
    MissingState.NOT_PROVIDED,
    MissingState.NOT_COLLECTED,
    MissingState.NOT_APPLICABLE,
    MissingState.REFUSED,
)
Choices = dict[str, str]
"""Key of each choice, by the text that the list shows."""


def answer_choices(indicator: Indicator, lang: str) -> Choices:
    """Give the answers that an indicator offers; levels are numbered, lowest first.

    Two options of one wording are told apart by their keys.
    """
    measure = indicator.measure
    if isinstance(measure, Binary):
        return yes_no(lang)
    if isinstance(measure, Ordinal):
        return {f"{n} — {one.title}": one.key for n, one in enumerate(measure.levels, start=1)}
    options = measure.answers
    titles = [option.title for option in options]
    return {
        one.title if titles.count(one.title) == 1 else f"{one.title} ({one.key})": one.key
        for one in options
    }


def state_choices(indicator: Indicator, lang: str) -> Choices:
    """Give the reasons why there may be no answer; *sans objet* only where the grid allows it."""
    return {
        say(f"form.state.{state.value}", lang): state.value
        for state in _STATES
        if state is not MissingState.NOT_APPLICABLE or indicator.not_applicable_allowed
    }


def strength_choices(lang: str) -> Choices:
    """Give what a proof is worth, weakest first."""
    return {say(f"strength.{one.value}", lang): one.value for one in Strength}


def yes_no(lang: str) -> Choices:
    """Give yes and no."""
    return {say("form.yes", lang): "yes", say("form.no", lang): "no"}
