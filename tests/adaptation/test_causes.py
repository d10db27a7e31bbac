"""Which change brought a problem: what said it, what it names, what is nearest to it."""

from __future__ import annotations

import pytest

from tests.adaptation.build import BASE, WHY, adaptation
from utilite_sociale.adaptation import Revise, Withdraw, adapt
from utilite_sociale.errors import Issue
from utilite_sociale.model import AnswerIs

CHANGES = (
    Revise(elements=("achats", "clients"), title="x", reason=WHY),
    Withdraw(elements=("tutorat",), reason=WHY),
    Revise(elements=("achats",), weight=2, reason=WHY),
    Revise(elements=("couverture",), label="x", reason=WHY),
)
CAUSES = adapt(BASE, adaptation(*CHANGES)).causes
ACHATS = "registers[territoire].criteria[achats]"
AVIS = "registers[territoire].criteria[clients].indicators[avis]"


@pytest.mark.parametrize(
    ("path", "found", "cause"),
    [
        (f"{ACHATS}.title", "", 0),
        (f"{ACHATS}.weight", "", 2),
        (f"{ACHATS}.uses[0]", "tutorat", 1),
        (f"{ACHATS}.uses[0]", "", 1),
        (f"{ACHATS}.missing", "", 2),
        (f"{AVIS}.applies_to", "", 3),
        (AVIS, "", 0),
        ("registers[humain].criteria[accueil]", "", 1),
        ("views[v].registers[w].uses[0]", "tutorat", 1),
        ("registers[territoire].criteria[nulle_part]", "", None),
        ("total", "", None),
        ("title", "", None),
    ],
)
def test_the_closest_cause_is_given(path, found, cause):
    words = (("found", found),) if found else ()
    assert CAUSES.of(Issue(code="grid.uses_unknown", path=path, arguments=words)) == cause


def test_what_a_condition_names_comes_before_what_touches_the_element():
    """The indicator has another name since, and nobody changed what is asked."""
    asked = Revise(
        elements=("local",), applies_to=AnswerIs(indicator="avis", one_of=("n0",)), reason=WHY
    )
    measured = Revise(elements=("avis",), measure=BASE["local"].measure, label="x", reason=WHY)
    issue = Issue(code="grid.condition_unfit", path=f"{ACHATS}.indicators[local].applies_to")
    assert adapt(BASE, adaptation(measured, asked)).causes.of(issue) == 1
    assert adapt(BASE, adaptation(asked, measured)).causes.of(issue) == 0
