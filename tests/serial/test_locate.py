"""The line of each element of a TOML text."""

from __future__ import annotations

import tomli
from hypothesis import given
from hypothesis import strategies as st

from utilite_sociale.serial.locate import lines_of

TEXT = '''# en tête
format = 1
"clé citée" . 'autre'.nue = "a # pas un commentaire"

[table] # après
a = 'x = 1'
b = """
plusieurs "" lignes
""""
c = \'\'\'
d = 2
\'\'\'
e = [ # commentaire ]
  1,
  [2, 3],
  { f = 4, g.h = [5] },
]
date = 2018-12-31
[[liste]]
nom = "un"
[[liste.sous]]
x = 1
[[liste.sous]]
x = 2
[liste.reste]
y = 3
[[liste]]
nom = "deux"
"\\u00e9" = 1
[liste.reste]
y = 4
'''


def test_every_element_has_the_line_where_it_begins():
    """Headers, quoted keys, strings of several lines, lists, inline tables, lists of tables."""
    tomli.loads(TEXT)
    assert lines_of(TEXT) == {
        ("format",): 2,
        ("clé citée", "autre", "nue"): 3,
        ("table",): 5,
        ("table", "a"): 6,
        ("table", "b"): 7,
        ("table", "c"): 10,
        ("table", "e"): 13,
        ("table", "e", 0): 14,
        ("table", "e", 1): 15,
        ("table", "e", 1, 0): 15,
        ("table", "e", 1, 1): 15,
        ("table", "e", 2): 16,
        ("table", "e", 2, "f"): 16,
        ("table", "e", 2, "g", "h"): 16,
        ("table", "e", 2, "g", "h", 0): 16,
        ("table", "date"): 18,
        ("liste", 0): 19,
        ("liste", 0, "nom"): 20,
        ("liste", 0, "sous", 0): 21,
        ("liste", 0, "sous", 0, "x"): 22,
        ("liste", 0, "sous", 1): 23,
        ("liste", 0, "sous", 1, "x"): 24,
        ("liste", 0, "reste"): 25,
        ("liste", 0, "reste", "y"): 26,
        ("liste", 1): 27,
        ("liste", 1, "nom"): 28,
        ("liste", 1, "é"): 29,
        ("liste", 1, "reste"): 30,
        ("liste", 1, "reste", "y"): 31,
    }


VALUES = st.recursive(
    st.sampled_from(
        ["1", "2018-12-31", "true", '"]"', "'}'", '"""a\n"b" ]"""', "'''#\n'''", "-1e3"]
    ),
    lambda inner: (
        st.lists(inner, max_size=3).map(lambda parts: f"[\n{', '.join(parts)} # ]\n]")
        | st.lists(inner, max_size=3).map(
            lambda parts: "{" + ", ".join(f"k{i} = {part}" for i, part in enumerate(parts)) + "}"
        )
    ),
    max_leaves=8,
)


def followed(tree, steps):
    for step in steps:
        tree = tree[step]
    return tree


@given(st.lists(VALUES, min_size=1, max_size=6))
def test_every_path_that_is_found_leads_somewhere_and_none_is_lost(values):
    """As the parser sees the text: each key at its line, each path in the tree."""
    text, starts = "", []
    for place, value in enumerate(values):
        starts.append(text.count("\n") + 1)
        text += f"cle{place} = {value}\n"
    try:
        tree = tomli.loads(text)
    except tomli.TOMLDecodeError:  # an inline table over several lines, in TOML 1.0
        return
    lines = lines_of(text)
    for steps in lines:
        followed(tree, steps)
    assert [lines[f"cle{place}",] for place in range(len(values))] == starts
