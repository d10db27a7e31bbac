"""A folder of assessments: each where it stands, and nothing that hides another."""

from __future__ import annotations

import datetime as dt
import os

import pytest
from attrs import evolve

from tests.collect.campaign.conftest import ASSESSMENT, GRID, said
from utilite_sociale.collect import load_campaign
from utilite_sociale.errors import InvalidDocumentError
from utilite_sociale.serial import grid_text
from utilite_sociale.vocabulary import Act, Party, Stage

CONFIDED = "4321"
HOURS = said("heures", f'type = "quantity"\nvalue = {CONFIDED}\n')
TOML = ASSESSMENT.format(name="À la main", nature="fictional", identifier="")


def names(campaign):
    return [entry.file for entry in campaign.entries]


def test_assessments_come_by_the_names_of_their_files(folder, assessment):
    """Those of folders inside too; hidden files and folders, and other kinds, do not."""
    for name in ("b.json", "a.json", "35/z.json", "35/rennes/y.json"):
        folder.keep(name, assessment(name=name))
    folder.keep(".cache/x.json", assessment())
    (folder.place / "a.json").replace(folder.place / "c.JSON")
    folder.write(".brouillon.toml", "")
    folder.write("lisez-moi.md", "# Retours")
    campaign = load_campaign(folder.place)
    assert names(campaign) == ["35/rennes/y.json", "35/z.json", "b.json", "c.JSON"]
    assert (campaign.unread, campaign.aside) == ((), ())


def test_where_each_stands_is_read_from_its_log(folder, assessment):
    """Stage, whose turn it is, since when, what was asked."""
    folder.keep("a.json", assessment(name="a"))
    folder.keep("b.json", assessment(name="b", acts=("submit", "request_correction")))
    folder.keep("c.json", assessment(name="c", acts=("submit", "review", "validate")))
    first, second, third = (entry.standing for entry in load_campaign(folder.place).entries)
    assert (first.stage, first.turn, first.since) == (Stage.DRAFT, Party.SUBJECT, None)
    assert (second.turn, second.since) == (Party.SUBJECT, dt.date(2026, 1, 2))
    assert second.request.comment == "Le mot 2."
    assert (third.stage, third.turn) == (Stage.VALIDATED, None)
    assert Act.REOPEN in third.possible


def test_a_file_that_cannot_be_read_hides_no_other(folder, assessment):
    """Cut, of a later format, wrongly written: each is a value with all its problems."""
    folder.keep("bon.json", assessment())
    folder.write("coupe.json", '{"format": 1, "subject": {')
    folder.write("neuf.toml", TOML.replace("format = 1", "format = 2"))
    folder.write("faux.toml", TOML.replace("kind", "knd"))
    campaign = load_campaign(folder.place)
    assert names(campaign) == ["bon.json"]
    assert [one.file for one in campaign.unread] == ["coupe.json", "faux.toml", "neuf.toml"]
    codes = [{issue.code for issue in one.issues} for one in campaign.unread]
    assert codes[0] == {"document.json"}
    assert {"document.unknown_key_near", "document.required"} <= codes[1]
    assert codes[2] == {"document.newer_format"}
    assert all(str(folder.place) in issue.file for one in campaign.unread for issue in one.issues)


def test_what_is_no_assessment_is_named_aside(folder, assessment, grid):
    """A grid, the settings of an editor, what another command wrote."""
    folder.keep("bon.json", assessment())
    folder.write("grille.toml", GRID)
    folder.write("grille.json", grid_text(grid))
    folder.write("reglages.json", '{"a": 1}')
    folder.write("resultats.json", '{"format": 1, "subject": "Les Prés"}')
    campaign = load_campaign(folder.place)
    assert names(campaign) == ["bon.json"]
    assert campaign.unread == ()
    assert campaign.aside == ("grille.json", "grille.toml", "reglages.json", "resultats.json")


def test_what_has_errors_stands_there_without_figures(folder, assessment):
    """Its stage is known all the same; each error has its line."""
    folder.keep("bon.json", assessment(HOURS, name="bon"))
    wrong = said("heures", 'type = "binary"\nvalue = true\n')
    folder.keep("faux.json", assessment(wrong, name="faux", acts=("submit",)))
    folder.write("ailleurs.toml", TOML)
    elsewhere, good, bad = load_campaign(folder.place).entries
    assert (good.errors, good.whole.answered, good.used.key) == (0, 1, "exemple")
    assert (bad.errors, bad.whole, bad.registers, bad.voices) == (1, None, (), ())
    assert bad.standing.stage is Stage.SUBMITTED
    assert [issue.code for issue in elsewhere.issues] == ["catalog.unknown_grid"]
    assert (elsewhere.issues[0].line, elsewhere.used) == (2, None)


