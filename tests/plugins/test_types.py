"""Rules and aggregations of packages: found, checked, read from files, scored.

Each is announced and loaded ``alone``.
"""

from __future__ import annotations

import sys
from decimal import Decimal
from pathlib import Path

import pytest
from utilite_sociale_exemple.aggregations import Gap, Rounded
from utilite_sociale_exemple.rules import Peak

import utilite_sociale as ust
from tests.scoring import build
from utilite_sociale.catalog import catalog
from utilite_sociale.errors import InvalidDocumentError
from utilite_sociale.model import Aggregation, ScoringRule
from utilite_sociale.plugins.types import discover_types

EXAMPLE = Path(__file__).parent / "example_package" / "src" / "utilite_sociale_exemple"
HEAD = """
from attrs import frozen
from utilite_sociale.plugins import hookimpl
from utilite_sociale.scoring import CustomAggregation, CustomRule
"""
GOOD = """
@frozen(kw_only=True, repr=False, eq=False)
class Une(CustomAggregation):
    type_name = "{name}"

    def combine(self, parts):
        return parts[0].score

    def says(self, lang):
        return "la première"
"""
GRID = """
format = 1
key = "essai"
version = "1.0.0"
title = "Essai"
owner = "Essais"
status = "draft"
minimum_coverage = { share = 0 }

[scale]
low = 0
high = 10

[[registers]]
key = "r"
title = "R"
provenance = { status = "proposed" }
aggregation = { type = "rounded", around = { type = "mean" }, decimals = 1 }

[[registers.indicators]]
key = "heures"
label = "Heures"
direction = "band"
definition = { id = "heures_v1", text = "Les heures." }
provenance = { status = "proposed" }
measure = { type = "quantity", unit = "heures", high = 100 }
rule = { type = "peak", at = 20, best = 10, lowest = 0 }
"""


@pytest.fixture
def install(tmp_path, monkeypatch):
    """Install a package of one module, or one that is already here, by its entry points."""

    def add(name, code=None):
        folder = tmp_path / name
        info = folder / f"{name}-1.0.0.dist-info"
        info.mkdir(parents=True)
        info.joinpath("METADATA").write_text(f"Name: {name}\nVersion: 1.0.0\n", "utf-8")
        points = f"[utilite_sociale.types]\n{name} = {name}\n"
        info.joinpath("entry_points.txt").write_text(points, "utf-8")
        if code is not None:
            (folder / f"{name}.py").write_text(HEAD + code, "utf-8")
        monkeypatch.syspath_prepend(folder)
        if code is not None:
            monkeypatch.delitem(sys.modules, name, raising=False)
        catalog.cache_clear()

    yield add
    catalog.cache_clear()


def hook(name, answer):
    return f"\n@hookimpl\ndef {name}():\n    return {answer}\n"


def only(found):
    (failure,) = found.failures
    assert failure.message("fr") != failure.message("en")
    return failure.code, failure.error


def test_hook_provide_scoring_rules_and_provide_aggregations(install):
    """A real package: its classes, what they are, from which distribution."""
    install("utilite_sociale_exemple")
    found = discover_types()
    assert [(one.name, one.kind, one.base) for one in found.types] == [
        ("peak", Peak, ScoringRule),
        ("rounded", Rounded, Aggregation),
        ("gap", Gap, Aggregation),
    ]
    assert {(one.distribution, one.version) for one in found.types} == {
        ("utilite_sociale_exemple", "1.0.0")
    }
    assert found.failures == ()


def test_hook_provide_aggregations_alone_is_enough(install):
    install("une_de_plus", GOOD.format(name="une") + hook("provide_aggregations", "[Une]"))
    assert [one.name for one in discover_types().types] == ["une"]


def test_nothing_is_found_where_nothing_is_installed():
    assert discover_types().types == ()


