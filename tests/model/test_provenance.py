"""Where an element comes from is said with its source, its date and how official it is."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from tests.model.refusals import refusal
from utilite_sociale.model import Ancestor, ContextValue, Definition, Provenance, Source
from utilite_sociale.vocabulary import ProvenanceStatus


def test_a_source_has_a_key_and_a_title():
    """The rest is said as far as it is known."""
    assert Source(key="asp", title="Suivi").url == ""
    assert refusal(lambda: Source(key="ASP", title="Suivi")) == "value.not_a_key_near"
    assert refusal(lambda: Source(key="asp", title="")) == "value.blank"


def test_provenance_states_how_official_something_is():
    """By a word of the closed list; sources are cited by key."""
    status = Provenance(status="reading", sources=["page"])
    assert status.status is ProvenanceStatus.READING
    assert status.sources == ("page",)
    with pytest.raises(ValueError, match="officiel"):
        Provenance(status="officiel")
    wrong = {"status": "reading", "sources": ["La page"]}
    assert refusal(lambda: Provenance(**wrong)) == "value.not_a_key_near"


def test_a_definition_has_an_id_a_text_and_a_date():
    """The text may have several lines; the date is a day."""
    definition = Definition(
        id="durable_2008", text="Six mois\nou plus.", date=dt.date(2008, 12, 10)
    )
    assert definition.date.year == 2008
    assert refusal(lambda: Definition(id="durable_2008", text=" ")) == "value.blank"
    wrong = {"id": "d", "text": "t", "date": "2008-12-10"}
    assert refusal(lambda: Definition(**wrong)) == "value.not_a_date"


def test_two_definitions_differ_by_their_id_alone_if_need_be():
    """ "Six mois" and "plus de six mois" are two definitions, whatever their words."""
    first = Definition(id="durable_2008", text="Emploi durable")
    assert first != Definition(id="durable_2021", text="Emploi durable")


def test_a_context_value_is_exact_and_dated():
    """19 % of ACI leavers in 2021, says Dares: shown beside a rate, never a norm."""
    shown = ContextValue(scope="France, ACI", year=2021, value=19.0, unit="%", source="dares")
    assert shown.value == Decimal(19)
    assert refusal(lambda: ContextValue(scope="France", year="2021")) == "value.not_whole"
    assert refusal(lambda: ContextValue(scope="", year=2021)) == "value.blank"


def test_an_ancestor_is_an_element_of_a_version_of_a_grid():
    """All three are needed to find it again."""
    step = Ancestor(grid="socle", version="1.0.0", element="acces_droits")
    assert step.reason == ""
    for wrong in ({"grid": "Le socle"}, {"version": "1"}, {"element": "a.b"}):
        given = {"grid": "socle", "version": "1.0.0", "element": "acces_droits", **wrong}
        assert refusal(lambda given=given: Ancestor(**given)).startswith("value.not_a_")
