"""A new file of answers: readable before any answer, and after each one."""

from __future__ import annotations

import datetime as dt
import re

import pytest

from utilite_sociale.catalog import catalog, check
from utilite_sociale.cli.skeleton import Start, skeleton
from utilite_sociale.errors import InvalidDocumentError, Severity
from utilite_sociale.model import (
    Assessment,
    Binary,
    BinaryEvidence,
    BreakdownEvidence,
    ChecklistEvidence,
    ChoiceEvidence,
    Grid,
    MissingEvidence,
    NarrativeEvidence,
    OrdinalEvidence,
    Period,
    QuantityEvidence,
    RatioEvidence,
)
from utilite_sociale.report.language import Language
from utilite_sociale.serial import assessment_from

YEAR = Period(start=dt.date(2024, 1, 1), end=dt.date(2024, 12, 31))
START = Start(period=YEAR, name="Essai", kind="ACI")
FRENCH = Language("fr")


def waiting(line: str) -> bool:
    """Tell whether a line waits behind a hash without space."""
    return line.startswith("#") and line[1:2] not in {"", " "}


def blocks(text: str) -> list[list[int]]:
    """Give the numbers of the lines of each block that waits."""
    found: list[list[int]] = []
    for number, line in enumerate(text.splitlines()):
        if not waiting(line):
            continue
        if found and found[-1][-1] == number - 1:
            found[-1].append(number)
        else:
            found.append([number])
    return found


def unhashed(text: str, wanted: set[int]) -> str:
    """Give the file with a hash of some lines removed; explanations are left out."""
    kept = [
        line[1:] if number in wanted else line
        for number, line in enumerate(text.splitlines())
        if number in wanted or not line.startswith("#")
    ]
    return "\n".join(kept)


def filled(text: str, grid: Grid) -> str:
    """Replace every placeholder of the answers, as somebody who knows them would."""
    return "[[evidence]]".join(_filled(part, grid) for part in text.split("[[evidence]]"))


def _filled(part: str, grid: Grid) -> str:
    about = re.search(r'^about = "(.*)"$', part, re.MULTILINE)
    asked = grid.indicators.get(about[1]) if about else None
    options = asked.measure.answers if asked else ()
    yes = asked is not None and isinstance(asked.measure, Binary)
    chosen = options[-1].key if options else "refused"
    known = next(iter(grid.indicators))
    for waits, given in (
        ('["?"]', '["75"]'),
        ('value = "?"', "value = true" if yes else "value = 1"),
        ('total = "?"', f"total = {len(options)}"),
        ('"?"', "1"),
        ("a_choisir", chosen),
        ("cle_de_la_question", known),
    ):
        part = part.replace(waits, given)
    return part


def answered(text: str, wanted: set[int], grid: Grid) -> Assessment:
    """Read the file with some blocks answered."""
    return assessment_from(filled(unhashed(text, wanted), grid), "bilan.toml")


def problems(text: str, grid: Grid) -> list[tuple[str, str]]:
    """Give the severity and the place of what is wrong with a file, read or not."""
    try:
        document = assessment_from(text, "bilan.toml")
    except InvalidDocumentError as error:
        issues = error.issues
    else:
        issues = check(document, grid)
    return [(issue.severity.value, issue.path.rpartition(".")[2]) for issue in issues]


@pytest.mark.parametrize("key", ["ile_de_france", "socle"])
def test_every_block_answers_when_it_is_filled_in(key):
    """One at a time: it is read, and nothing is wrong."""
    grid = catalog()[key]
    text = skeleton(grid, START, FRENCH)
    about = set()
    for block in blocks(text):
        assessment = answered(text, set(block), grid)
        about |= {item.about for item in assessment.evidence}
        assert {one.severity for one in check(assessment, grid)} <= {Severity.WARNING}
    assert about == set(grid.indicators)


@pytest.mark.parametrize("lang", ["fr", "en"])
@pytest.mark.parametrize("key", ["ile_de_france", "socle"])
def test_a_block_that_is_not_filled_in_passes_for_no_answer(key, lang):
    """Whatever is left to replace is refused where it stands; a text is noticed."""
    grid = catalog()[key]
    text = skeleton(grid, START, Language(lang))
    fields = {"value", "numerator", "denominator", "ticked", "total", "state", "count"}
    for block in blocks(text):
        alone = unhashed(text, set(block))
        if "[[evidence]]" not in alone:
            continue
        found = problems(alone, grid)
        if 'type = "narrative"' in alone:
            assert found == [("warning", "text")]
        else:
            assert found
            assert {severity for severity, _ in found} == {"error"}
            assert {place for _, place in found} <= fields


