"""The socle: a proposal of this project, in plain words, with all that the domain page lists."""

from __future__ import annotations

import re

import pytest

from utilite_sociale.catalog import catalog
from utilite_sociale.model import (
    Binary,
    Breakdown,
    Grid,
    KindIs,
    Measure,
    Narrative,
    Ordinal,
    Quantity,
    Ratio,
)

RE, RS, IM = "realisation", "result", "impact"
UP, DOWN, BAND, NONE = "higher", "lower", "band", "none"
COUNT: tuple[type[Measure], ...] = (Quantity, Breakdown)
SHARE: tuple[type[Measure], ...] = (Ratio,)
LISTED: dict[str, dict[str, tuple[str, tuple[type[Measure], ...], str]]] = {
    "reconnaissance_estime": {
        "estime_evolution": (IM, (Ordinal,), UP),
        "reconnaissance_declaree": (RS, SHARE, UP),
        "bilans_etape": (RE, SHARE, UP),
        "exemples_reconnaissance_estime": (RE, (Narrative,), NONE),
    },
    "acces_droits": {
        "droits_concernes": (RE, COUNT, NONE),
        "droits_taux_accompagnement": (RE, SHARE, UP),
        "droits_ouverts": (RS, SHARE, UP),
    },
    "capacite_financiere": {
        "surendettement_taux_accompagnement": (RE, SHARE, UP),
        "heures_mensuelles_moyennes": (RS, SHARE, BAND),
        "revenu_evolution": (IM, SHARE, UP),
    },
    "maitrise_environnement": {
        "mobilite_taux_accompagnement": (RE, SHARE, UP),
        "logement_taux_accompagnement": (RE, SHARE, UP),
        "langue_taux_accompagnement": (RE, SHARE, UP),
        "permis_obtenus": (RS, COUNT, UP),
        "aisance_demarches": (IM, SHARE, UP),
    },
    "production_richesses": {
        "chiffre_affaires": (RE, COUNT, NONE),
        "masse_salariale_locale": (RS, COUNT, NONE),
        "achats_locaux": (RS, SHARE, UP),
        "recettes_marches_publics": (RE, COUNT, NONE),
    },
    "creation_activites": {
        "activites_nouvelles": (RE, COUNT, UP),
        "etp_activites_nouvelles": (RS, COUNT, UP),
        "part_ca_recent": (RS, SHARE, BAND),
    },
    "besoins_territoire": {
        "beneficiaires_services": (RE, COUNT, NONE),
        "part_activite_zones_prioritaires": (RS, SHARE, UP),
        "satisfaction_clients": (RS, SHARE, UP),
        "besoin_non_couvert": (RE, (Narrative,), NONE),
    },
    "diversite_profils": {
        **{
            f"part_{public}": (RE, SHARE, NONE)
            for public in (
                *("femmes", "rsa", "ass", "aah", "rqth", "deld", "detld", "moins_26"),
                *("50_plus", "qpv", "zrr", "infra_cap"),
            )
        },
        "cumul_criteres": (RE, SHARE, NONE),
    },
    "mise_en_situation": {
        "etp_realises_sur_conventionnes": (RE, SHARE, BAND),
        "pmsmp_par_salarie": (RE, SHARE, UP),
        "delai_acces": (RS, COUNT, DOWN),
    },
    "professionnalisation": {
        "heures_formation_par_salarie": (RE, SHARE, UP),
        "part_salaries_formes": (RE, SHARE, UP),
        "part_projet_pro_defini": (RE, SHARE, UP),
        "taux_qualification": (RS, SHARE, UP),
    },
    "coeur_metier": {
        "taux_sorties_dynamiques": (RS, SHARE, UP),
        "taux_sorties_emploi_durable": (RS, SHARE, UP),
        "taux_emploi_6_mois": (IM, SHARE, UP),
        "sorties_metier_lie": (RS, SHARE, UP),
        "taux_rupture_hors_essai": (RS, SHARE, DOWN),
    },
    "lien_social": {
        "temps_collectifs_participation": (RE, SHARE, UP),
        "isolement_recul": (IM, SHARE, UP),
        "benevolat_personnes": (RE, COUNT, UP),
        "benevolat_heures": (RE, COUNT, UP),
    },
    "implication_citoyenne": {
        "salaries_instances": (RS, SHARE, UP),
        "participation_ag": (RE, SHARE, UP),
        "engagement_citoyen": (RE, (Narrative,), NONE),
    },
    "innovation_ess": {
        "cooperations_ess": (RE, COUNT, UP),
        "agrement_esus": (RE, (Binary,), NONE),
        "maturite_innovation": (RS, (Ordinal,), UP),
    },
    "rso_partenaires": {
        "partenaires_accompagnes": (RE, COUNT, UP),
        "partenaires_pratique_changee": (IM, SHARE, UP),
        "niveau_demarche_rse": (RE, (Ordinal,), UP),
    },
    "representations_sociales": {
        "regard_change": (IM, SHARE, UP),
        "actions_sensibilisation": (RE, COUNT, UP),
        "verbatims_representations": (RS, (Narrative,), NONE),
    },
    "missions_interet_general": {
        "missions_ig": (RE, COUNT, NONE),
        "missions_ig_recit": (RE, (Narrative,), NONE),
        "aide_par_etp": (RE, SHARE, NONE),
        "repartition_accompagnement": (RE, COUNT, NONE),
        "couts_evites": (IM, COUNT, NONE),
    },
}
"""The common base of the domain page, by criterion: level, nature of the measure, direction. A
story has no level there; a family of shares is one line; volunteers and public missions are each
counted and told apart."""
COUNTED = {
    "salaries_en_parcours": "personnes",
    "permanents_effectif": "personnes",
    "heures_travaillees": "heures",
    "etp_insertion": "ETP",
    "salaires_verses": "€",
    "sorties_retirees": "personnes",
}
"""What activity reports publish as plain counts, beside the rates."""
SENSITIVE = {"droits_ouverts", "surendettement_taux_accompagnement", "revenu_evolution"} | {
    f"part_{public}" for public in ("rqth", "aah")
}
"""Social difficulty, income, health: marked S on the domain page."""


