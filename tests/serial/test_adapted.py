"""Adaptations are read as the grids that they make; problems stand on the lines of changes."""

from __future__ import annotations

import pytest

from tests.adaptation.build import BASE, HEADER, made
from tests.scoring.build import criterion, grid, levels, listing, register
from utilite_sociale.adaptation import Revise
from utilite_sociale.adaptation.adapt import no_other_grid
from utilite_sociale.checks import check_grid
from utilite_sociale.errors import InvalidDocumentError, Issue, UnknownGridError
from utilite_sociale.model import AnswerIs, DecisionTable, TableRow, View
from utilite_sociale.serial import adaptation_from, adaptation_text, grid_document

TEXT = """format = 1
key = "region"
version = "1.0.0"
title = "Grille de la région"
owner = "Le réseau"
status = "illustrative"

[based_on]
key = "socle"
version = "1.0.0"

[[changes]]
type = "revise"
elements = ["accueil"]
title = "L’arrivée"
reason = "Le mot du réseau."

[[changes]]
type = "revise"
elements = ["avis"]
weight = 2
reason = "Les clients comptent double."
"""


def base_of(key):
    """Know the base alone."""
    if key != "socle":
        raise UnknownGridError("catalog.unknown_grid", found=key, known="socle")
    return BASE


def read(text=TEXT, grid_of=base_of):
    return grid_document(text, "grille.toml", grid_of=grid_of)


def refused(text, grid_of=base_of):
    with pytest.raises(InvalidDocumentError) as caught:
        read(text, grid_of)
    return [(issue.code, issue.path, issue.line) for issue in caught.value.issues]


def test_a_file_with_changes_is_the_grid_that_it_makes():
    changes = (
        Revise(elements=("accueil",), title="L’arrivée", reason="Le mot du réseau."),
        Revise(elements=("avis",), weight=2, reason="Les clients comptent double."),
    )
    assert read().value == made(*changes)


def test_an_adaptation_is_written_and_read_again_as_it_says_it():
    found = adaptation_from(TEXT, "grille.toml")
    assert (found.key, len(found.changes)) == (HEADER["key"], 2)
    assert adaptation_from(adaptation_text(found), "grille.json") == found


def test_a_change_that_cannot_be_made_stands_on_its_line():
    text = TEXT.replace('elements = ["avis"]', 'elements = ["avi"]')
    assert refused(text) == [("adaptation.unknown_near", "changes[1].elements[0]", 20)]


def test_a_reason_left_empty_stands_on_its_line():
    text = TEXT.replace("Les clients comptent double.", " ")
    assert refused(text) == [("value.blank", "changes[1].reason", 22)]
    assert refused(TEXT.replace('reason = "Le mot du réseau."', ""))[0][0] == "document.required"


def test_what_the_checks_say_stands_on_the_line_of_the_change_that_did_it():
    text = TEXT.replace("weight = 2", "weight = 0")
    document = read(text)
    found = [i for i in document.located(check_grid(document.value)) if "avis" in i.path]
    assert {issue.line for issue in found} == {18}
    assert all(issue.path.startswith("registers[territoire]") for issue in found)


def test_what_is_withdrawn_and_still_used_stands_on_the_line_of_its_withdrawal():
    """``tutorat`` counts under ``achats`` too."""
    text = TEXT.replace(
        'type = "revise"\nelements = ["avis"]\nweight = 2',
        'type = "withdraw"\nelements = ["tutorat"]',
    )
    document = read(text)
    found = {issue.code: issue.line for issue in document.located(check_grid(document.value))}
    assert found["grid.uses_unknown"] == 18


def test_what_a_withdrawal_leaves_without_a_score_stands_on_its_line():
    """The criterion itself is not touched: what is under it is gone."""
    revised = 'type = "revise"\nelements = ["avis"]\nweight = 2'
    document = read(TEXT.replace(revised, 'type = "withdraw"\nelements = ["avis"]'))
    found = {issue.code: issue.line for issue in document.located(check_grid(document.value))}
    assert found["grid.nothing_to_score"] == 18


REFERRING = grid(
    register(
        "humain",
        criterion("accueil", levels("tutorat", 0, 10), listing("statut", "choice", a=0, b=10)),
        criterion("droits", levels("acces", 0, 10)),
    ),
    register(
        "territoire",
        criterion("clients", levels("avis", 0, 10)),
        criterion("achats", levels("local", 0, 10)),
        aggregation=DecisionTable(
            inputs=("clients", "achats"), rows=(TableRow(when=("*", "*"), level="fragile"),)
        ),
        applies_to=AnswerIs(indicator="statut", one_of=("a",)),
    ),
    views=(View(key="odd", title="ODD", registers=(register("un", uses=("accueil", "clients")),)),),
    key="socle",
)
FIRST = """type = "revise"
elements = ["territoire"]
question = "Autrement ?"
reason = "Des mots."

[[changes]]
"""


