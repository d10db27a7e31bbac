"""A campaign as rows and as plain values: JSON holds them, and they say the same."""

from __future__ import annotations

import inspect
import json
import re

import pytest

from tests.collect.campaign.conftest import ASSESSMENT, said
from utilite_sociale.collect import load_campaign
from utilite_sociale.collect.records import records

HOURS = said("heures", 'type = "quantity"\nvalue = 10\nprovisional = true\n')


@pytest.fixture(name="campaign")
def _campaign(folder, assessment):
    siret = 'identifier = { scheme = "siret", value = "39372127900031" }'
    acts = ("submit", "request_correction", "reply")
    folder.keep("a.json", assessment(HOURS, name="Les Prés", acts=acts, identifier=siret))
    folder.write("b.toml", ASSESSMENT.format(name="B", nature="fictional", identifier=""))
    folder.write("c.json", "{")
    folder.write("d.json", "{}")
    return load_campaign(folder.place)


def test_there_is_a_row_for_each_assessment_and_register(campaign):
    """The whole grid first; without a grid, one row without figures."""
    rows = campaign.records()
    assert [(row["file"], row["register"], row["answered"], row["left"]) for row in rows] == [
        ("a.json", None, 1, 3),
        ("a.json", "humain", 1, 2),
        ("a.json", "territoire", 1, 1),
        ("b.toml", None, None, None),
    ]
    assert [row["errors"] for row in rows] == [0, 0, 0, 1]
    assert rows[0]["subject_id"] == "siret:39372127900031"
    assert rows[0]["grid_status"] == "illustrative"
    assert (rows[0]["stage"], rows[0]["turn"]) == ("draft", "subject")
    assert (rows[0]["since"], rows[3]["since"]) == ("2026-01-02", None)
    assert (rows[0]["provisional"], rows[0]["stale"]) == (1, 0)


def test_every_column_is_described(campaign):
    """In its order, and all rows have the same."""
    text = inspect.getdoc(records).partition("Columns:\n")[2]
    described = re.findall(r"^    (\w+): ", text, re.MULTILINE)
    assert {tuple(row) for row in campaign.records()} == {tuple(described)}


def test_the_whole_campaign_is_json(campaign):
    """What could not be read, and what is no assessment, included."""
    whole = json.loads(json.dumps(campaign.to_dict()))
    first, second = whole["assessments"]
    assert first["request"] == {"date": "2026-01-02", "by": "Réseau", "comment": "Le mot 2."}
    assert [reply["comment"] for reply in first["replies"]] == ["Le mot 3."]
    assert first["possible"] == ["submit", "reply"]
    assert first["whole"]["provisional"] == ["heures"]
    assert [one["register"] for one in first["registers"]] == ["humain", "territoire"]
    assert first["voices"][0] == {
        "voice": "permanents",
        "title": "Permanents",
        "expected": 1,
        "heard": 0,
        "besides": 0,
    }
    assert (second["whole"], second["grid"]["status"], second["request"]) == (None, None, None)
    assert second["issues"][0]["code"] == "catalog.unknown_grid"
    assert [one["file"] for one in whole["unread"]] == ["c.json"]
    assert whole["unread"][0]["issues"][0]["code"] == "document.json"
    assert whole["aside"] == ["d.json"]
