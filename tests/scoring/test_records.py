"""An outcome as rows and as JSON: complete, documented, and nothing that JSON cannot hold."""

from __future__ import annotations

import inspect
import json
import re

import pytest

from tests.scoring import build
from tests.scoring.build import criterion, grid, level, levels, missing, register
from utilite_sociale.errors import Issue, Severity
from utilite_sociale.model import Enterprise, Finding, Identifier, Levier, VoiceRule
from utilite_sociale.scoring import evaluate, records

SIRET = Identifier(scheme="siret", value="13000548100010")
WHOLE = grid(
    register(
        "r",
        criterion(
            "c",
            levels("a", 0, 5, 10, voices=VoiceRule(combine="mean", expected=("equipe", "clients"))),
            levels("b", 0, 10, not_applicable_allowed=True),
            build.sharing("t", build.steps([50], [0, 10])),
            build.listing("k", "checklist", x=1, y=2),
            leviers=(Levier(key="tutorat", title="Tutorat"),),
        ),
    ),
    register("s", build.counting("h", None), uses=("a",), missing="floor"),
)
SAID = (
    level("a", "n0", voice="equipe", id="a1", strength="declared"),
    missing("b", "not_applicable", reason="Pas d’atelier."),
    build.share("t", 30, 51, id="t1"),
    build.ticked("k", "y", "x", id="k1"),
    build.amount("h", 12.5, id="h1"),
)


@pytest.fixture(name="outcome")
def _outcome():
    finding = Finding(
        key="f",
        kind="added_value",
        text="Les salariés accueillent.",
        about="c",
        evidence=("a1",),
        by="equipe",
    )
    said = build.assessment(
        *SAID,
        findings=(finding,),
        title="Bilan 2024",
        subject=Enterprise(name="Les Prés", kind="ACI", departements=("35",), identifier=SIRET),
    )
    issue = Issue(
        code="assessment.stale",
        severity=Severity.WARNING,
        path="evidence[a1].period",
        line=12,
        arguments=(("months", "24"),),
    )
    return evaluate(said, WHOLE, issues=(issue,))


def test_there_is_one_row_per_node_and_place(outcome):
    rows = outcome.records()
    assert [(row["parent"], row["path"], row["used"]) for row in rows] == [
        (None, "", False),
        ("", "r", False),
        ("r", "r.c", False),
        ("r.c", "r.c.a", False),
        ("r.c", "r.c.b", False),
        ("r.c", "r.c.t", False),
        ("r.c", "r.c.k", False),
        ("", "s", False),
        ("s", "s.h", False),
        ("s", "r.c.a", True),
    ]


def test_every_column_is_documented_in_its_order(outcome):
    """The docstring of ``records`` names each column once, and no other."""
    said = inspect.getdoc(records.records)
    listed = re.findall(r"^    (\w+): ", said, flags=re.MULTILINE)
    assert {tuple(row) for row in outcome.records()} == {tuple(listed)}


def test_a_row_says_whose_it_is_and_on_what_ground(outcome):
    shared = {
        "subject": "Les Prés",
        "subject_id": "siret:13000548100010",
        "grid": "essai",
        "grid_version": "1.0.0",
        "grid_status": "draft",
        "nature": "participation",
        "period_start": "2024-01-01",
        "period_end": "2024-12-31",
    }
    assert all(shared.items() <= row.items() for row in outcome.records())


def test_a_scored_row(outcome):
    """One voice of two says 0: mean 0, from 0 to 5, half known."""
    row = next(row for row in outcome.records() if row["path"] == "r.c.a")
    wanted = {
        "kind": "indicator",
        "title": "Indicateur a",
        "state": "scored",
        "missing": None,
        "policy": "rescale",
        "unreachable": False,
        "score": 0.0,
        "low": 0.0,
        "high": 5.0,
        "level": "fragile",
        "coverage": 0.5,
        "answered": 1,
        "applicable": 1,
        "total": 1,
        "weight": 1.0,
        "counts": True,
        "may_leave": False,
        "spread": 0.0,
        "n_evidence": 1,
    }
    assert wanted.items() <= row.items()


def test_a_row_without_score_says_why(outcome):
    row = next(row for row in outcome.records() if row["path"] == "r.c.b")
    wanted = {
        "state": "not_applicable",
        "missing": "not_applicable",
        "policy": None,
        "unreachable": False,
        "score": None,
        "low": None,
        "coverage": None,
        "counts": False,
    }
    assert wanted.items() <= row.items()