@pytest.mark.parametrize(
    ("code", "wanted"),
    [
        ("raise RuntimeError", ("plugin.import_failed", "RuntimeError:")),
        ("", ("plugin.no_type_hook", "")),
        (hook("provide_aggregations", "1 / 0"), ("plugin.hook_failed", "ZeroDivisionError")),
        (hook("provide_aggregations", "3"), ("plugin.not_types", "int")),
        (hook("provide_aggregations", "[3]"), ("plugin.bad_type", "int: CustomAggregation")),
        (
            hook("provide_scoring_rules", "[CustomAggregation]"),
            ("plugin.bad_type", "CustomAggregation: CustomRule"),
        ),
        (
            "\nclass A(CustomAggregation):\n    type_name = 'Pas une clé'\n"
            + hook("provide_aggregations", "[A]"),
            ("plugin.bad_type", "A: type_name, @attrs.frozen"),
        ),
        (
            "\n@frozen(kw_only=True, repr=False, eq=False)\nclass R(CustomRule):\n"
            "    type_name = 'r'\n" + hook("provide_scoring_rules", "[R]"),
            ("plugin.bad_type", "R: score, ends, says, measures"),
        ),
        (
            GOOD.format(name="mean") + hook("provide_aggregations", "[Une]"),
            ("plugin.type_taken", "mean"),
        ),
        (
            GOOD.format(name="une") + hook("provide_aggregations", "[Une, Une]"),
            ("plugin.type_taken", "une"),
        ),
    ],
)
def test_each_way_to_fail_is_a_value(install, code, wanted):
    install("essai_fautif", code)
    found_code, error = only(discover_types())
    assert (found_code, error[: len(wanted[1])]) == wanted


def test_one_that_fails_hides_no_other(install):
    """Of two packages that give one name, the first by name is kept."""
    good = GOOD.format(name="une") + hook("provide_aggregations", "[Une]")
    install("essai_aa", good)
    install("essai_bb", good)
    install("essai_cc", "raise RuntimeError")
    found = discover_types()
    assert [one.distribution for one in found.types] == ["essai_aa"]
    assert [failure.code for failure in found.failures] == [
        "plugin.type_taken",
        "plugin.import_failed",
    ]
    assert catalog().failures == found.failures


def test_the_environment_restricts_what_is_loaded(install, monkeypatch):
    install("essai_dd", "raise RuntimeError")
    monkeypatch.setenv("UTILITE_SOCIALE_PLUGINS", "autre")
    assert discover_types().failures == ()


def test_a_grid_of_a_package_s_types_is_read_checked_scored_and_written(install, tmp_path):
    """19.96 hours score 10 - 0.04 = 9.96, rounded to 10 inside the register."""
    install("utilite_sociale_exemple")
    path = tmp_path / "grille.toml"
    path.write_text(GRID, "utf-8")
    grid = ust.load_grid(path)
    assert ust.check(grid) == ()
    said = build.amount("heures", Decimal("19.96"))
    outcome = ust.evaluate(build.assessment(said), grid)
    assert outcome["heures"].score == pytest.approx(9.96)
    assert outcome["r"].score == 10
    frozen = tmp_path / "evaluation.json"
    ust.save_assessment(build.assessment(said), frozen, grid)
    again = ust.load_assessment(frozen)
    assert ust.evaluate(again)["r"].score == 10
    assert again.frozen.grid == grid


def test_without_the_package_the_type_is_named_with_those_that_are_known(tmp_path):
    path = tmp_path / "grille.toml"
    path.write_text(GRID, "utf-8")
    with pytest.raises(InvalidDocumentError) as caught:
        ust.load_grid(path)
    named = {(issue.code, issue.path, issue.line) for issue in caught.value.issues}
    assert named == {
        ("document.unknown_type", "registers[r].aggregation.type", 18),
        ("document.unknown_type", "registers[r].indicators[heures].rule.type", 27),
    }


def test_our_own_types_load_no_package(install, tmp_path):
    """A package is loaded only when a file names what is not ours."""
    install("essai_ee", "raise RuntimeError")
    plain = GRID.replace(
        'type = "rounded", around = { type = "mean" }, decimals = 1', 'type = "mean"'
    )
    plain = plain.replace(
        'type = "peak", at = 20, best = 10, lowest = 0',
        'type = "band", low = 20, high = 20, inside = 10, outside = 0, margin_low = 10',
    )
    path = tmp_path / "grille.toml"
    path.write_text(plain, "utf-8")
    assert ust.load_grid(path).key == "essai"
    assert catalog.cache_info().currsize == 0


def test_the_example_is_short():
    """At most thirty lines of code for a class, its text included."""
    for path in EXAMPLE.glob("*.py"):
        for body in path.read_text("utf-8").split("@frozen")[1:]:
            lines = [line for line in body.splitlines()[1:] if line.strip()]
            assert len(lines) <= 30
