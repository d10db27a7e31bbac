"""The glossary names every public class, and nothing that does not exist."""

from __future__ import annotations

import importlib
import inspect
import re
from dataclasses import fields
from functools import reduce

import attrs
import pytest

from docs._ext.glossary import PAGE, Glossary, Term, load, page

ROOMS = (
    *("model", "scoring", "adaptation", "life", "catalog", "collect.held", "collect", "plugins"),
    *("errors", "vocabulary"),
)
GLOSSARY = load()
DESIGN = {
    "grille, référentiel": "model.Grid",
    "socle commun": "",
    "registre": "model.Register",
    "critère, sous-critère": "model.Criterion",
    "question évaluative": "model.Node.question",
    "indicateur": "model.Indicator",
    "niveau d’indicateur": "vocabulary.IndicatorLevel",
    "mesure": "model.Measure",
    "règle de cotation": "model.ScoringRule",
    "élément de preuve": "model.Evidence",
    "partie prenante, voix": "model.Voice",
    "évaluation": "model.Assessment",
    "bilan": "scoring.Outcome",
    "constat": "model.Finding",
    "valeur ajoutée": "vocabulary.FindingKind.ADDED_VALUE",
    "piste d’amélioration": "vocabulary.FindingKind.IMPROVEMENT",
    "proposition de lecture": "scoring.Reading",
    "pratique, action à valoriser": "model.Practice",
    "sujet évalué": "model.Subject",
    "structure": "model.Enterprise",
    "ensemblier": "model.EnterpriseGroup",
    "réseau": "model.Network",
    "territoire": "model.Territory",
    "adaptation": "adaptation.Adaptation",
    "correspondance": "",
    "secret statistique": "",
}
"""The words that the project has chosen, and the one class that stands for each; none yet where
the room that will hold it has no content."""


def public_classes() -> list[str]:
    """Give every class that a room declares, as ``room.Class``."""
    found = []
    for room in ROOMS:
        module = importlib.import_module(f"utilite_sociale.{room}")
        names = [name for name in module.__all__ if inspect.isclass(getattr(module, name))]
        found += [f"{room}.{name}" for name in names]
    return found


def twice(values: list[str]) -> set[str]:
    """Give the values that are met more than once."""
    return {value for value in values if value and values.count(value) > 1}


def resolve(identifier: str) -> object:
    """Follow a dotted name to what it names: a class, a word of a list, a field."""
    room = next(room for room in ROOMS if identifier.startswith(f"{room}."))
    names = identifier.removeprefix(f"{room}.").split(".")
    found: object = importlib.import_module(f"utilite_sociale.{room}")
    assert names[0] in found.__all__
    return reduce(_step, names, found)


def _step(found: object, name: str) -> object:
    if inspect.isclass(found) and attrs.has(found):
        return attrs.fields_dict(found)[name]
    return getattr(found, name)


@pytest.mark.parametrize("name", public_classes())
def test_every_public_class_is_in_the_glossary(name):
    """Under its own term."""
    assert [term.fr for term in GLOSSARY.terms if term.identifier == name]


@pytest.mark.parametrize("term", GLOSSARY.terms, ids=lambda term: term.fr)
def test_a_term_is_whole(term):
    """Both languages, a definition in each, a theme and a source that exist."""
    for field in fields(Term):
        assert getattr(term, field.name).strip() or field.name == "identifier"
    assert term.theme in {theme.key for theme in GLOSSARY.themes}
    assert term.source in {source.key for source in GLOSSARY.sources}
    assert term.definition_fr.endswith(".")
    assert term.definition_en.endswith(".")
    assert term.definition_fr != term.definition_en
    if term.identifier:
        resolve(term.identifier)


def test_one_term_one_concept_one_class():
    """No French term, no public name and no definition twice."""
    terms = GLOSSARY.terms
    assert twice([term.fr for term in terms]) == set()
    assert twice([term.identifier for term in terms]) == set()
    assert twice([term.definition_fr for term in terms]) == set()
    assert twice([term.definition_en for term in terms]) == set()


def test_the_chosen_words_are_there_with_the_chosen_names():
    """The table of terms from which the project started."""
    named = {term.fr: term.identifier for term in GLOSSARY.terms}
    assert {word: named.get(word) for word in DESIGN} == DESIGN


def test_a_name_that_does_not_exist_is_found():
    """Else the tests above would accept anything."""
    for wrong in ("model.Registre", "model.Grid.couleur", "vocabulary.Stage.LOST"):
        with pytest.raises((AssertionError, AttributeError, KeyError)):
            resolve(wrong)


def test_every_source_is_cited_and_every_theme_has_terms():
    """Nothing is left of a term that is gone."""
    assert {term.source for term in GLOSSARY.terms} == {one.key for one in GLOSSARY.sources}
    assert {term.theme for term in GLOSSARY.terms} == {one.key for one in GLOSSARY.themes}
    assert all(source.url or source.note for source in GLOSSARY.sources)


def test_the_page_is_what_the_generator_writes():
    """Nobody mends the page by hand."""
    assert PAGE.read_text(encoding="utf-8") == page(GLOSSARY)


def test_the_page_holds_every_term_in_alphabetical_order_within_its_theme():
    """Accents put aside."""
    glossary = Glossary(
        themes=GLOSSARY.themes[:1],
        sources=GLOSSARY.sources,
        terms=tuple(
            Term(
                theme=GLOSSARY.themes[0].key,
                fr=word,
                en=word,
                definition_fr="D.",
                definition_en="D.",
                source="projet",
            )
            for word in ("zone", "échelle", "ebe", "Eau")
        ),
    )
    assert re.findall(r"^\*\*(\w+)\*\*", page(glossary), re.MULTILINE) == [
        "Eau",
        "ebe",
        "échelle",
        "zone",
    ]
    written = re.findall(r"^\*\*(.+?)\*\* · ", page(GLOSSARY), re.MULTILINE)
    assert sorted(written) == sorted(term.fr for term in GLOSSARY.terms)


def test_french_has_its_typography():
    """No-break spaces before double marks and inside guillemets, curly apostrophes."""
    for term in GLOSSARY.terms:
        for french in (term.fr, term.definition_fr):
            assert not re.search(r"[ \u00a0\w][;?!]|(?<!\u00a0):|« | »|\w'\w", french)