def test_a_grid_in_a_file_that_has_errors_is_a_value_too(folder, assessment, grid):
    """The answers are sound, and the grid that they carry is not."""
    path = folder.place / "a.json"
    register = evolve(grid.registers[0], uses=("accord", "nulle_part"))
    folder.grid = evolve(grid, registers=(register, grid.registers[1]))
    folder.keep(path.name, assessment())
    (entry,) = load_campaign(folder.place).entries
    assert entry.errors
    assert entry.whole is None


def test_two_files_on_one_subject_name_each_other(folder, assessment):
    """By identifier and kind, else by name; other periods and grids are other assessments."""
    siret = 'identifier = { scheme = "siret", value = "39372127900031" }'
    folder.keep("a.json", assessment(name="Les Prés"))
    folder.keep("b.json", assessment(name="LES PRÉS", acts=("submit",)))
    folder.keep("c.json", assessment(name="Les Prés", identifier=siret))
    folder.keep("d.json", assessment(name="Un autre nom", identifier=siret))
    folder.write("e.toml", TOML.replace("À la main", "Les Prés").replace("2024", "2025"))
    twins = {entry.file: entry.twins for entry in load_campaign(folder.place).entries}
    assert twins == {
        "a.json": ("b.json",),
        "b.json": ("a.json",),
        "c.json": ("d.json",),
        "d.json": ("c.json",),
        "e.toml": (),
    }


def test_a_folder_that_is_not_there_is_refused(tmp_path):
    """Nor is a file one."""
    (tmp_path / "a.json").write_text("{}", encoding="utf-8")
    for name in ("absent", "a.json"):
        with pytest.raises(InvalidDocumentError) as caught:
            load_campaign(tmp_path / name)
        assert [issue.code for issue in caught.value.issues] == ["campaign.no_folder"]


def test_an_empty_folder_is_a_campaign_without_answers(folder):
    """Nobody has answered yet."""
    assert load_campaign(str(folder.place)).entries == ()


def test_a_folder_that_cannot_be_read_hides_no_other(folder, assessment, monkeypatch):
    """As the system refuses it, whoever runs the tests."""
    folder.keep("ouvert/a.json", assessment())
    folder.keep("ferme/b.json", assessment())
    scan = os.scandir

    def guarded(path):
        if os.fspath(path).endswith("ferme"):
            raise PermissionError(13, "Permission denied", os.fspath(path))
        return scan(path)

    monkeypatch.setattr(os, "scandir", guarded)
    campaign = load_campaign(folder.place)
    assert names(campaign) == ["ouvert/a.json"]
    assert [one.file for one in campaign.unread] == ["ferme"]
    (issue,) = campaign.unread[0].issues
    assert issue.code == "campaign.folder_unread"
    assert "l’accès est refusé" in issue.message("fr")


def test_links_to_folders_are_not_followed(folder, assessment):
    """A link to a folder above would never end."""
    folder.keep("a.json", assessment())
    (folder.place / "boucle").symlink_to(folder.place, target_is_directory=True)
    assert names(load_campaign(folder.place)) == ["a.json"]


def test_no_answer_stays_in_a_campaign(folder, assessment):
    """Neither in what it shows of itself, nor in what it hands on; comments are not shown."""
    words = said("heures", 'type = "narrative"\ntext = "Une confidence."\n', "mots")
    folder.keep("a.json", assessment(HOURS, words, acts=("submit", "request_correction", "reply")))
    campaign = load_campaign(folder.place)
    shown = repr(campaign) + repr(campaign.entries) + repr(campaign.entries[0].standing)
    handed = repr(campaign.to_dict()) + repr(campaign.records())
    for kept in (CONFIDED, "confidence"):
        assert kept not in shown + handed
    assert "Le mot" not in shown
    assert "Le mot" in handed
    assert repr(campaign).endswith("1 assessments, 0 files not read, 0 aside>")
