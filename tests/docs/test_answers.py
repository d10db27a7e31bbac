"""Filling in a file of answers as a page shows it: each block finds its place, or says why not."""

from __future__ import annotations

import pytest

from tests.docs.answers import answered

FILE = """\
nature = "participation"

#stakes = ["À écrire"]

#[[sources]]
#key = "rapport"

# Une question
#[[evidence]]
#id = "a_1"
#about = "a"
#type = "ratio"
#numerator = "?"
##n = "?"
##source = "cle"

#[[evidence]]
#id = "b_1"
#about = "b"
#type = "ordinal"
#voice = "permanents"
"""


def test_a_block_takes_the_place_of_the_one_that_waits():
    """By its name; the explanations around it stay."""
    shown = '[[evidence]]\nid = "a_1"\nabout = "a"\ntype = "ratio"\nnumerator = 3'
    text = answered(FILE, shown)
    assert f'# Une question\n{shown}\n#n = "?"\n#source = "cle"\n' in text
    assert "#id" in text
    assert text.count("a_1") == 1


def test_an_answer_can_be_given_again():
    """A correction replaces what was answered."""
    wrong = '[[evidence]]\nid = "a_1"\nabout = "a"\ntype = "ratio"\nnumerator = 3'
    right = wrong.replace("3", "4")
    assert answered(answered(FILE, wrong), right) == answered(FILE, right)


def test_an_optional_row_is_filled_in_or_stays_a_comment():
    """As one who removes a hash from each line of the block has it."""
    shown = '[[evidence]]\nid = "a_1"\nabout = "a"\ntype = "ratio"\nnumerator = 3\nsource = "x"'
    text = answered(answered(FILE, shown), shown)
    assert text.count('numerator = 3\nsource = "x"\n#n = "?"\n\n#[[evidence]]') == 1


def test_an_absence_takes_the_place_of_any_answer():
    """Its type is its own."""
    assert '\ntype = "missing"\n' in answered(
        FILE, '[[evidence]]\nid = "a_1"\nabout = "a"\ntype = "missing"\nstate = "refused"'
    )


def test_the_second_source_is_a_copy():
    """Where nothing waits any more, a block comes right behind the last."""
    text = answered(FILE, '[[sources]]\nkey = "x"\n\n[[sources]]\nkey = "y"')
    assert '[[sources]]\nkey = "x"\n\n[[sources]]\nkey = "y"\n\n# Une question' in text
    assert "rapport" not in text


def test_a_row_replaces_the_one_of_its_name():
    """Waiting or not."""
    text = answered(FILE, 'nature = "fictional"\n\nstakes = ["Voir clair"]')
    assert text.startswith('nature = "fictional"\n\nstakes = ["Voir clair"]\n')


@pytest.mark.parametrize(
    "shown",
    [
        '[[evidence]]\nid = "a_1"\nabout = "z"\ntype = "ratio"',
        '[[evidence]]\nid = "b_1"\nabout = "b"\ntype = "ordinal"\nvoice = "salaries"',
        '[[practices]]\nkey = "x"',
        "note = 3",
    ],
)
def test_what_the_file_does_not_ask_is_refused(shown):
    """The page would show something that its reader does not find."""
    with pytest.raises(AssertionError):
        answered(FILE, shown)
