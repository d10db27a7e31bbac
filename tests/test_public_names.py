"""Completion shows what a module gives, and nothing of what it is made of."""

from __future__ import annotations

import importlib
import pkgutil

import pytest

import utilite_sociale

EXTRAS = {"cli", "testing", "strategies"}
MODULES = [
    found.name
    for found in pkgutil.walk_packages(utilite_sociale.__path__, "utilite_sociale.")
    if found.name.split(".")[1] not in EXTRAS
]


@pytest.mark.parametrize("name", MODULES)
def test_completion_shows_public_names_only(name):
    """Every room answers ``dir()`` with its ``__all__``, and any module that answers at all."""
    module = importlib.import_module(name)
    room = hasattr(module, "__path__") and name.count(".") == 1
    assert "__dir__" in vars(module) or not room
    if "__dir__" in vars(module):
        assert dir(module) == sorted(module.__all__)


def test_no_name_is_public_in_two_rooms():
    """One term, one concept, one class; the two ways to evaluate are the exception."""
    seen: dict[str, object] = {}
    twice = set()
    for name in MODULES:
        if name.count(".") > 1:
            continue
        module = importlib.import_module(name)
        for public in module.__all__:
            found = getattr(module, public)
            if seen.setdefault(public, found) is not found:
                twice.add(public)
    assert twice <= {"evaluate"}


def test_a_misspelt_name_gets_the_nearest():
    """A name that resembles none gets nothing more."""
    with pytest.raises(AttributeError, match=r"did you mean 'load_assessment'\?$"):
        _ = utilite_sociale.load_assesment
    with pytest.raises(AttributeError, match=r"has no attribute 'zzz'$"):
        _ = utilite_sociale.zzz
    assert not hasattr(utilite_sociale, "__path_to_nowhere__")
