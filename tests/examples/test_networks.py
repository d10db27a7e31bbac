"""A group and a region known by published figures: every row stands in its file, nothing is judged.

``network_rows.toml`` holds each printed figure and the evidence that carries it. Where the
transcriptions are at hand (folder ``realdata`` beside the published cases), they are compared
with the table, row by row.
"""

from __future__ import annotations

import csv
import tomllib
from decimal import Decimal
from functools import cache
from pathlib import Path

import pytest

from utilite_sociale import examples
from utilite_sociale.catalog import check, evaluate
from utilite_sociale.checks import check_identifier
from utilite_sociale.cli.terminal import Screen, render
from utilite_sociale.model import (
    Assessment,
    BreakdownEvidence,
    ContextEvidence,
    Evidence,
    QuantityEvidence,
    Source,
)
from utilite_sociale.report.language import Language
from utilite_sociale.report.pages.bilan import bilan
from utilite_sociale.scoring import NotScored, Outcome
from utilite_sociale.scoring.outcome import NotScoredReason
from utilite_sociale.serial import load_assessment
from utilite_sociale.vocabulary import AssessmentNature, MissingState, Qualifier

TABLE = tomllib.loads(Path(__file__).with_name("network_rows.toml").read_text(encoding="utf-8"))
COUNTS = {"intermed_2012": 17, "siae_ile_de_france_2014": 9, "siae_ile_de_france_2023": 24}
ROWS = [(name, row) for name in COUNTS for row in TABLE[name]]
BESIDE = {
    "intermed_2012": {"demarche_ust"},
    "siae_ile_de_france_2014": {"salaries_formes", "part_ei_aci_imprimee"},
    "siae_ile_de_france_2023": set(),
}
"""Evidence that has no row of its own: what a row's remark says, or where a name is cited."""


@cache
def loaded(name: str) -> Assessment:
    return load_assessment(examples.path(name))


@cache
def evaluated(name: str) -> Outcome:
    return evaluate(loaded(name))


def printed(name: str) -> str:
    """Give the bilan as one line of ordinary spaces."""
    return " ".join(render(bilan(evaluated(name), Language("fr")), Screen()).split())


def source_of(name: str, item: Evidence) -> Source:
    return next(source for source in loaded(name).sources if source.key == item.source)


def value(name: str, id_: str) -> Decimal:
    return loaded(name).by_id[id_].value


def counts(name: str, id_: str) -> dict[str, Decimal]:
    return {part.category: part.count for part in loaded(name).by_id[id_].counts}


def evidence_of(name: str, row: str) -> list[Evidence]:
    return [loaded(name).by_id[found] for found in TABLE[name][row]["evidence"]]


# ---------------------------------------------------------------- every row, with its source


@pytest.mark.parametrize(("name", "count"), COUNTS.items())
def test_every_row_is_in_the_table_and_nothing_else_is_in_the_file(name, count):
    rows = TABLE[name]
    assert len(rows) == count
    cited = {found for row in rows.values() for found in row["evidence"]}
    assert cited | BESIDE[name] == set(loaded(name).by_id)


@pytest.mark.parametrize(("name", "row"), ROWS)
def test_a_printed_figure_stands_in_its_evidence(name, row):
    found = evidence_of(name, row)
    assert found
    for item in found:
        if isinstance(item, BreakdownEvidence):
            assert TABLE[name][row]["printed"] in counts(name, item.id).values()
        else:
            assert isinstance(item, QuantityEvidence | ContextEvidence)
            assert item.value == TABLE[name][row]["printed"]


@pytest.mark.parametrize("name", COUNTS)
def test_each_piece_of_evidence_names_a_source_with_title_publisher_and_address(name):
    for item in loaded(name).evidence:
        source = source_of(name, item)
        assert source.title
        assert source.publisher
        assert source.url.startswith("https://")


@pytest.mark.parametrize("name", COUNTS)
def test_a_source_without_date_says_so(name):
    assert all(source.date or "sans date" in source.note for source in loaded(name).sources)


