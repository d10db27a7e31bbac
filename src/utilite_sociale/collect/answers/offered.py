"""What can be picked, by every text that stands for it; gathered once for each list."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal

from attrs import field, frozen

from utilite_sociale.collect.answers.entries import Content
from utilite_sociale.collect.form.choices import answer_choices, state_choices, strength_choices
from utilite_sociale.collect.form.cover import abouts
from utilite_sociale.keys import key_like
from utilite_sociale.messages import LANGUAGES, say
from utilite_sociale.model import ENTERPRISE_KINDS, Grid, Indicator
from utilite_sociale.vocabulary import MissingState, Qualifier, Strength

__all__ = ["Offer", "Offered", "same_text"]

_RANK = re.compile(r"(?P<rank>[0-9]{1,3})(?P<more>\s*[—–-].*)?")


def same_text(text: str) -> str:
    """Reduce a text to what makes it the same for people: no case, accents or punctuation.

    >>> same_text("2 — Pratique  installée") == same_text("2 - pratique installee")
    True
    """
    return " ".join(re.findall(r"[^\W_]+", key_like(text)))


@frozen
class Offer:
    """A list from which one thing is picked.

    Attributes:
        keys: key of each choice, by text; the same key may have several texts.
        same: keys of the choices, by text without case, accents or punctuation.
        ranks: keys of the choices, by the number that begins their text.
    """

    keys: Mapping[str, str]
    same: Mapping[str, frozenset[str]] = field(repr=False)
    ranks: Mapping[str, frozenset[str]] = field(repr=False)

    @classmethod
    def of(cls, keys: Mapping[str, str]) -> Offer:
        """Gather a list from the key of each choice, by text."""
        numbered = ((text.partition(" — ")[0], key) for text, key in keys.items() if " — " in text)
        return cls(
            keys,
            _gathered([*((same_text(text), key) for text, key in keys.items())]),
            _gathered(numbered),
        )

    def find(self, content: Content) -> frozenset[str]:
        """Give the keys of the choices that something typed may stand for."""
        text = f"{content:f}" if isinstance(content, Decimal) else str(content).strip()
        if text in self.keys:
            return frozenset({self.keys[text]})
        if text in self.keys.values():
            return frozenset({text})
        whole = self.same.get(same_text(text), frozenset())
        rank = _RANK.fullmatch(text)
        if whole or rank is None or rank["more"] is not None:
            return whole
        return self.ranks.get(rank["rank"], frozenset())


def _gathered(pairs: Iterable[tuple[str, str]]) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for text, key in pairs:
        found[text] = found.get(text, frozenset()) | {key}
    return found


class Offered:
    """The lists of a grid, each gathered the first time that it serves.

    Args:
        grid: the grid.
    """

    def __init__(self, grid: Grid) -> None:
        self.grid = grid
        self._made: dict[tuple[str, str], Offer] = {}

    def _once(self, kind: str, key: str, keys: Callable[[], Mapping[str, str]]) -> Offer:
        found = self._made.get((kind, key))
        if found is None:
            found = self._made[kind, key] = Offer.of(keys())
        return found

    def answers(self, indicator: Indicator) -> Offer:
        """Give the answers of an indicator, by their wording in both languages or their title."""
        return self._once("answers", indicator.key, lambda: _answers(indicator))

    def states(self, indicator: Indicator) -> Offer:
        """Give the ways of not answering an indicator."""
        return self._once("states", indicator.key, lambda: _states(indicator))

    @property
    def voices(self) -> Offer:
        """The voices of the grid."""
        voices = self.grid.voices
        return self._once("voices", "", lambda: {voice.title: voice.key for voice in voices})

    @property
    def topics(self) -> Offer:
        """What a finding or a practice may be about."""
        return self._once("topics", "", lambda: abouts(self.grid))

    @property
    def kinds(self) -> Offer:
        """The kinds of enterprise that are known."""
        return self._once("kinds", "", lambda: {kind: kind for kind in ENTERPRISE_KINDS})

    @property
    def strengths(self) -> Offer:
        """How strong a proof is."""
        return self._once("strengths", "", _strengths)

    @property
    def qualifiers(self) -> Offer:
        """How a figure is not exact."""
        return self._once("qualifiers", "", lambda: {one.value: one.value for one in Qualifier})


def _answers(indicator: Indicator) -> dict[str, str]:
    offered: dict[str, str] = {}
    for lang in LANGUAGES:
        offered |= answer_choices(indicator, lang)
    named = [one.title for one in indicator.measure.answers]
    once = {one.title: one.key for one in indicator.measure.answers}
    return offered | {title: key for title, key in once.items() if named.count(title) == 1}


def _states(indicator: Indicator) -> dict[str, str]:
    offered: dict[str, str] = {}
    for lang in LANGUAGES:
        offered |= state_choices(indicator, lang)
        offered |= {say(f"missing_state.{one.value}", lang): one.value for one in MissingState}
    return offered


def _strengths() -> dict[str, str]:
    offered = {one.value: one.value for one in Strength}
    for lang in LANGUAGES:
        offered |= strength_choices(lang)
    return offered
