"""What is larger or deeper than any document is refused before it costs anything."""

from __future__ import annotations

import pytest

from utilite_sociale.errors import InvalidValueError
from utilite_sociale.serial.limits import MAX_DEPTH, check_depth, check_dotted_keys


def nested(depth: int) -> object:
    tree: object = 1
    for level in range(depth):
        tree = [tree] if level % 2 else {"a": tree}
    return tree


def test_a_tree_as_deep_as_the_limit_passes():
    """The deepest table that is allowed still is."""
    check_depth(nested(MAX_DEPTH))


@pytest.mark.parametrize("depth", [MAX_DEPTH + 1, 50_000])
def test_a_deeper_tree_is_refused_without_recursion(depth):
    """Even where Python itself would give up."""
    tree = nested(depth)
    with pytest.raises(InvalidValueError) as caught:
        check_depth(tree)
    assert caught.value.code == "document.too_deep"
    while tree != 1:  # taken apart by hand: freeing it would recurse too
        tree = tree[0] if isinstance(tree, list) else tree["a"]


@pytest.mark.parametrize("text", ["a." * MAX_DEPTH + "b = 1", "[" + "a . " * MAX_DEPTH + "b]"])
def test_a_chain_of_dotted_keys_is_refused(text):
    """Parsers pay for it with time and memory that grow much faster than the text."""
    with pytest.raises(InvalidValueError) as caught:
        check_dotted_keys(text)
    assert caught.value.code == "document.too_deep"


@pytest.mark.parametrize("text", ["a.b.c = 1", "x = '" + "." * 500 + "'", "x" * 200_000, ""])
def test_ordinary_text_passes(text):
    """Dots in a sentence, long words, nothing at all."""
    check_dotted_keys(text)