def entities(name: str) -> tuple[set[str], set[str]]:
    """Give the entities and the years of the rows that a file must hold."""
    if name == "intermed_2012":
        return {"INTERMED (GES)", "INTERMED AI", "LIMPIO", "BDD"}, {"2012", ""}
    departements = loaded(name).subject.territory.departements
    return {"SIAE Île-de-France", *(f"SIAE du {d}" for d in departements)}, {name[-4:]}


@pytest.mark.parametrize("name", COUNTS)
def test_the_table_holds_every_transcribed_row_with_its_figure_its_address_and_its_year(
    name, realdata
):
    wanted, years = entities(name)
    with (realdata / "published_figures.csv").open(encoding="utf-8", newline="") as lines:
        rows = [
            row for row in csv.DictReader(lines) if row["entity"] in wanted and row["year"] in years
        ]
    assert {row["id"] for row in rows} == set(TABLE[name])
    for row in rows:
        assert Decimal(row["value"]) == TABLE[name][row["id"]]["printed"]
        for item in evidence_of(name, row["id"]):
            assert source_of(name, item).url == row["source_url"]
            assert (str(item.period.end.year) if item.period else "") == row["year"]


# ---------------------------------------------------------------- nothing is judged


@pytest.mark.parametrize("name", COUNTS)
def test_no_score_level_finding_or_reading_stands_under_the_name(name):
    assessment, outcome = loaded(name), evaluated(name)
    assert assessment.nature is AssessmentNature.PUBLISHED_FIGURES
    assert (assessment.participants, assessment.findings, assessment.practices) == ((), (), ())
    assert not any(item.voice for item in assessment.evidence)
    assert (outcome.findings, outcome.readings) == ((), ())
    for node in (outcome.root, *outcome.nodes.values()):
        assert isinstance(node.state, NotScored)
        assert (node.score, node.low, node.high, node.level) == (None, None, None, None)


@pytest.mark.parametrize("name", COUNTS)
def test_the_page_says_what_it_is_what_is_missing_and_what_it_does_not_allow(name):
    page = printed(name)
    assert "Lecture de chiffres publiés, sans participation de la structure" in page
    assert "Ce que ces chiffres ne permettent pas" in page
    assert "À renseigner d’abord" in page


@pytest.mark.parametrize("name", COUNTS)
def test_checks_find_nothing_to_mend(name):
    assert check(loaded(name)) == ()


# ---------------------------------------------------------------- Intermed


def test_intermed_the_four_parts_make_the_stated_total():
    clients = counts("intermed_2012", "etp_par_client")
    assert clients == {"particuliers": 17, "professionnels": 26}
    enterprises = [value("intermed_2012", part) for part in ("etp_limpio", "etp_bdd")]
    assert enterprises == [4, 2]
    total = sum(clients.values()) + sum(enterprises)
    assert total == value("intermed_2012", "etp_insertion") == 49
    assert "17 + 26 + 4 + 2 = 49" in printed("intermed_2012")


def test_intermed_newcomers_in_town_and_around_make_the_stated_total():
    around = ("accueil_besancon", "accueil_permanences")
    total = value("intermed_2012", "accueil_nouveau")
    assert sum(value("intermed_2012", place) for place in around) == total == 392


def test_intermed_figures_that_the_source_weakens_are_weakened():
    weakened = {i.id: i.qualifier for i in loaded("intermed_2012").evidence if i.qualifier}
    assert weakened == {
        "accueil_par_an": Qualifier.NEARLY,
        "etp_par_client": Qualifier.ABOUT,
    }


def test_intermed_clients_of_one_of_its_enterprises_are_no_breakdown_of_the_group():
    item = loaded("intermed_2012").by_id["etp_par_client"]
    assert item.total is None
    assert "seule" in item.population
    assert "tout le groupe" in item.caveat


def test_intermed_figures_without_a_year_answer_nothing_and_say_so():
    undated = [i for i in loaded("intermed_2012").evidence if i.source == "qui_sommes_nous"]
    assert len(undated) == 7
    for item in undated:
        assert isinstance(item, ContextEvidence)
        assert item.period is None
        assert item.undated
    outcome = evaluated("intermed_2012")
    for key in ("chiffre_affaires", "salaires_verses", "part_autofinancement"):
        assert outcome[key].state.missing is MissingState.NOT_PROVIDED


