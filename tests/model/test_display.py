"""Tables in a notebook: small, escaped, with their status, in the language that is asked."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest
from attrs import evolve

from tests.model.samples import (
    ASSESSMENT,
    CRITERION,
    GRID,
    REGISTER,
    SAMPLES,
    SECRET,
    SECRET_NUMBER,
)
from utilite_sociale.model import MEASURES, Criterion, Indicator, Provenance, Register
from utilite_sociale.model.display import html_table

EVIL = "<script>alert('x')</script> & co"


class Table(HTMLParser):
    """Reads a table back as a browser would."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.caption = ""
        self.rows: list[list[str]] = []
        self.headings: list[str | None] = []
        self.open: list[str] = []
        self.feed(html)
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        assert tag in {"table", "caption", "thead", "tbody", "tr", "th", "td"}
        self.open.append(tag)
        if tag == "tr":
            self.rows.append([])
        if tag in {"th", "td"}:
            self.rows[-1].append("")
        if tag == "th":
            self.headings.append(dict(attrs).get("scope"))

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if self.open[-1] == "caption":
            self.caption += data
        else:
            self.rows[-1][-1] += data


@pytest.fixture(autouse=True)
def _french(monkeypatch):
    monkeypatch.delenv("UTILITE_SOCIALE_LANG", raising=False)


def table(shown):
    return Table(shown._repr_html_())


def test_a_table_is_escaped_and_its_headings_are_marked():
    """Titles and names are other people's words."""
    read = Table(html_table(EVIL, ("a", "b"), [(EVIL, EVIL), ("c", "d")]))
    assert read.caption == EVIL
    assert read.rows == [["a", "b"], [EVIL, EVIL], ["c", "d"]]
    assert read.headings == ["col", "col", "row", "row"]


def test_a_grid_shows_its_criteria_with_their_provenance():
    """Its own status stands in the caption."""
    read = table(GRID)
    assert read.caption == (
        "Exemple — exemple 1.2.0 (grille illustrative, non validée par le réseau)"
    )
    assert read.rows == [
        ["Registre", "Critère", "Indicateurs", "Provenance"],
        ["Humain", "Bienvenue", "1", "lecture d’un texte publié"],
    ]


@pytest.mark.parametrize(
    ("status", "proposed", "said"),
    [
        ("published", False, "Grille publiée par nous."),
        ("published", True, "n’engage pas nous."),
        ("draft", True, "elle peut encore changer."),
    ],
)
def test_a_grid_says_that_what_is_added_is_not_its_owner_s(status, proposed, said):
    """A published grid may hold proposals: its notice tells them apart."""
    origin = Provenance(status="proposed" if proposed else "published")
    bare = Register(key="c", title="C", provenance=origin)
    assert evolve(GRID, status=status, registers=(bare,)).notice("fr").endswith(said)


def test_a_register_without_criteria_is_shown_too():
    """With its own indicators, or with none; criteria under criteria are counted."""
    own = evolve(REGISTER, key="b", title="B", criteria=(), indicators=CRITERION.indicators)
    empty = Register(key="c", title="C")
    deep = Register(
        key="d",
        title="D",
        criteria=[Criterion(key="e", title="E", criteria=[CRITERION, CRITERION])],
    )
    read = table(evolve(GRID, registers=(own, empty, deep)))
    assert read.rows[1:] == [
        ["B", "sans critère", "1", "publié"],
        ["C", "sans critère", "0", "provenance non dite"],
        ["D", "E", "2", "provenance non dite"],
    ]


