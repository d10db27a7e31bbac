"""``ust explain``: one figure, and how it comes about."""

from __future__ import annotations

import json

from utilite_sociale.catalog import evaluate
from utilite_sociale.serial import load_assessment


def test_a_figure_is_explained_as_the_library_explains_it(run, example):
    """Every line of the explanation, under what must be known of the bilan."""
    path = example("exemple_fictif")
    result = run("explain", str(path), "acces_droits")
    expected = evaluate(load_assessment(path))["acces_droits"].explain("fr")
    shown = " ".join(result.stdout.split())
    assert result.exit_code == 0
    assert "EXEMPLE FICTIF" in shown
    for line in expected.lines:
        assert " ".join(line.split()) in shown


def test_a_path_serves_as_well_as_a_key(run, example):
    """Both name one element."""
    path = str(example("exemple_fictif"))
    by_key = run("explain", path, "acces_droits").stdout
    assert run("explain", path, "pouvoir_agir.acces_droits").stdout == by_key


def test_a_wrong_name_gets_the_nearest_one(run, example):
    """Exit code 1, nothing on the output."""
    result = run("explain", str(example("exemple_fictif")), "acces_droit")
    assert result.exit_code == 1
    assert result.stdout == ""
    assert "«\u00a0acces_droits\u00a0»\u202f?" in result.stderr


def test_a_name_like_no_other_says_where_the_keys_are(run, example):
    """Ust grid show lists them."""
    result = run("explain", str(example("exemple_fictif")), "zzzzzzz")
    assert result.exit_code == 1
    assert "ust grid show" in result.stderr.replace("\n", " ")


def test_a_program_gets_lines_and_what_must_be_known(run, example):
    """In the language that was asked for."""
    result = run("explain", str(example("exemple_fictif")), "acces_droits", "--json", "--lang=en")
    data = json.loads(result.stdout)
    assert data["path"] == "pouvoir_agir.acces_droits"
    assert data["lang"] == "en"
    assert data["mark"] == "fictional example"
    assert data["lines"]


def test_under_a_real_name_an_explanation_judges_nothing(run, example):
    """It says why there is no score."""
    text = run("explain", str(example("eureka")), "acces_droits").stdout
    assert "aucun jugement" in text
    assert "Note\u00a0:" not in text