def lines_of(change, *, first=FIRST):
    """Give the lines of the errors that a change leaves, after another on what they are about."""
    text = f"{TEXT[: TEXT.index('type =')]}{first}{change}\nreason = 'Dit.'\n"
    document = read(text, lambda _key: REFERRING)
    found = document.located(check_grid(document.value))
    start = text.splitlines().index(change.splitlines()[0], 17 if first else 0)
    known = {issue.code for issue in check_grid(REFERRING)}
    return {issue.code: issue.line - start for issue in found if issue.code not in known}


@pytest.mark.parametrize(
    ("change", "wanted"),
    [
        (
            """type = "split"
element = "clients"
pieces = [
 { key = "un_a", title = "x", keeps = ["avis"] }, { key = "un_b", title = "x" },
]""",
            {"grid.uses_unknown", "grid.table_unknown_input"},
        ),
        ('type = "withdraw"\nelements = ["achats"]', {"grid.table_unknown_input"}),
        (
            'type = "select"\nelements = ["droits", "territoire"]',
            {"grid.uses_unknown_near", "grid.condition_unknown_indicator"},
        ),
        (
            """type = "merge"
elements = ["clients", "achats"]
piece = { key = "economie", title = "x" }""",
            {"grid.table_row_length"},
        ),
        (
            """type = "revise"
elements = ["statut"]
measure = { type = "binary" }
rule = { type = "options", scores = [{ option = "yes", score = 1 }] }""",
            {"grid.condition_unknown_answer"},
        ),
        (
            """type = "revise"
elements = ["statut"]
measure = { type = "quantity", unit = "x" }
clear = ["rule"]""",
            {"grid.condition_unfit"},
        ),
        (
            """type = "add"
into = "territoire"
criterion = { key = "vide", title = "x", uses = ["zzzzzz"] }""",
            {"grid.uses_unknown"},
        ),
    ],
)
def test_what_a_change_leaves_dangling_stands_on_its_line(change, wanted):
    """In conditions, tables and views, whatever else is said of what dangles."""
    for first in (FIRST, ""):
        found = lines_of(change, first=first)
        assert wanted <= found.keys()
        assert {found[code] for code in wanted} == {0}


def test_what_an_adaptation_writes_itself_stands_where_it_is_written():
    """A view of its own names what its own change withdraws."""
    change = 'type = "withdraw"\nelements = ["clients"]\nreason = "Dit."\n'
    view = '[[views]]\nkey = "mien"\ntitle = "x"\n[[views.registers]]\nkey = "v"\ntitle = "x"\n'
    text = f"{TEXT[: TEXT.index('type =')]}{change}{view}uses = ['accueil', 'clients']\n"
    document = read(text, lambda _key: REFERRING)
    found = {i.code: i.line for i in document.located(check_grid(document.value))}
    assert text.splitlines()[found["grid.uses_unknown"] - 1].startswith("uses")


def test_what_no_change_touched_has_no_line():
    issue = Issue(code="grid.unknown_voice", path="registers[humain].criteria[droits]")
    assert read().located([issue])[0].line is None


def test_a_base_that_is_not_here_is_named_with_those_that_are():
    text = TEXT.replace('key = "socle"', 'key = "autre"')
    assert refused(text) == [("adaptation.base_missing", "based_on", 8)]
    assert refused(TEXT, no_other_grid)[0][0] == "adaptation.base_missing"


def test_a_base_in_another_version_does_not_serve():
    text = TEXT.replace('"socle"\nversion = "1.0.0"', '"socle"\nversion = "1.2.0"')
    assert refused(text) == [("adaptation.base_version", "based_on", 8)]


def test_a_base_with_errors_is_named_once():
    def broken(_key):
        raise InvalidDocumentError([Issue(code="document.json"), Issue(code="document.json")])

    assert refused(TEXT, broken) == [("adaptation.base_broken", "based_on", 8)]


def test_a_grid_that_is_its_own_base_is_said_plainly():
    """Whether or not one of its key is installed."""
    text = TEXT.replace('key = "region"', 'key = "socle"')
    for grid_of in (base_of, no_other_grid):
        assert refused(text, grid_of) == [("adaptation.own_base", "based_on", 8)]


def test_bases_that_go_round_are_said_as_such():
    def round_(_key):
        words = (("chain", "a → b → a"),)
        raise InvalidDocumentError([Issue(code="adaptation.circular", arguments=words)])

    assert refused(TEXT, round_) == [("adaptation.circular", "based_on", 8)]


def test_registers_beside_changes_are_refused():
    """A grid has registers of its own, or changes those of another."""
    text = f"{TEXT}\n[[registers]]\nkey = 'x'\ntitle = 'x'\n"
    assert refused(text)[0][:2] == ("document.unknown_key", "registers")


def test_a_renaming_that_is_refused_is_located_on_its_change():
    """The key that it gives is not a name of the change."""
    renaming = '[[changes]]\ntype = "rename"\nelement = "avis"\nkey = "accueil"\nreason = "Oui."\n'
    text = TEXT[: TEXT.index("[[changes]]")] + renaming
    with pytest.raises(InvalidDocumentError) as caught:
        grid_document(text, "region.toml", grid_of=base_of)
    (issue,) = caught.value.issues
    assert issue.path == "changes[0].key"
    assert text.splitlines()[issue.line - 1] == 'key = "accueil"'