def test_a_register_and_a_criterion_show_what_is_under_them():
    """Each child with what it is, what it looks at and how official it is."""
    assert table(REGISTER).caption == "Humain — humain (publié)"
    assert table(REGISTER).rows[1:] == [
        ["Bienvenue", "critère, indicateurs\u00a0: 1", "", "lecture d’un texte publié"]
    ]
    read = table(evolve(CRITERION, uses=("ailleurs",)))
    assert read.caption == "Bienvenue — bienvenue (lecture d’un texte publié)"
    assert read.rows == [
        ["Intitulé", "Quoi", "Ce qui est regardé", "Provenance"],
        ["Accueil", "niveau", "réalisation", "proposé, non publié"],
        ["ailleurs", "compte aussi ici", "", ""],
    ]


@pytest.mark.parametrize("kind", MEASURES, ids=lambda kind: kind.type_name)
def test_every_measure_has_a_word(kind):
    """And an indicator that does not say what it looks at leaves its cell empty."""
    measure = next(sample for sample in SAMPLES if type(sample) is kind)
    read = table(
        Criterion(key="c", title="C", indicators=[Indicator(key="i", label="I", measure=measure)])
    )
    assert read.rows[1][1]
    assert read.rows[1][2:] == ["", "provenance non dite"]


def test_an_assessment_shows_what_it_is_and_never_what_it_says():
    """Its nature stands in the caption, the status of its grid beside it."""
    read = table(ASSESSMENT)
    assert read.caption == "Atelier — évaluation menée avec la structure"
    assert read.rows == [
        ["Quoi", "Combien, ou lequel"],
        [
            "Grille",
            "exemple 1.2.0 (grille illustrative, non validée par le réseau), jointe au document",
        ],
        ["Période", "2018"],
        ["Étape", "brouillon"],
        ["Éléments de preuve", "11"],
        ["Actions à valoriser", "1"],
        ["Constats inscrits", "1"],
    ]
    assert table(evolve(ASSESSMENT, frozen=None)).rows[1] == ["Grille", "exemple 1.2.0"]
    for confided in (SECRET, str(SECRET_NUMBER), "secret"):
        assert confided not in ASSESSMENT._repr_html_()


def test_a_fictional_assessment_says_so_first():
    """On every screen, this one included."""
    assert "exemple fictif" in table(evolve(ASSESSMENT, nature="fictional")).caption


@pytest.mark.parametrize("lang", ["en", "EN_gb"])
def test_the_environment_decides_the_language(monkeypatch, lang):
    """The words of the grid stay its own."""
    monkeypatch.setenv("UTILITE_SOCIALE_LANG", lang)
    assert table(GRID).rows == [
        ["Register", "Criterion", "Indicators", "Where it comes from"],
        ["Humain", "Bienvenue", "1", "a reading of a published text"],
    ]
    assert table(ASSESSMENT).rows[1][1] == (
        "exemple 1.2.0 (grid: illustrative, not endorsed by the network), carried by the document"
    )


def test_titles_are_escaped():
    """Wherever they come from."""
    criterion = evolve(CRITERION, title=EVIL, provenance=Provenance(status="proposed"))
    assert table(criterion).caption == f"{EVIL} — bienvenue (proposé, non publié)"
    assert table(evolve(REGISTER, criteria=(criterion,))).rows[1][0] == EVIL
    assert table(evolve(GRID, title=EVIL)).caption.startswith(EVIL)


@pytest.mark.parametrize(
    ("shown", "expected"),
    [
        (GRID, "<Grid exemple 1.2.0 (illustrative): 1 registers, 1 criteria, 1 indicators>"),
        (REGISTER, "<Register humain: 'Humain', 1 criteria, 0 indicators, 0 uses>"),
        (CRITERION, "<Criterion bienvenue: 'Bienvenue', 0 criteria, 1 indicators, 0 uses>"),
        (
            ASSESSMENT,
            (
                "<Assessment of 'Atelier' with exemple 1.2.0 on 2018-01-01/2018-12-31 "
                "(participation, draft): 11 pieces of evidence, 1 practices, 1 findings>"
            ),
        ),
    ],
)
def test_a_console_shows_one_line(shown, expected):
    """What it is, how official, how much it holds."""
    assert repr(shown) == expected
