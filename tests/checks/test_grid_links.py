"""Links in a grid: uses and conditions."""

from __future__ import annotations

from decimal import Decimal

import pytest
from attrs import evolve

from utilite_sociale.checks import check_grid
from utilite_sociale.checks.grid_links import MOST_PLACES
from utilite_sociale.model import (
    AllOf,
    AnswerIs,
    AnyOf,
    KindIs,
    Mean,
    Not,
    Register,
    TerritoryIs,
    View,
    WeightCase,
)

HERE = "registers[humain].criteria[accueil]"


def test_uses_names_criteria_and_indicators_of_the_grid(build):
    """A register or an unknown key is refused; the nearest name is given."""
    second = build.criterion(
        "emploi",
        build.scored("retour"),
        uses=("appreciation", "apreciation", "humain", "zzz"),
    )
    grid = build.grid_of(build.criterion("accueil", build.scored("appreciation")), second)
    here = "registers[humain].criteria[emploi].uses"
    assert build.found(check_grid(grid)) == {
        ("grid.uses_unknown_near", f"{here}[1]"),
        ("grid.uses_unknown", f"{here}[2]"),
        ("grid.uses_unknown", f"{here}[3]"),
    }


def test_uses_makes_no_circle(build):
    """Neither through itself, nor through the node above, nor through another that uses it."""
    first = build.criterion("accueil", build.scored("a1"), uses=("emploi", "accueil"))
    second = build.criterion("emploi", build.scored("e1"), uses=("accueil",))
    found = build.found(check_grid(build.grid_of(first, second)))
    assert found == {
        ("grid.uses_circle", f"{HERE}.uses[0]"),
        ("grid.uses_circle", f"{HERE}.uses[1]"),
        ("grid.uses_circle", "registers[humain].criteria[emploi].uses[0]"),
    }


def test_an_answer_counts_once_in_a_node(build):
    """Using one's own indicator, or the same one twice, would count it twice."""
    first = build.criterion("accueil", build.scored("a1"), uses=("a1", "e1", "e1"))
    second = build.criterion("emploi", build.scored("e1"))
    assert build.found(check_grid(build.grid_of(first, second))) == {
        ("grid.uses_twice", f"{HERE}.uses[0]"),
        ("grid.uses_twice", f"{HERE}.uses[2]"),
    }


def doubling(build, floors):
    """Give criteria of which each holds two that use the next one: 2 ** floors leaves."""
    criteria = []
    for floor in range(floors):
        below = (f"etage_{floor + 1}",)
        halves = [build.criterion(f"{side}_{floor}", uses=below) for side in ("gauche", "droite")]
        criteria.append(build.criterion(f"etage_{floor}", criteria=halves))
    return [*criteria, build.criterion(f"etage_{floors}", build.scored("feuille"))]


def too_many(build, *criteria):
    return {
        path
        for code, path in build.found(check_grid(build.grid_of(*criteria)))
        if code == "grid.too_many_places"
    }


def places_of(floors):
    """Count the places of one floor and all under it, by the recurrence of its definition."""
    return 2 if floors == 0 else 3 + 2 * places_of(floors - 1)


def test_a_grid_that_repeats_cannot_be_larger_than_can_be_computed(build):
    """The lowest criterion that is too large is named, and nothing is written out to find it."""
    largest = max(floors for floors in range(20) if places_of(floors) <= MOST_PLACES)
    assert too_many(build, *doubling(build, 10)) == set()
    assert too_many(build, *doubling(build, 200)) == {
        f"registers[humain].criteria[etage_{200 - largest - 1}]"
    }


