"""Every hook is on its page with its exact signature, and has a test of its own."""

from __future__ import annotations

import inspect
import re
from pathlib import Path

import pytest

from utilite_sociale.plugins import alone, announced, hookspecs, manager, types

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "reference" / "hooks.md").read_text(encoding="utf-8")
HOOKS = {
    name: function
    for name, function in vars(hookspecs).items()
    if hasattr(function, "utilite_sociale_spec")
}


def test_hooks_are_found():
    """Else the tests below would look at nothing."""
    assert "provide_grids" in HOOKS


@pytest.mark.parametrize("name", HOOKS)
def test_a_hook_is_described_with_its_exact_signature(name):
    """Its heading is its signature; what follows is its docstring, word for word."""
    signature = str(inspect.signature(HOOKS[name])).replace("'", "")
    assert f"\n### `{name}{signature}`\n\n{inspect.getdoc(HOOKS[name])}\n" in PAGE


@pytest.mark.parametrize("name", HOOKS)
def test_a_hook_has_a_one_line_docstring_and_a_test(name):
    """Documented and tested, or it is no hook."""
    assert "\n" not in inspect.getdoc(HOOKS[name])
    tests = "".join(path.read_text(encoding="utf-8") for path in Path(__file__).parent.glob("*.py"))
    assert f"def test_hook_{name}" in tests


def test_the_page_describes_no_hook_that_is_gone():
    """Headings and hooks are the same set."""
    assert set(re.findall(r"^### `(\w+)\(", PAGE, re.MULTILINE)) == set(HOOKS)


def test_every_failure_of_a_plugin_is_in_the_table():
    """Those that the manager can give, and no other."""
    source = "".join(map(inspect.getsource, (alone, announced, manager, types)))
    given = set(re.findall(r'"(plugin\.\w+)"', source))
    assert set(re.findall(r"`(plugin\.\w+)`", PAGE)) == given
