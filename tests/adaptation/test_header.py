"""What the grid says of itself: the adaptation's words, else the base's."""

from __future__ import annotations

from attrs import evolve

from tests.adaptation.build import BASE, WHY, made
from tests.scoring.build import register
from utilite_sociale.adaptation import Withdraw
from utilite_sociale.model import (
    BasedOn,
    ContextValue,
    Definition,
    Maximum,
    MinimumCoverage,
    Provenance,
    Source,
    Territory,
    View,
    Voice,
)


def test_the_header_is_that_of_the_adaptation():
    found = made(territory=Territory(title="Lot", departements=("46",), vintage=2016))
    assert (found.key, found.status, found.territory.title) == ("region", "illustrative", "Lot")
    base = evolve(BASE, territory=Territory(title="Lot", departements=("46",), vintage=2016))
    assert made(base=base).territory is None


def test_what_is_not_stated_is_that_of_the_base():
    base = evolve(BASE, description="Le socle.", total=Maximum())
    assert (made(base=base).description, made(base=base).total) == ("Le socle.", Maximum())
    said = made(description="La région.", total=None, missing="floor", base=base)
    assert (said.description, said.missing) == ("La région.", "floor")
    stated = made(minimum_coverage=MinimumCoverage(share=1), language="en")
    assert (stated.minimum_coverage.share, stated.language) == (1, "en")


def test_the_base_is_named_in_the_version_that_served():
    base = evolve(BASE, version="1.0.4")
    asked = BasedOn(key="socle", version="1.0.0", below="2.0.0", note="Tout.")
    found = made(base=base, based_on=asked)
    assert found.based_on == BasedOn(key="socle", version="1.0.4", note="Tout.")


def test_voices_are_added_or_said_anew():
    voices = (Voice(key="equipe", title="L’équipe"), Voice(key="elus", title="Élus"))
    assert [(v.key, v.title) for v in made(voices=voices).voices] == [
        ("equipe", "L’équipe"),
        ("salaries", "Salariés"),
        ("clients", "Clients"),
        ("elus", "Élus"),
    ]


def test_views_of_its_own_take_the_place_of_the_bases():
    view = View(key="odd", title="ODD", registers=(register("o", uses=("avis",)),))
    assert made(views=(view,)).views == (view,)
    assert made(base=evolve(BASE, views=(view,))).views == (view,)


def test_a_source_that_nothing_cites_any_more_goes():
    """The page was cited by the criterion that is withdrawn; one never cited stays."""
    base = evolve(BASE, sources=(*BASE.sources, Source(key="lecture", title="À lire")))
    assert [s.key for s in made(base=base).sources] == ["page", "lecture"]
    gone = made(Withdraw(elements=("accueil",), reason=WHY), base=base)
    assert [s.key for s in gone.sources] == ["lecture"]


def test_sources_are_cited_by_definitions_and_context_too():
    indicator = evolve(
        BASE["avis"],
        provenance=Provenance(status="public_data"),
        definition=Definition(id="avis_v1", text="Avis.", source="loi"),
        context=(ContextValue(scope="France", year=2020, value=3, source="etude"),),
    )
    clients = evolve(BASE["clients"], indicators=(indicator,))
    registers = (BASE["humain"], evolve(BASE["territoire"], criteria=(clients,)))
    sources = tuple(Source(key=key, title=key) for key in ("loi", "etude", "page"))
    found = made(base=evolve(BASE, registers=registers, sources=sources))
    assert [s.key for s in found.sources] == ["loi", "etude", "page"]


def test_a_source_where_a_change_is_told_stays():
    """The criterion that cited it alone is gone; the reason for it is not."""
    gone = Withdraw(elements=("accueil",), reason=WHY, source="page")
    assert [one.key for one in made(gone).sources] == ["page"]
    quiet = Withdraw(elements=("accueil",), reason=WHY)
    assert made(quiet).sources == ()