def test_what_is_optional_stays_a_comment_until_its_second_hash_goes(grid):
    """How many, which document, what the proof is worth: the words of the list are explained."""
    text = skeleton(grid(), START, FRENCH)
    for row in ('n = "?"', 'source = "cle_du_document"', 'strength = "a_choisir"'):
        assert f"\n##{row}\n" in text
    assert "internal_record = suivi interne" in re.sub(r"\n# +", " ", text)


@pytest.mark.parametrize("key", ["ile_de_france", "socle"])
def test_all_blocks_can_be_read_together(key):
    """Every name in the file serves once."""
    grid = catalog()[key]
    text = skeleton(grid, START, FRENCH)
    every = {number for block in blocks(text) for number in block}
    assessment = answered(text, every, grid)
    ids = [item.id for item in assessment.evidence]
    assert len(ids) == len(set(ids))
    assert len(assessment.findings) == 2
    assert assessment.practices
    assert assessment.participants
    assert assessment.stakes


def test_the_file_as_it_stands_holds_no_answer(grid):
    """Only whom, when and with which grid."""
    assessment = assessment_from(skeleton(grid(), START, FRENCH), "bilan.toml")
    assert assessment.evidence == assessment.findings == assessment.practices == ()
    assert assessment.subject.name == "Essai"
    assert assessment.period == YEAR
    assert assessment.grid == grid().reference


def test_each_kind_of_question_has_its_kind_of_answer(grid):
    """Eight measures, each with the evidence that fits; one block for each voice."""
    text = skeleton(grid(), START, FRENCH)
    every = {number for block in blocks(text) for number in block}
    assessment = answered(text, every, grid())
    found = {item.about: type(item) for item in assessment.evidence if "sans" not in item.id}
    assert found == {
        "niveau": OrdinalEvidence,
        "heures": QuantityEvidence,
        "taux": RatioEvidence,
        "recit": NarrativeEvidence,
        "accord": BinaryEvidence,
        "forme": ChoiceEvidence,
        "outils": ChecklistEvidence,
        "sorties": BreakdownEvidence,
    }
    voices = [item.voice for item in assessment.evidence if isinstance(item, OrdinalEvidence)]
    assert voices == ["permanents", "salaries"]
    assert any(isinstance(item, MissingEvidence) for item in assessment.evidence)


def test_everything_that_helps_to_answer_is_there(grid):
    """Questions, descriptors, voices, definitions, for whom, what is sensitive."""
    text = " ".join(skeleton(grid(), START, FRENCH).replace("\n#", " ").split())
    for words in (
        "Que gagnent les personnes ?",
        "Où en est l’accueil ?",
        "haut = Haut : On est attendu.",
        "salaries = Salariés",
        "Définition : Heures payées.",
        "Seulement si : le type est GEIQ",
        "Chiffre sensible",
        "Grille publiée par Réseau d’essai.",
    ):
        assert words in text.replace("\u00a0", " ").replace("\u202f", " ")


def test_a_text_of_the_grid_never_becomes_data(grid):
    """Whatever its signs, and whatever was asked for as a name."""
    wild = grid('title = "Humain"', 'title = "Humain \\u2028 \\u0085 # [[findings]] \\u007f"')
    start = Start(period=YEAR, name='"""\\ \x7f # [[findings]]', kind="ACI")
    assessment = assessment_from(skeleton(wild, start, FRENCH), "bilan.toml")
    assert assessment.subject.name == '"""\\ \x7f # [[findings]]'
    assert assessment.findings == ()


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_no_explanation_is_wider_than_100_columns(grid, lang):
    """And none could be taken for an answer."""
    text = skeleton(grid(), START, Language(lang))
    for line in text.splitlines():
        if line.startswith("#") and not waiting(line):
            assert len(line) <= 100
    assert not re.search(r"^# +\[\[", text, re.MULTILINE)