@pytest.fixture(name="grid", scope="module")
def _grid() -> Grid:
    return catalog()["socle"]


def test_the_socle_is_a_proposal_of_this_project_and_nobody_s_position(grid):
    """Its status, its owner and its words say so."""
    assert grid.status == "proposed"
    assert grid.owner == "projet utilite_sociale"
    assert "n’est la position officielle d’aucun réseau" in grid.description
    assert "aucun indicateur, palier ou barème ne vient de COORACE" in grid.attribution
    assert grid.total is None


def test_no_element_is_marked_published(grid):
    """What is ours is proposed; what comes from public data says so, with its source."""
    for element in grid.elements.values():
        assert element.provenance.status in {"proposed", "public_data"}
        if element.provenance.status == "public_data":
            assert element.provenance.sources
    for element in (*grid.registers, *grid.criteria.values()):
        assert "coorace_idf_ust" in element.provenance.sources


def test_every_indicator_of_the_domain_page_is_there(grid):
    """Under its criterion, with its level, its nature and its direction."""
    assert set(LISTED) == set(grid.criteria)
    for criterion, expected in LISTED.items():
        asked = {indicator.key: indicator for indicator in grid.criteria[criterion].indicators}
        assert set(expected) <= set(asked)
        for key, (level, natures, direction) in expected.items():
            found = asked[key]
            assert (key, found.level, found.direction) == (key, level, direction)
            assert isinstance(found.measure, natures)


def test_counts_stand_beside_rates(grid):
    """Headcounts, hours, full-time equivalents, wages: what reports print when no rate is."""
    for key, unit in COUNTED.items():
        measure = grid.indicators[key].measure
        assert isinstance(measure, Quantity)
        assert measure.unit == unit
        assert measure.integer == (unit == "personnes")
        assert grid.indicators[key].direction == NONE


def test_exits_are_counted_by_category_and_their_total_may_be_missing(grid):
    """Three dynamic categories and one other; those withdrawn from the count stand apart."""
    measure = grid.indicators["sorties_par_categorie"].measure
    assert isinstance(measure, Breakdown)
    assert [category.title for category in measure.categories] == [
        "Emploi durable",
        "Emploi de transition",
        "Sortie positive",
        "Autre sortie",
    ]
    assert measure.total == "total des sorties"
    assert measure.exhaustive