def test_intermed_hours_of_reference_differ_between_its_kinds():
    """An AI and an EI do not count a full-time job alike: the file warns where it adds them."""
    assert loaded("intermed_2012").subject.kinds == ("AI", "EI")
    assert "durées annuelles de référence" in loaded("intermed_2012").by_id["etp_insertion"].caveat


def test_intermed_members_bear_the_siren_of_the_public_directory(realdata):
    with (realdata / "siae_directory_2020.csv").open(encoding="utf-8", newline="") as lines:
        known = {
            (row["siret"][:9], row["kind"], row["department"]) for row in csv.DictReader(lines)
        }
    named = [m for m in loaded("intermed_2012").subject.members if m.identifier is not None]
    assert [(m.identifier.scheme, m.kind) for m in named] == [("siren", "AI"), ("siren", "EI")]
    for member in named:
        assert (member.identifier.value, member.kind, "25") in known
        assert not [*check_identifier(member.identifier)]


# ---------------------------------------------------------------- Île-de-France, 2014


def test_idf_2014_three_quarters_are_printed_and_fifty_five_per_cent_computed():
    name = "siae_ile_de_france_2014"
    both = value(name, "nombre_ei") + value(name, "nombre_aci")
    assert round(100 * both / value(name, "nombre_structures")) == 55
    item = loaded(name).by_id["part_ei_aci_imprimee"]
    assert item.value == 75
    assert "306" in item.caveat
    assert "55" in item.caveat


def test_idf_2014_no_denominator_is_guessed_for_the_share_of_trained_employees():
    name = "siae_ile_de_france_2014"
    item = loaded(name).by_id["salaries_formes"]
    assert (item.numerator, item.denominator) == (16185, None)
    assert round(item.numerator / Decimal("0.61")) == 26533
    assert "26\u202f533" in item.caveat
    assert "32\u202f000" in item.caveat
    node = evaluated(name)["part_salaries_formes"]
    assert node.state.reason is NotScoredReason.MISSING
    assert node.answered == 0
    assert "taux non calculable" in printed(name)


def test_idf_2014_shares_without_numbers_answer_no_indicator():
    outcome = evaluated("siae_ile_de_france_2014")
    for key in ("part_moins_26", "part_detld", "recettes_marches_publics"):
        assert outcome[key].state.missing is MissingState.NOT_PROVIDED


# ---------------------------------------------------------------- Île-de-France, 2023


def test_idf_2023_the_parts_do_not_make_the_printed_total():
    name = "siae_ile_de_france_2023"
    kinds = ("aci", "ei", "etti", "ai", "eiti")
    parts = sum(value(name, f"nombre_{kind}") for kind in kinds)
    assert (parts, value(name, "nombre_structures")) == (598, 603)
    assert "= 598 structures" in printed(name)


def test_idf_2023_eight_departements_make_a_whole():
    name = "siae_ile_de_france_2023"
    shares = [i for i in loaded(name).evidence if i.id.startswith("part_etp_")]
    assert len(shares) == len(loaded(name).subject.reach) == 8
    assert sum(item.value for item in shares) == 100


def test_idf_2023_an_evolution_covers_both_years():
    changes = [i for i in loaded("siae_ile_de_france_2023").evidence if "evolution" in i.id]
    assert len(changes) == 8
    assert {(i.period.start.year, i.period.end.year) for i in changes} == {(2022, 2023)}


def test_idf_2023_a_number_said_to_be_stable_is_not_passed_off_as_a_printed_zero():
    assert "stable" in loaded("siae_ile_de_france_2023").by_id["evolution_ai"].text


def test_idf_2014_and_2023_form_no_trend():
    """One file each, and the later one says why."""
    assert "ne prolongent pas ceux de 2014" in loaded("siae_ile_de_france_2023").note
    for name in ("siae_ile_de_france_2014", "siae_ile_de_france_2023"):
        assert len([i for i in loaded(name).evidence if i.about == "salaries_en_parcours"]) == 1
