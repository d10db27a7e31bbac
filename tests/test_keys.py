"""Keys are ASCII snake_case, paths are keys joined by points, a near name is found."""

from __future__ import annotations

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from utilite_sociale.keys import MAX_KEY_LENGTH, closest, is_key, join, split

LETTERS = set(string.ascii_lowercase)
SIGNS = LETTERS | set(string.digits) | {"_"}
KEYS = st.text(sorted(SIGNS), min_size=1, max_size=20).filter(lambda text: text[0] in LETTERS)
FRENCH = ["acces_droits", "capacite_financiere", "lien_social", "maitrise_environnement"]


@given(st.text(sorted(SIGNS | set("Aé-. \n")), max_size=90) | st.text(max_size=5))
def test_a_key_is_ascii_snake_case_with_a_letter_first(text):
    """Sign by sign."""
    expected = 0 < len(text) <= MAX_KEY_LENGTH and set(text) <= SIGNS and text[0] in LETTERS
    assert is_key(text) == expected


@pytest.mark.parametrize("text", ["\u0430ci", "aci\n", "\uff41", "a\u0301", "a\u0661"])
def test_what_looks_like_a_key_and_is_not(text):
    """A Cyrillic letter, an end of line, a wide letter, an accent, a digit of another script."""
    assert not is_key(text)


def test_a_key_has_eighty_signs_at_most():
    """And one at least."""
    assert is_key("a" * 80)
    assert not is_key("a" * 81)
    assert not is_key("")


@given(st.lists(KEYS))
def test_a_path_gives_its_keys_back(keys):
    """Outermost first; no key, no path."""
    assert split(join(*keys)) == tuple(keys)


@given(st.lists(KEYS | st.just("")))
def test_empty_keys_are_skipped(keys):
    """A root has no key."""
    assert join(*keys) == join(*(key for key in keys if key))


@pytest.mark.parametrize("known", FRENCH)
def test_one_slip_of_the_finger_is_mended(known):
    """A letter left out, doubled or changed, wherever it is."""
    for at in range(len(known)):
        slips = (
            known[:at] + known[at + 1 :],
            known[:at] + known[at] * 2 + known[at + 1 :],
            known[:at] + "x" + known[at + 1 :],
        )
        assert {closest(slip, FRENCH) for slip in slips} == {known}


def test_upper_case_accents_hyphens_and_spaces_do_not_count():
    """The name of a region is written in many ways; the known name comes back as it is."""
    for name in ("ile-de-france", "Île-de-France", "ILE DE FRANCE", "ile_de_france"):
        assert closest(name, ["ile_de_france", "socle"]) == "ile_de_france"
    assert closest("etti", ["ACI", "ETTI"]) == "ETTI"


def test_a_name_that_resembles_nothing_has_no_neighbour():
    """Better none than a wrong one; a very long name is only looked at in part."""
    assert closest("zzz", FRENCH) is None
    assert closest("", FRENCH) is None
    assert closest("acces_droits", []) is None
    assert closest("z" * 10**6, FRENCH) is None