def test_every_indicator_has_a_definition_a_level_and_a_question(grid):
    """And a source or a provenance; no two definitions share an id."""
    ids = [indicator.definition.id for indicator in grid.indicators.values()]
    assert len(set(ids)) == len(ids)
    for key, indicator in grid.indicators.items():
        assert indicator.definition.id == f"{key}_v1"
        assert indicator.definition.date is not None
        assert indicator.level is not None
        assert indicator.question
        assert indicator.provenance is not None
        if indicator.provenance.status == "public_data":
            assert indicator.definition.source


def test_every_figure_says_whom_or_what_it_is_about(grid):
    """Its period; and for people, the population."""
    for indicator in grid.indicators.values():
        if isinstance(indicator.measure, Quantity | Ratio | Breakdown):
            assert indicator.period
            assert indicator.expected_evidence
        people = getattr(indicator.measure, "unit", "") == "personnes"
        if people and indicator.key not in {"benevolat_personnes", "actions_sensibilisation"}:
            assert indicator.population


def test_only_appreciations_are_scored(grid):
    """No threshold of a rate is a fact that somebody published."""
    scored = {key for key, indicator in grid.indicators.items() if indicator.rule is not None}
    assert scored == {f"appreciation_{criterion}" for criterion in grid.criteria}


def test_figures_about_people_in_difficulty_are_protected(grid):
    """Sensitive, with a threshold; eleven persons for incomes, five elsewhere."""
    marked = {key for key, indicator in grid.indicators.items() if indicator.sensitive}
    assert marked >= SENSITIVE
    for key in marked:
        assert grid.indicators[key].disclosure_threshold == (11 if key == "revenu_evolution" else 5)


def test_what_is_asked_of_a_geiq_is_asked_of_it_alone(grid):
    """Two rates of its label."""
    asked = {key: i.applies_to for key, i in grid.indicators.items() if i.applies_to is not None}
    assert asked == dict.fromkeys(
        ("taux_qualification", "taux_rupture_hors_essai"), KindIs(one_of=("GEIQ",))
    )


def test_an_avoided_cost_needs_its_study(grid):
    """Without it, the figure is kept, shown, and counts as missing."""
    required = {key for key, indicator in grid.indicators.items() if indicator.evidence_required}
    assert required == {"couts_evites"}


@pytest.mark.parametrize(
    ("key", "value", "year", "source"),
    [
        ("taux_sorties_dynamiques", 60, 2008, "circulaire_2008"),
        ("taux_sorties_emploi_durable", 25, 2008, "circulaire_2008"),
        ("taux_emploi_6_mois", 19, 2021, "dares_sortants"),
    ],
)
def test_published_values_stand_beside_as_context_never_as_a_norm(grid, key, value, year, source):
    """The floors negotiated under the circular of 2008, the Dares survey of 2021 leavers."""
    (context,) = grid.indicators[key].context
    assert (context.value, context.unit, context.year) == (value, "%", year)
    assert context.source == source
    assert "jamais une norme" in context.note


def test_titles_are_plain(grid):
    """Short, without acronym, each its own; a question stands beside each."""
    titles = [element.title for element in (*grid.registers, *grid.criteria.values())]
    assert len(set(titles)) == len(titles) == 23
    for title in titles:
        assert len(title) <= 60
        assert title[0].isupper()
        assert not re.search(r"\b[A-Z]{2,}\b|[;:()/]|-", title)
    for element in (*grid.registers, *grid.criteria.values()):
        assert element.question.endswith("\u202f?")
        assert element.description.endswith(".")


def test_what_an_acronym_means_is_said_where_it_is_asked(grid):
    """Or in the definition of the same indicator."""
    known = {"CDD", "CDI", "CAP", "BEP", "ACI", "AI", "EI", "EITI", "ETTI", "ETP", "ROME", "CNIL"}
    for indicator in grid.indicators.values():
        words = f"{indicator.question} {indicator.label}"
        for acronym in set(re.findall(r"\b[A-Z]{3,}\b", words)) - known:
            told = f"{indicator.question} {indicator.definition.text}"
            assert re.search(rf"\({acronym}\)", told), (indicator.key, acronym)


def test_every_criterion_names_what_helps(grid):
    """Three leviers at least, each with words of its own."""
    leviers = [levier for one in grid.criteria.values() for levier in one.leviers]
    assert min(len(criterion.leviers) for criterion in grid.criteria.values()) >= 3
    assert len({levier.title for levier in leviers}) == len(leviers)
