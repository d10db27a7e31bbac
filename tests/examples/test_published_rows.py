"""Every published row about four real enterprises stands in its file, with its source.

``published_rows.toml`` holds each printed figure, transcribed from its source, and the evidence
that carries it. Where the transcriptions themselves are at hand (folder ``realdata`` beside the
published cases), they are compared with the table, row by row.
"""

from __future__ import annotations

import tomllib
from decimal import Decimal
from pathlib import Path

import pytest

from utilite_sociale.catalog import catalog
from utilite_sociale.model import (
    BreakdownEvidence,
    ContextEvidence,
    Evidence,
    QuantityEvidence,
    RatioEvidence,
)

TABLE = tomllib.loads(
    Path(__file__).with_name("published_rows.toml").read_text(encoding="utf-8"),
    parse_float=Decimal,
)
COUNTS = {"energie_m4_2018": 8, "ti_prop_2019": 3, "asac_2022": 10, "eureka": 32}
NAMES = {
    "energie_m4_2018": "énergie M4",
    "ti_prop_2019": "Ti Prop",
    "asac_2022": "ASAC",
    "eureka": "Eurêka Emplois Services",
}
WITHOUT_ROW = {"demarche_2016"}
"""A fact that comes from no row: where the enterprise is named among those engaged."""
SNAPSHOTS = {"F244": "2020", "F245": "2020", "F252": "2023"}
"""Rows filed under the year of their article's figures, and the year that their caveat gives."""

ROWS = [(name, row) for name in COUNTS for row in TABLE[name]]
PREUVES = list(TABLE["eureka_preuves"])


def numbers(item: Evidence) -> list[Decimal]:
    """Give the numbers that a piece of evidence holds as numbers."""
    match item:
        case QuantityEvidence(value=value) | ContextEvidence(value=value):
            found = [value]
        case RatioEvidence(numerator=above, denominator=below):
            found = [above, below]
        case BreakdownEvidence(counts=counts, total=total):
            found = [*(count.count for count in counts), total]
        case _:
            found = [item.n]
    return [Decimal(number) for number in found if number is not None]


@pytest.mark.parametrize(("name", "count"), COUNTS.items())
def test_every_row_is_in_the_table(name, count):
    assert len(TABLE[name]) == count


@pytest.mark.parametrize(("name", "row"), ROWS)
def test_a_printed_figure_stands_in_its_evidence(gallery, name, row):
    wanted = TABLE[name][row]
    found = gallery.cited(name, wanted)
    if "said" in wanted:
        assert all(wanted["said"] in item.text for item in found)
    else:
        assert all(Decimal(wanted["printed"]) in numbers(item) for item in found)


@pytest.mark.parametrize("name", COUNTS)
def test_each_piece_of_evidence_comes_from_a_row(gallery, name):
    rows = [*TABLE[name].values()]
    if name == "eureka":
        rows += TABLE["eureka_preuves"].values()
    cited = {found for row in rows for found in row["evidence"]}
    assert cited | WITHOUT_ROW >= set(gallery.assessment(name).by_id) >= cited


@pytest.mark.parametrize("name", COUNTS)
def test_each_piece_of_evidence_names_a_source_with_title_and_address(gallery, name):
    for item in gallery.assessment(name).evidence:
        source = gallery.source(name, item)
        assert source.title
        assert source.url.startswith(("http://", "https://"))


@pytest.mark.parametrize("name", COUNTS)
def test_each_source_is_cited(gallery, name):
    cited = {item.source for item in gallery.assessment(name).evidence}
    assert cited == {source.key for source in gallery.assessment(name).sources}


@pytest.mark.parametrize("name", COUNTS)
def test_each_figure_has_its_own_period(gallery, name):
    assert all(item.period is not None for item in gallery.assessment(name).evidence)


