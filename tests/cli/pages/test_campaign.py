"""The page of a campaign: stages, turns, coverage, voices, and what must be mended."""

from __future__ import annotations

import datetime as dt
import re

import pytest
from attrs import evolve

from utilite_sociale.catalog import save_assessment
from utilite_sociale.cli.pages.campaign import campaign_page
from utilite_sociale.collect import load_campaign
from utilite_sociale.life import move
from utilite_sociale.model import LogEntry
from utilite_sociale.report.language import Language

SAID = """
[[evidence]]
id = "{id}"
about = "{about}"
{body}
"""
HIGH = SAID.format(
    id="n", about="niveau", body='type = "ordinal"\nvoice = "salaries"\nvalue = "haut"'
)
HOURS = SAID.format(
    id="h", about="heures", body='type = "quantity"\nvalue = 42\nprovisional = true'
)
REFUSED = SAID.format(id="o", about="outils", body='type = "missing"\nstate = "refused"')
WRONG = SAID.format(id="h", about="heures", body='type = "binary"\nvalue = true')


@pytest.fixture
def place(tmp_path):
    """Give an empty folder."""
    folder = tmp_path / "retours"
    folder.mkdir()
    return folder


@pytest.fixture
def keep(place, assessment, grid):
    """Keep an assessment there, after these acts."""

    def keep(name, *tables, subject="", acts=(), nature="fictional", used=None):
        found = assessment(*tables, nature=nature)
        found = evolve(found, subject=evolve(found.subject, name=subject or name))
        for day, act in enumerate(acts, start=1):
            date = dt.date(2025, 3, day)
            found = move(found, act, by="Réseau", date=date, comment=f"Le mot {day}.")
        save_assessment(found, place / f"{name}.json", used or grid())
        return found

    return keep


@pytest.fixture
def page(place, read, french):
    """Give the lines of the page."""
    return lambda language=french: read(campaign_page(load_campaign(place), language))


def test_each_stands_on_its_line_in_the_order_of_the_files(keep, page, between):
    """Whatever is answered; figures never come without what they are."""
    keep("b", HIGH, HOURS, REFUSED, acts=("submit",))
    keep("a")
    keep("c", nature="published_figures")
    lines = page()
    assert "Évaluations  3" in lines
    assert "Étapes       brouillon : 1, remise : 1" in lines
    rows = between(lines, "Où en est chacune")[2:5]
    assert [" ".join(row.split()) for row in rows] == [
        "a.json a (exemple fictif) brouillon 0 sur 7 0 7",
        "b.json b (exemple fictif) remise 2 sur 7 1 4",
        "c.json c (chiffres publiés) – 0 sur 7 0 7",
    ]


def test_who_is_waited_for_is_said_with_what_was_asked(keep, page, between):
    """By whose turn it is; what is validated waits for nobody."""
    keep("a", acts=("submit", "request_correction", "reply"))
    keep("b", acts=("submit",))
    keep("c", acts=("submit", "review"))
    keep("d", acts=("submit", "review", "validate"))
    keep("e")
    assert between(page(), "Qui est attendu") == [
        "La structure évaluée",
        "• a (exemple fictif) : depuis le 2 mars 2025",
        "Demande (Réseau) : Le mot 2.",
        "Réponse du 3 mars 2025 (Réseau) : Le mot 3.",
        "• e (exemple fictif) : le journal ne dit pas depuis quand",
        "Le réseau, qui relit",
        "• b (exemple fictif) : depuis le 1er mars 2025",
        "Qui valide",
        "• c (exemple fictif) : depuis le 2 mars 2025",
    ]


def test_a_request_of_nobody_in_particular_is_repeated_all_the_same(keep, page, place, grid):
    """Files written by hand may leave the role out."""
    found = keep("a")
    log = [LogEntry(date=dt.date(2025, 3, 1), stage=stage) for stage in ("submitted", "draft")]
    log[1] = evolve(log[1], comment="Le taux.")
    save_assessment(evolve(found, log=log), place / "a.json", grid())
    assert "Demande : Le taux." in page()


