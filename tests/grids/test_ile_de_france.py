"""The Île-de-France grid: registers and criteria word for word, all else marked as added."""

from __future__ import annotations

import pytest
from attrs import evolve

from utilite_sociale.catalog import catalog
from utilite_sociale.model import Ancestor, Grid
from utilite_sociale.serial import content_digest

PAGE = "https://coorace-idf.fr/offres-de-services/outillage/ust/"
"""Page "Utilité Sociale Territoriale" of COORACE Île-de-France, from which the words below are
transcribed, spelling kept. It describes six registers in sentences: reading seventeen criteria in
them is ours."""
PUBLISHED = {
    ("pouvoir_agir", "Renforcement du pouvoir d’agir"): {
        "reconnaissance_estime": "la reconnaissance et l’estime donnée aux salariés des structures",
        "acces_droits": "l’accès aux droits",
        "capacite_financiere": "la capacité financière",
        "maitrise_environnement": "la maîtrise de l’environnement",
    },
    ("developpement_local", "Développement économique local"): {
        "production_richesses": (
            "la production locale de richesses et les synergies génératrices de revenues"
        ),
        "creation_activites": "la création, la diversification et la reprise d’activités",
        "besoins_territoire": "la réponse à des besoins du territoire",
    },
    ("emploi_durable", "Vers un emploi durable"): {
        "diversite_profils": "la diversité des profils salariés",
        "mise_en_situation": "la facilitation de la mise en situation de travail",
        "professionnalisation": (
            "la professionnalisation et la co-construction d’un projet professionnel avec les "
            "salariés"
        ),
        "coeur_metier": "l’orientation vers un cœur de métier de la structure et des salariés",
    },
    ("faire_societe", "Faire société, vivre ensemble"): {
        "lien_social": "la socialisation et la création de lien social pour les salariés",
        "implication_citoyenne": "l’implication citoyenne",
    },
    ("transformation_societale", "Transformation sociétale"): {
        "innovation_ess": "l’innovation sociétale et la mise en place d’une ESS",
        "rso_partenaires": "le renforcement de la RSO des partenaires",
        "representations_sociales": (
            "l’évolution des représentations sociales au sein de la structure"
        ),
    },
    ("problematiques_publiques", "Gestion efficiente des problématiques publiques"): {
        "missions_interet_general": "la prise en charge des missions d’intérêt général",
    },
}
DUCLOS = "une méthodologie d’Hélène Duclos (Trans-formation)"
ADDED = (
    "Ajout du projet utilite_sociale, repris du socle\u202f; ne vient pas de COORACE Île-de-France."
)


@pytest.fixture(name="grid", scope="module")
def _grid() -> Grid:
    return catalog()["ile_de_france"]


def test_six_registers_and_seventeen_criteria_are_transcribed():
    """Else the test below would compare less than what is published."""
    assert len(PUBLISHED) == 6
    assert sum(map(len, PUBLISHED.values())) == 17


def test_titles_are_those_of_the_page_word_for_word_and_in_their_order(grid):
    """Keys, registers, criteria; nothing between them and nothing more."""
    found = {
        (register.key, register.title): {one.key: one.title for one in register.criteria}
        for register in grid.registers
    }
    assert list(found.items()) == list(PUBLISHED.items())
    assert [list(found[register]) for register in found] == [
        list(one) for one in PUBLISHED.values()
    ]
    assert not any(one.criteria for one in grid.criteria.values())
    assert not any(register.indicators for register in grid.registers)


def test_the_grid_is_published_and_names_its_page_and_its_owner(grid):
    """With the method on which the page says that it rests."""
    assert grid.status == "published"
    assert grid.owner == "COORACE Île-de-France"
    assert PAGE in grid.attribution
    assert DUCLOS in grid.attribution
    assert PAGE in {source.url for source in grid.sources}


def test_register_titles_are_published_and_criteria_are_a_reading(grid):
    """Each cites the page, and says what this project wrote beside the title."""
    for register in grid.registers:
        assert register.provenance.status == "published"
        assert "Titre repris mot pour mot" in register.provenance.note
        assert "description et question ajoutées par le projet" in register.provenance.note
    for criterion in grid.criteria.values():
        assert criterion.provenance.status == "reading"
        assert "y lire dix-sept critères est notre lecture" in criterion.provenance.note
        assert "Description, question et leviers ajoutés" in criterion.provenance.note
    cited = {e.provenance.sources for e in (*grid.registers, *grid.criteria.values())}
    (page,) = (source.key for source in grid.sources if source.url == PAGE)
    assert cited == {(page,)}


def test_nothing_that_was_added_is_marked_published(grid):
    """The six titles are all that is; no indicator is even called a reading."""
    marked = {path for path, e in grid.elements.items() if e.provenance.status == "published"}
    assert marked == {register.key for register in grid.registers}
    statuses = {indicator.provenance.status for indicator in grid.indicators.values()}
    assert statuses == {"proposed", "public_data"}


def test_every_element_comes_from_the_socle(grid):
    """The words of registers and criteria too took the place of others, and say why."""
    for element in grid.elements.values():
        assert [(step.grid, step.element) for step in element.lineage] == [("socle", element.key)]
        assert element.lineage[0].reason


def test_it_says_what_it_said_before_it_was_an_adaptation(grid):
    """The digest of its content when it was a file of its own, at version 1.0.0."""
    assert content_digest(grid) == (
        "84f8f7a13d1e53c0aebeefba6daf4df4725cd2d9188c6f44a6b2d28ab3c2ae8e"
    )


def test_every_indicator_says_that_it_was_added_and_whence(grid):
    """In words for people, and as lineage for programs."""
    for key, indicator in grid.indicators.items():
        assert indicator.provenance.note.startswith(ADDED)
        (step,) = indicator.lineage
        assert step.reason
        assert [one.reason for one in step.decisions] == [step.reason]
        assert evolve(step, reason="", decisions=()) == Ancestor(
            grid="socle", version="1.0.0", element=key
        )


def test_no_weight_and_no_total_is_put_into_the_mouth_of_the_page(grid):
    """It publishes none; and the description of the grid says so."""
    assert grid.total is None
    assert {element.weight for element in grid.elements.values()} == {1}
    said = "La page ne publie ni indicateur, ni palier, ni pondération, ni note, ni seuil."
    assert said in grid.description
    assert "ils n’engagent pas COORACE Île-de-France" in grid.description


def test_the_territory_is_the_eight_departements_of_the_region(grid):
    """Paris, its inner and its outer ring, since 1968."""
    assert grid.territory.departements == ("75", "77", "78", "91", "92", "93", "94", "95")
