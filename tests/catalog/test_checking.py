"""The problems of a grid, and what is answered without being asked."""

from __future__ import annotations

import datetime as dt

import pytest

from utilite_sociale.catalog import catalog
from utilite_sociale.catalog.checking import assessment_issues, grid_issues, has_errors
from utilite_sociale.errors import Issue, Severity
from utilite_sociale.model import (
    Assessment,
    Criterion,
    Enterprise,
    Grid,
    GridReference,
    Indicator,
    KindIs,
    Period,
    Quantity,
    QuantityEvidence,
    Register,
)


def test_a_grid_that_depends_on_facts_is_accepted(shelf):
    """A weight by case, as a regional grid may have one."""
    text = (shelf.folder / shelf.add("socle").name).read_text("utf-8")
    when = '{ type = "kind", one_of = ["AI"] }'
    cases = f"weight = [{{ value = 2, when = {when} }}, {{ value = 1 }}]"
    changed = text.replace('key = "socle"', 'key = "cas"')
    changed = changed.replace(f"applies_to = {when}", f"applies_to = {when}\n{cases}")
    assert changed.count(cases) == 1
    shelf.add("cas", text=changed)
    assert shelf.catalog().check()["cas"] == grid_issues(shelf.catalog()["cas"]) == ()


@pytest.mark.parametrize(
    ("severities", "stop"),
    [
        ((), False),
        ((Severity.WARNING,), False),
        ((Severity.WARNING, Severity.ERROR), True),
    ],
)
def test_one_error_stops_the_work_and_warnings_do_not(severities, stop):
    """However many."""
    issues = tuple(Issue(code="value.blank", severity=severity) for severity in severities)
    assert has_errors(issues) is stop


@pytest.mark.parametrize(("kind", "asked"), [("AI", True), ("ACI", False)])
def test_an_answer_to_what_is_not_asked_of_this_subject_is_noticed(shelf, kind, asked):
    """The condition is read on the subject; the answer is kept."""
    shelf.add("socle")
    given = Assessment(
        subject=Enterprise(name="Atelier", kind=kind),
        grid=GridReference(key="socle", version="1.0.0"),
        period=Period(start=dt.date(2018, 1, 1), end=dt.date(2018, 12, 31)),
        evidence=(QuantityEvidence(id="h", about="heures", value=1),),
    )
    found = [issue.code for issue in assessment_issues(given, catalog()["socle"])]
    assert found == ([] if asked else ["assessment.answer_not_applicable"])


ACI, AI = KindIs(one_of=("ACI",)), KindIs(one_of=("AI",))


@pytest.mark.parametrize(
    ("own", "declared", "between", "used", "asked"),
    [
        (None, None, None, None, True),
        (None, AI, None, None, True),
        (None, AI, None, ACI, True),
        (None, None, None, AI, True),
        (None, AI, None, AI, False),
        (None, AI, AI, None, False),
        (AI, None, None, None, False),
        (ACI, AI, ACI, ACI, True),
    ],
)
def test_a_condition_holds_where_its_node_stands(own, declared, between, used, asked):
    """Of an ACI: one place that applies is enough, its own condition holds in all of them.

    The indicator is declared under a criterion, which has a condition, and used by a criterion
    under another register; the condition above its declaration does not follow it there.
    """
    hours = Indicator(key="heures", label="H", measure=Quantity(unit="h"), applies_to=own)
    first = Criterion(key="declare", title="D", indicators=(hours,), applies_to=declared)
    second = Criterion(key="emploie", title="E", uses=("heures", "inconnu"), applies_to=between)
    grid = Grid(
        key="essai",
        version="1.0.0",
        title="Essai",
        owner="Essais",
        status="draft",
        registers=(
            Register(key="un", title="Un", criteria=(first,)),
            Register(key="deux", title="Deux", criteria=(second,), applies_to=used),
        ),
    )
    given = Assessment(
        subject=Enterprise(name="Atelier", kind="ACI"),
        grid=grid.reference,
        period=Period(start=dt.date(2018, 1, 1), end=dt.date(2018, 12, 31)),
        evidence=(QuantityEvidence(id="h", about="heures", value=1),),
    )
    found = [issue.code for issue in assessment_issues(given, grid)]
    assert found == ([] if asked else ["assessment.answer_not_applicable"])