def test_where_nobody_is_waited_for_nothing_is_said_of_it(keep, page):
    """Nor are stages counted where none is gone through."""
    keep("a", nature="published_figures")
    lines = page()
    assert not [line for line in lines if "Qui est attendu" in line or line.startswith("Étapes")]


def test_coverage_stands_by_register_and_by_grid(keep, page, between, grid):
    """Each grid has its registers, and says how official it is."""
    other = evolve(grid(status="illustrative"), key="autre")
    keep("a", HIGH)
    keep("b", used=other)
    lines = page()
    assert any("Grille illustrative" in line for line in lines)
    assert any("Grille publiée par Réseau d’essai" in line for line in lines)
    assert lines.count("Grille : Grille d’essai, version 1.2.0") == 2
    part = between(lines, "Couverture par registre")
    assert part[1:3] == ["1. Humain", "2. Territoire"]
    assert "a (exemple fictif)  50 %  –" in part
    assert not [line for line in part if line.startswith("b ")]


def test_voices_are_those_that_the_grid_expects(keep, page, between):
    """With how many of its questions each answered."""
    keep("a", HIGH)
    part = between(page(), "Qui a été entendu")
    assert part[0] == "• a (exemple fictif) : Permanents 0 sur 1 ; Salariés 1 sur 1"


def test_stale_and_provisional_indicators_are_named(keep, page, between, grid):
    """By their labels, never with their figures."""
    old = HOURS.replace("provisional = true", "period = { start = 2024-01-01, end = 2024-01-31 }")
    fresh = grid('label = "Heures"', 'label = "Heures"\nfresh_for_months = 6')
    keep("a", HOURS)
    keep("b", old, used=fresh)
    lines = page()
    assert between(lines, "Périmé ou provisoire") == [
        "• a (exemple fictif) :",
        "Provisoire : Heures",
        "• b (exemple fictif) :",
        "Périmé : Heures",
    ]
    assert not [line for line in lines if re.search(r"(?<![\w-])42(?![\w-])", line)]


def test_what_must_be_mended_is_counted_and_hides_no_other(keep, page, between):
    """Without figures in the table; the command that tells the errors is named."""
    keep("a", WRONG)
    keep("b")
    lines = page()
    row = between(lines, "Où en est chacune")[2]
    assert " ".join(row.split()) == "a.json a (exemple fictif) brouillon – – –"
    assert between(lines, "À corriger avant tout bilan") == [
        "• a (exemple fictif) : 1 erreur (a.json)",
        "Pour les lire : ust check FICHIER",
    ]


def test_files_on_one_subject_are_told_apart_and_named_together(keep, page, between):
    """Once."""
    keep("a", subject="Les Prés")
    keep("b", subject="Les Prés", acts=("submit",))
    lines = page()
    assert "• Les Prés (exemple fictif) (b.json) : depuis le 1er mars 2025" in lines
    told = between(lines, "Plusieurs fichiers pour une même évaluation")
    assert told == ["• Les Prés (exemple fictif) : a.json, b.json"]


def test_what_could_not_be_read_is_told_with_all_its_problems(page, place, between):
    """And what is no assessment is named, even where there is none."""
    (place / "coupe.json").write_text("{", encoding="utf-8")
    (place / "faux.toml").write_text('a = 1\n[subject]\nname = "x"\n', encoding="utf-8")
    (place / "reglages.json").write_text("{}", encoding="utf-8")
    lines = page()
    assert "Aucune évaluation dans ce dossier : rien n’est encore revenu." in lines
    part = between(lines, "Ce qui n’a pas pu être lu")
    assert part[0].startswith("• coupe.json : Ceci n’est pas du JSON")
    assert "• faux.toml : La version du format manque" in "\n".join(part)
    assert part[-1] == "Laissé de côté, sans table [subject] : reglages.json"


def test_the_page_speaks_english(keep, page):
    """Where English was asked for."""
    keep("a", HIGH, acts=("submit",))
    lines = page(Language("en"))
    assert "• a [fictional example]: since 1 March 2025" in lines
    assert "The network, which reads" in lines