def test_the_sum_of_the_registers_is_what_is_computed(build):
    """Each of two small enough, their sum too large: said of the registers."""
    largest = max(floors for floors in range(20) if places_of(floors) <= MOST_PLACES)
    below = doubling(build, largest)
    above = [
        build.criterion(f"encore_{number}", uses=("etage_0",))
        for number in range(MOST_PLACES // places_of(largest) + 1)
    ]
    apart = [
        Register(key=f"registre_{number}", title="R", aggregation=Mean(), criteria=(criterion,))
        for number, criterion in enumerate([*below, *above])
    ]
    found = build.found(check_grid(evolve(build.grid(), registers=apart)))
    assert ("grid.too_many_places", "registers") in found
    assert [path for code, path in found if code == "grid.too_many_places"] == ["registers"]


def test_a_circle_has_no_size(build):
    """It is refused as a circle, once."""
    first = build.criterion("accueil", build.scored("a1"), uses=("emploi",))
    second = build.criterion("emploi", build.scored("e1"), uses=("accueil",))
    assert too_many(build, first, second, *doubling(build, 20)) == set()


def test_a_view_uses_what_the_main_reading_declares(build):
    """Views are built of uses."""
    register = Register(key="odd_1", title="1", uses=("appreciation", "accueil"))
    view = View(key="odd", title="ODD", registers=(register,))
    assert check_grid(build.grid(views=(view,))) == ()


def test_conditions_on_kind_and_territory_are_accepted(build):
    """Alone or joined; an acronym that nobody knows is a warning."""
    known = AllOf(of=(KindIs(one_of=("ACI",)), Not(of=TerritoryIs(departements=("75",)))))
    odd = AnyOf(of=(known, KindIs(one_of=("ACI", "XYZ"))))
    grid = build.grid(
        build.indicator("heures", applies_to=known), build.indicator("taux", applies_to=odd)
    )
    found = build.found(check_grid(grid))
    assert found == {("grid.unknown_kind", f"{HERE}.indicators[taux].applies_to")}


def test_a_condition_on_an_answer_names_an_indicator(build):
    """The nearest key is given where there is one; a criterion is not an indicator."""
    cases = (
        WeightCase(value=2, when=AnswerIs(indicator="acord", one_of=("yes",))),
        WeightCase(value=1, when=AnswerIs(indicator="accueil", one_of=("yes",))),
        WeightCase(value=1),
    )
    grid = build.grid(build.indicator("accord"), build.indicator("heures", weight=cases))
    here = f"{HERE}.indicators[heures].weight"
    assert build.found(check_grid(grid)) == {
        ("grid.condition_unknown_indicator_near", f"{here}[0].when"),
        ("grid.condition_unknown_indicator", f"{here}[1].when"),
    }


@pytest.mark.parametrize(
    ("condition", "code"),
    [
        (AnswerIs(indicator="accord", one_of=("yes",)), None),
        (AnswerIs(indicator="niveau", one_of=("bas", "haut")), None),
        (AnswerIs(indicator="outils", one_of=("livret",)), None),
        (AnswerIs(indicator="heures", at_least=Decimal(1)), None),
        (AnswerIs(indicator="taux", less_than=Decimal(50)), None),
        (AnswerIs(indicator="accord", one_of=("oui",)), "grid.condition_unknown_answer"),
        (AnswerIs(indicator="accord", at_least=Decimal(1)), "grid.condition_unfit"),
        (AnswerIs(indicator="heures", one_of=("yes",)), "grid.condition_unfit"),
    ],
)
def test_a_condition_compares_what_can_be_answered(build, condition, code):
    """A list for keys, a range for numbers, and only answers that the measure offers."""
    asked = [build.indicator(key) for key in ("accord", "niveau", "outils", "heures", "taux")]
    grid = build.grid(*asked, build.indicator("aide", applies_to=condition))
    found = build.found(check_grid(grid))
    assert found == ({(code, f"{HERE}.indicators[aide].applies_to")} if code else set())


def test_conditions_make_no_circle(build):
    """Directly, through another indicator, or through the criterion above."""
    on_forme = AnswerIs(indicator="forme", one_of=("bleu",))
    on_accord = AnswerIs(indicator="accord", one_of=("yes",))
    on_heures = AnswerIs(indicator="heures", at_least=Decimal(1))
    grid = build.grid(
        build.indicator("accord", applies_to=on_forme),
        build.indicator("forme", applies_to=on_accord),
        build.indicator("heures"),
        build.indicator("taux", applies_to=on_heures),
    )
    criterion = evolve(grid.registers[0].criteria[0], applies_to=KindIs(one_of=("ACI",)))
    grid = build.register(grid, criteria=(criterion,), applies_to=on_heures)
    assert build.found(check_grid(grid)) == {
        ("grid.condition_circle", f"{HERE}.indicators[accord].applies_to"),
        ("grid.condition_circle", f"{HERE}.indicators[forme].applies_to"),
        ("grid.condition_circle", f"{HERE}.indicators[heures].applies_to"),
    }


def test_a_case_with_the_condition_of_one_before_it_never_serves(build):
    """The first that holds is taken."""
    when = KindIs(one_of=("AI",))
    cases = (
        WeightCase(value=2, when=when),
        WeightCase(value=3, when=when),
        WeightCase(value=1),
    )
    issues = check_grid(build.grid(build.scored("niveau", weight=cases)))
    path = "registers[humain].criteria[accueil].indicators[niveau].weight[1].when"
    assert build.found(issues) == {("grid.case_repeated", path)}