def test_an_absence_says_its_kind(outcome):
    root = outcome.records()[0]
    assert (root["kind"], root["state"], root["missing"]) == ("grid", "profile_only", None)


def test_without_identifier_the_name_stands_alone():
    rows = evaluate(build.assessment(), WHOLE).records()
    assert {row["subject_id"] for row in rows} == {""}


def test_rows_and_the_whole_go_through_json_unchanged(outcome):
    assert json.loads(json.dumps(outcome.records())) == outcome.records()
    assert json.loads(json.dumps(outcome.to_dict())) == outcome.to_dict()


def test_the_whole_says_whose_it_is_and_with_which_grid(outcome):
    whole = outcome.to_dict()
    del whole["nodes"], whole["findings"], whole["readings"], whole["priorities"], whole["issues"]
    assert whole == {
        "format": 1,
        "title": "Bilan 2024",
        "subject": "Les Prés",
        "subject_id": "siret:13000548100010",
        "subject_type": "enterprise",
        "kinds": ["ACI"],
        "departements": ["35"],
        "nature": "participation",
        "period": {"start": "2024-01-01", "end": "2024-12-31"},
        "grid": {"key": "essai", "version": "1.0.0", "status": "draft"},
        "origin": "given",
    }
    assert evaluate(build.assessment(), WHOLE).to_dict()["subject_id"] is None


def test_nodes_have_the_columns_of_a_row_and_what_people_said(outcome):
    rows = outcome.records()
    shared = {
        "subject",
        "subject_id",
        "grid",
        "grid_version",
        "grid_status",
        "nature",
        "period_start",
        "period_end",
    }
    for node, row in zip(outcome.to_dict()["nodes"], rows, strict=True):
        own = {name: value for name, value in row.items() if name not in shared}
        assert own.items() <= node.items()


def test_what_was_observed_is_a_number_a_key_or_keys_in_order(outcome):
    """30 of 51 is 58.82 %."""
    nodes = {node["path"]: node for node in outcome.to_dict()["nodes"]}
    assert nodes["r.c.a"]["observed"] == {"equipe": "n0"}
    assert nodes["r.c.t"]["observed"] == {"": pytest.approx(58.8235294)}
    assert nodes["r.c.k"]["observed"] == {"": ["x", "y"]}
    assert nodes["s.h"]["observed"] == {"": 12.5}
    assert nodes["r"]["observed"] == {}


def test_voices_reasons_and_proofs_are_kept(outcome):
    nodes = {node["path"]: node for node in outcome.to_dict()["nodes"]}
    first, second = nodes["r.c.a"]["voices"]
    assert first == {
        "voice": "equipe",
        "state": "scored",
        "score": 0.0,
        "low": 0.0,
        "high": 0.0,
        "may_leave": False,
        "evidence": "a1",
        "expected": True,
        "counts": True,
    }
    assert (second["voice"], second["state"], second["evidence"]) == ("clients", "missing", "")
    assert nodes["r.c.b"]["detail"] == "Pas d’atelier."
    assert nodes["r.c.a"]["strengths"] == [{"strength": "declared", "count": 1}]
    assert nodes["r.c.t"]["strengths"] == [{"strength": None, "count": 1}]
    assert nodes["r.c.t"]["evidence"] == ["t1"]
    assert nodes["r.c.a"]["reachable_levels"] == ["fragile", "solide"]


def test_findings_are_in_the_words_of_those_who_entered_them(outcome):
    assert outcome.to_dict()["findings"] == [
        {
            "key": "f",
            "kind": "added_value",
            "text": "Les salariés accueillent.",
            "about": "c",
            "evidence": ["a1"],
            "by": "equipe",
        }
    ]


def test_readings_and_priorities_are_whole(outcome):
    """Of *a* in the criterion: from 0 to 5, a third of the register's criterion, 1.67."""
    whole = outcome.to_dict()
    reading = next(r for r in whole["readings"] if r["register"] == "r" and r["path"] == "r.c.a")
    assert reading == {
        "rule": "next_level",
        "path": "r.c.a",
        "register": "r",
        "level": "n1",
        "gain": pytest.approx(5 / 3),
        "leviers": ["tutorat"],
    }
    first = {"path": "r.c.a", "register": "s", "gain": 5.0, "part": ""}
    assert whole["priorities"][0] == first


def test_issues_keep_their_place_and_the_words_of_their_message(outcome):
    assert outcome.to_dict()["issues"] == [
        {
            "code": "assessment.stale",
            "severity": "warning",
            "file": "",
            "path": "evidence[a1].period",
            "line": 12,
            "arguments": {"months": "24"},
        }
    ]
