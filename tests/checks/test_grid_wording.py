"""What a reader needs: origin, definition, short titles, something to answer."""

from __future__ import annotations

from attrs import evolve

from utilite_sociale.checks import check_grid
from utilite_sociale.model import Register, View

HERE = "registers[humain].criteria[accueil]"
LONG = "mot " * 40


def test_titles_are_short(build):
    """Of the grid, of its registers and criteria, of its indicators."""
    grid = build.grid(build.indicator("heures", label=LONG), title=LONG)
    grid = build.register(grid, title=LONG)
    assert build.found(check_grid(grid)) == {
        ("grid.title_long", "title"),
        ("grid.title_long", "registers[humain].title"),
        ("grid.title_long", f"{HERE}.indicators[heures].label"),
    }


def test_every_element_says_where_it_comes_from_and_what_it_counts(build):
    """Provenance everywhere, a definition for each indicator; warnings, not errors."""
    grid = build.grid(build.indicator("heures", definition=None, provenance=None))
    criterion = evolve(grid.registers[0].criteria[0], provenance=None)
    grid = build.register(grid, criteria=(criterion,), provenance=None)
    issues = check_grid(grid)
    assert {issue.severity for issue in issues} == {"warning"}
    assert build.found(issues) == {
        ("grid.no_provenance", "registers[humain]"),
        ("grid.no_provenance", HERE),
        ("grid.no_provenance", f"{HERE}.indicators[heures]"),
        ("grid.no_definition", f"{HERE}.indicators[heures]"),
    }


def test_an_empty_criterion_is_noticed(build):
    """It holds neither criteria nor indicators, and uses none."""
    empty = build.criterion("vide")
    found = build.found(check_grid(build.grid_of(build.criterion("a", build.scored("a1")), empty)))
    assert ("grid.nothing_asked", "registers[humain].criteria[vide]") in found


def test_a_view_declares_no_indicator(build):
    """Evidence is given once, so a view only uses."""
    register = Register(key="odd_1", title="1", indicators=(build.indicator("heures"),))
    view = View(key="odd", title="ODD", registers=(register,))
    found = build.found(check_grid(build.grid(views=(view,))))
    assert found == {("grid.view_declares", "views[odd].registers[odd_1].indicators[heures]")}
