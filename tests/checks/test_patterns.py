"""A planted NIR, address or phone is always seen; identifiers, amounts and dates are not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.strategies.personal import EMAILS, NIRS, PHONES, PROSE
from utilite_sociale.checks.patterns import PersonalPattern, numbers_of_persons, personal_patterns


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("2 95 10 99 126 111 93", "nir"),  # the example of python-stdnum
        ("295109912611193", "nir"),
        ("253072B07300470", "nir"),
        ("2 53 07 2a 073 004 43", "nir"),
        ("2-95-10-99-126-111-93", "nir"),
        ("NIR : 2.95.10.99.126.111.", "nir"),
        ("2951099126111", "nir"),
        ("2 95 10 99 126 111 94", "nir"),  # its key is mistyped, its shape is not
        ("a.b@exemple.fr", "email"),
        ("écrire à accueil+ust@sous.domaine.exemple", "email"),
        ("jean (at) exemple.fr", "email"),
        ("jean [arobase] exemple", "email"),
        ("06 12 34 56 78", "phone"),
        ("06.12.34.56.78", "phone"),
        ("06-12-34-56-78", "phone"),
        ("06/12/34/56/78", "phone"),
        ("0612345678", "phone"),
        ("tél.0612345678, le matin", None),
        ("(01) 23 45 67 89", "phone"),
        ("+33 6 12 34 56 78", "phone"),
        ("+33612345678", "phone"),
        ("+33 (0)6 12 34 56 78", "phone"),
        ("0033 6 12 34 56 78", "phone"),
        ("0692 12 34 56", "phone"),
        ("+262 692 12 34 56", "phone"),
    ],
)
def test_the_usual_spellings_are_seen(text, kind):
    """Each, and nothing else with it."""
    kind = kind or "phone"
    assert numbers_of_persons(text) == (PersonalPattern(kind),)
    assert personal_patterns(f"Avant ({text}) après.") == (PersonalPattern(kind),)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "SIRET 130 005 481 00010",
        "13000548100010",
        "35600000049837",
        "3 93 72 127 900 031",
        "393721279",
        "RNA W751000000",
        "75012 Paris, 2A004 Ajaccio",
        "1 234 567 890 €",
        "12 500,50 € en 2018",
        "de 2018 à 2019, 2018-2019",
        "du 01/02/2018 au 31/12/2018",
        "01.02.2018-31.12.2018",
        "01 02 2018 15 30",
        "2018-12-31T10:20:30",
        "295109912611194",
        "1700000000000",
        "QN09301M",
        "ACI023201234A0M0",
        "FR76 3000 6000 0112 3456 7890 189",
        "les-emplois@543eae8",
        "@cooraceidf",
        "4 @ 2,50 €",
        "0 820 20 20 20",
        "39 49",
        "0,612345678",
        "50 % (au moins)",
    ],
)
def test_other_numbers_are_let_through(text):
    """Identifiers of enterprises, places, amounts, dates, versions, short numbers."""
    assert personal_patterns(text) == ()


def test_a_name_is_hinted_after_what_is_sure():
    """Each kind once, however often it is met."""
    text = "Mme Durand, 06 12 34 56 78, 06 12 34 56 79, a@exemple.fr ; M. Petit"
    assert personal_patterns(text) == ("email", "phone", "name")


@pytest.mark.property
@given(PROSE, NIRS, PROSE)
def test_a_planted_nir_is_seen(before, planted, after):
    """In any spelling, whatever the text around."""
    assert PersonalPattern.NIR in personal_patterns(f"{before} {planted} {after}")


@pytest.mark.property
@given(PROSE, EMAILS, PROSE)
def test_a_planted_address_is_seen(before, planted, after):
    """In any spelling, whatever the text around."""
    assert PersonalPattern.EMAIL in personal_patterns(f"{before} {planted} {after}")


@pytest.mark.property
@given(PROSE, PHONES, PROSE)
def test_a_planted_phone_is_seen(before, planted, after):
    """In any spelling, whatever the text around."""
    assert PersonalPattern.PHONE in personal_patterns(f"{before} {planted} {after}")


@pytest.mark.property
@given(st.integers(0, 10**12))
def test_an_amount_is_never_seen(amount):
    """Written with thousands parted by spaces, a unit behind."""
    assert numbers_of_persons(f"{amount:,} €".replace(",", " ")) == ()