def test_eureka_has_twenty_one_pieces_of_public_evidence_over_six_registers():
    rows = TABLE["eureka_preuves"]
    registers = [register.key for register in catalog()["ile_de_france"].registers]
    assert len(rows) == 21
    assert {row["register"] for row in rows.values()} == set(registers)


@pytest.mark.parametrize("row", PREUVES)
def test_a_piece_of_public_evidence_stands_under_its_register(gallery, row):
    """The second of two figures may stand where it is used: bicycles under mobility."""
    wanted = TABLE["eureka_preuves"][row]
    grid = catalog()["ile_de_france"]
    first = gallery.cited("eureka", wanted)[0]
    assert grid.paths[first.about].partition(".")[0] == wanted["register"]


def test_five_weaknesses_said_in_public_are_facts_with_a_source(gallery):
    weak = [row for row in TABLE["eureka_preuves"].values() if row.get("weakness")]
    assert len(weak) == 5
    for row in weak:
        for item in gallery.cited("eureka", row):
            assert item.type_name in {"context", "narrative"}
            assert gallery.source("eureka", item).url


# ---------------------------------------------------------------- the transcriptions themselves


@pytest.mark.parametrize("name", COUNTS)
def test_the_table_holds_every_transcribed_row(gallery, name):
    rows = [
        row for row in gallery.transcribed("published_figures.csv") if row["entity"] == NAMES[name]
    ]
    assert {row["id"] for row in rows} == set(TABLE[name])
    for row in rows:
        assert Decimal(row["value"]) == Decimal(TABLE[name][row["id"]]["printed"])


@pytest.mark.parametrize("name", COUNTS)
def test_evidence_keeps_the_address_the_year_and_the_denominator_of_its_row(gallery, name):
    for row in gallery.transcribed("published_figures.csv"):
        if row["entity"] != NAMES[name]:
            continue
        for item in gallery.cited(name, TABLE[name][row["id"]]):
            assert gallery.source(name, item).url == row["source_url"]
            year = SNAPSHOTS.get(row["id"], row["year"])
            assert {str(item.period.start.year), str(item.period.end.year)} == {year}
            if row["denominator"]:
                assert item.n == int(row["denominator"])


def test_eureka_evidence_keeps_the_figures_the_address_and_the_register_of_its_row(gallery):
    registers = [register.key for register in catalog()["ile_de_france"].registers]
    rows = gallery.transcribed("eureka_preuves.csv")
    assert {row["id"] for row in rows} == set(PREUVES)
    for row in rows:
        wanted = TABLE["eureka_preuves"][row["id"]]
        figures = [TABLE["eureka"][figure] for figure in row["figure_ids"].split("|") if figure]
        assert {found for figure in figures for found in figure["evidence"]} <= {
            *wanted["evidence"]
        }
        assert wanted["register"] == registers[int(row["registre"].split()[0]) - 1]
        for item in gallery.cited("eureka", wanted):
            assert gallery.source("eureka", item).url == row["source"]
            assert item.period.start.year == int(row["annee"]) or row["id"] == "P14"
        assert wanted.get("weakness", False) == (row["lecture"] == "piste d’amélioration")


def test_no_sentence_of_the_transcriptions_is_copied(gallery):
    """Six words in a row would be a copy, save in the title of a source."""
    ours = {
        run
        for item in gallery.assessment("eureka").evidence
        for text in (*said(item), item.population, item.caveat)
        for run in runs(text)
    }
    theirs = {
        run for row in gallery.transcribed("eureka_preuves.csv") for run in runs(row["enonce"])
    }
    assert not ours & theirs


def said(item: Evidence) -> tuple[str, str]:
    return getattr(item, "label", ""), getattr(item, "text", "")


def runs(text: str, length: int = 6) -> set[tuple[str, ...]]:
    words = "".join(sign if sign.isalnum() else " " for sign in text.lower()).split()
    return {tuple(words[at : at + length]) for at in range(len(words) - length + 1)}
