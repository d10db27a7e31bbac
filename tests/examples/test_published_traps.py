"""Real figures with their traps: each is met by a state, a qualifier, a population or a warning.

Nothing is concluded under the name of an enterprise that took no part.
"""

from __future__ import annotations

from decimal import Decimal

import pytest

from utilite_sociale import examples
from utilite_sociale.catalog import check
from utilite_sociale.checks import check_identifier
from utilite_sociale.errors import Severity
from utilite_sociale.model import Identifier, OrdinalEvidence
from utilite_sociale.scoring import NotScored
from utilite_sociale.scoring.outcome import NotScoredReason
from utilite_sociale.vocabulary import AssessmentNature, Qualifier

NAMES = ("eureka", "energie_m4_2018", "ti_prop_2019", "asac_2022")


# ---------------------------------------------------------------- nothing is judged


@pytest.mark.parametrize("name", NAMES)
def test_it_says_that_it_is_a_reading_of_published_figures(gallery, name):
    assert gallery.assessment(name).nature is AssessmentNature.PUBLISHED_FIGURES
    assert "Lecture de chiffres publiés, sans participation de la structure" in gallery.page(name)


@pytest.mark.parametrize("name", NAMES)
def test_nobody_took_part_and_nobody_concluded(gallery, name):
    assessment = gallery.assessment(name)
    assert (assessment.participants, assessment.findings, assessment.practices) == ((), (), ())
    assert not any(isinstance(item, OrdinalEvidence) for item in assessment.evidence)
    assert not any(item.voice for item in assessment.evidence)


@pytest.mark.parametrize("name", NAMES)
def test_no_score_level_finding_or_reading_stands_under_the_name(gallery, name):
    outcome = gallery.outcome(name)
    assert (outcome.findings, outcome.readings) == ((), ())
    for node in (outcome.root, *outcome.nodes.values()):
        assert isinstance(node.state, NotScored)
        assert (node.score, node.low, node.high, node.level) == (None, None, None, None)
        assert (node.reachable_levels, node.spread, node.voices) == ((), None, ())
    assert {priority.gain for priority in outcome.priorities} <= {0}


@pytest.mark.parametrize("name", NAMES)
def test_no_judgement_is_written_in_the_words_of_the_file(name):
    text = examples.path(name).read_text(encoding="utf-8").lower()
    for judgement in ("valeur ajoutée", "piste d’amélioration", "point fort", "point faible"):
        assert judgement not in text


@pytest.mark.parametrize("name", NAMES)
def test_what_to_answer_first_and_what_is_missing_are_said(gallery, name):
    page = gallery.page(name)
    assert "À renseigner d’abord" in page
    assert "Ce que ces chiffres ne permettent pas" in page
    assert "Salariés se disant reconnus au travail" in page, "nobody published an answer to it"


# ---------------------------------------------------------------- checks


@pytest.mark.parametrize(
    ("name", "warnings"),
    [
        ("eureka", [("assessment.populations_differ", "evidence[salaries_2022]")]),
        ("energie_m4_2018", []),
        ("ti_prop_2019", []),
        ("asac_2022", []),
    ],
)
def test_checks_find_no_error_and_the_warnings_that_the_figures_call_for(gallery, name, warnings):
    issues = check(gallery.assessment(name))
    assert [(issue.code, issue.path) for issue in issues] == warnings
    assert all(issue.severity is Severity.WARNING for issue in issues)


# ---------------------------------------------------------------- énergie M4


def test_m4_no_rate_is_computed_where_the_total_of_exits_is_not_published(gallery):
    sorties = gallery.evidence("energie_m4_2018", "sorties_2018")
    counts = {part.category: part.count for part in sorties.counts}
    assert counts == {"emploi_durable": 30, "emploi_transition": 12, "sortie_positive": 9}
    assert sorties.total is None
    outcome = gallery.outcome("energie_m4_2018")
    for rate in ("taux_sorties_dynamiques", "taux_sorties_emploi_durable"):
        assert outcome[rate].state.reason is NotScoredReason.MISSING
        assert outcome[rate].answered == 0


def test_m4_the_page_says_why_and_names_the_source(gallery):
    page = gallery.page("energie_m4_2018")
    assert "taux non calculable : total des sorties non publié" in page
    assert "Le Journal du Gers" in page
    address = "https://lejournaldugers.fr/article/34899-energie-m4-en-assemblee-generale-annuelle"
    assert address in page.replace(" ", ""), "a long address may be cut at the end of a line"


def test_m4_ten_full_time_jobs_are_said_to_be_rounded(gallery):
    etp = gallery.evidence("energie_m4_2018", "etp_2018")
    assert (Decimal(16549) / 1607).quantize(Decimal("0.01")) == Decimal("10.30")
    assert "arrondis" in etp.caveat
    assert "10,30" in etp.caveat


def test_m4_wages_that_may_count_everybody_answer_no_indicator(gallery):
    """284 046 € over 16 549 h make 17 € an hour, more than gross wages on a first rung."""
    wages = gallery.evidence("energie_m4_2018", "salaires_2018")
    assert wages.type_name == "context"
    assert gallery.outcome("energie_m4_2018")["salaires_verses"].answered == 0


# ---------------------------------------------------------------- Ti Prop


def test_ti_prop_the_rate_leaves_neutralised_exits_out_of_the_denominator(gallery):
    by_id = gallery.assessment("ti_prop_2019").by_id
    back, share = by_id["retours_pole_emploi_2019"], by_id["part_retours_pole_emploi_2019"]
    out = by_id["sorties_neutralisees_2019"]
    assert (back.value, back.n, share.n, out.value, out.about) == (5, 23, 23, 9, "sorties_retirees")
    cent = Decimal("0.01")
    assert (100 * back.value / back.n).quantize(cent) == share.value == Decimal("21.74")
    assert 100 * back.value / (back.n + out.value) == Decimal("15.625"), "the rate with them in"
    page = gallery.page("ti_prop_2019")
    assert "21,74 %" in page
    assert "15,6" not in page


def test_ti_prop_returns_to_unemployment_are_not_taken_for_a_category_of_exits(gallery):
    assert gallery.outcome("ti_prop_2019")["sorties_par_categorie"].answered == 0


# ---------------------------------------------------------------- ASAC


def test_asac_positive_exits_mean_dynamic_exits_and_have_no_denominator(gallery):
    sorties = gallery.evidence("asac_2022", "sorties_2022")
    assert sorties.about == "taux_sorties_dynamiques"
    assert (sorties.numerator, sorties.denominator) == (34, None)
    assert "positives" in sorties.caveat
    outcome = gallery.outcome("asac_2022")
    assert outcome["taux_sorties_dynamiques"].state.reason is NotScoredReason.MISSING
    page = gallery.page("asac_2022")
    assert "taux non calculable : total des sorties non publié" in page
    assert "15 %" not in page, "34 of 220 employees is no rate of exits"


def test_asac_employees_of_2022_and_persons_helped_in_2023_form_no_series(gallery):
    assessment = gallery.assessment("asac_2022")
    answers = [item for item in assessment.evidence if item.about == "salaries_en_parcours"]
    assert [item.value for item in answers] == [220]
    helped = assessment.by_id["accompagnes_2023"]
    assert helped.type_name == "context"
    assert "aucune évolution" in helped.caveat


def test_asac_hours_called_training_answer_neither_training_nor_work(gallery):
    hours = gallery.evidence("asac_2022", "heures_2023")
    assert hours.type_name == "context"
    assert "heures de travail" in hours.caveat
    outcome = gallery.outcome("asac_2022")
    assert outcome["heures_travaillees"].answered == 0
    assert outcome["heures_formation_par_salarie"].answered == 0


def test_asac_a_share_whose_base_is_presumed_gives_no_number_of_persons(gallery):
    share = gallery.evidence("asac_2022", "part_cdi_2023")
    assert (share.value, share.n) == (23, None)
    assert "159" in share.caveat


# ---------------------------------------------------------------- Eurêka


def test_eureka_four_populations_form_no_trend(gallery):
    answers = [
        i for i in gallery.assessment("eureka").evidence if i.about == "salaries_en_parcours"
    ]
    series = [item for item in answers if item.type_name == "quantity"]
    assert [item.value for item in series] == [245, 228, 237, 120]
    assert len({item.population for item in series}) == 4
    assert "on n’y lit aucune évolution" in gallery.page("eureka")


def test_eureka_half_a_year_and_a_part_are_beside_the_series_and_not_in_it(gallery):
    by_id = gallery.assessment("eureka").by_id
    half, part = by_id["aci_2013_semestre_1"], by_id["aci_2022"]
    assert (half.type_name, half.period.days, half.value) == ("context", 181, 34)
    assert "semestre" in half.caveat
    assert (part.type_name, part.value) == ("context", 42)
    assert "120" in part.population


@pytest.mark.parametrize(
    ("id_", "value", "other_year"),
    [
        ("encadres_2013", 129, "2022"),
        ("plateforme_mobilite_2022", 129, "2013"),
        ("retour_emploi_2013", 67, "2022"),
        ("sorties_2022", 67, "2013"),
    ],
)
def test_eureka_figures_printed_for_two_years_say_so(gallery, id_, value, other_year):
    item = gallery.evidence("eureka", id_)
    assert item.value == value
    assert other_year in item.caveat


def test_eureka_a_share_without_category_population_or_number_answers_no_rate(gallery):
    by_id = gallery.assessment("eureka").by_id
    earlier, later = by_id["retour_emploi_2013"], by_id["sorties_2022"]
    assert (earlier.type_name, later.type_name) == ("context", "context")
    assert (earlier.n, later.n) == (129, None), "the number behind it is printed for 2013 only"
    outcome = gallery.outcome("eureka")
    for rate in ("taux_sorties_dynamiques", "taux_sorties_emploi_durable", "taux_emploi_6_mois"):
        assert outcome[rate].answered == 0
        assert outcome[rate].state.reason is NotScoredReason.MISSING
    assert "dynamiques" in later.caveat


@pytest.mark.parametrize(
    ("id_", "qualifier", "shown"),
    [
        ("heures_ai_2007", Qualifier.NEARLY, "près de 37 000 heures"),
        ("accueil_2013", Qualifier.NEARLY, "près de 400 personnes"),
        ("inscrits_ai_2017", Qualifier.ABOUT, "environ 300 personnes"),
        ("sans_permis_2019", Qualifier.MORE_THAN, "plus de 50 %"),
        ("deux_roues_2022", Qualifier.ABOUT, "environ 80 personnes"),
        ("scooters_2023", Qualifier.ABOUT, "environ 40 véhicules"),
    ],
)
def test_eureka_a_figure_that_its_source_weakens_is_weakened(gallery, id_, qualifier, shown):
    assert gallery.evidence("eureka", id_).qualifier is qualifier
    assert shown in gallery.page("eureka")


def test_eureka_no_other_figure_is_weakened(gallery):
    weakened = [
        item.id for item in gallery.assessment("eureka").evidence if item.qualifier is not None
    ]
    assert len(weakened) == 6


def test_eureka_bicycles_of_eight_months_are_no_total_of_a_year(gallery):
    bicycles = gallery.evidence("eureka", "velos_decheterie_2016")
    assert "huit mois" in bicycles.population
    assert "pas un total annuel" in bicycles.caveat


def test_eureka_is_a_group_of_two_kinds_and_only_a_known_siret_is_written(gallery):
    subject = gallery.assessment("eureka").subject
    assert subject.identifier is None
    assert [(m.kind, m.identifier) for m in subject.members] == [
        ("AI", None),
        ("ACI", Identifier(scheme="siret", value="38218893600035")),
    ]


# ---------------------------------------------------------------- identifiers

SIRETS = [("39372127900031", "AI", "32"), ("38218893600035", "ACI", "35")]


@pytest.mark.parametrize(("siret", "kind", "departement"), SIRETS)
def test_a_siret_is_a_text_whose_check_digit_holds(gallery, siret, kind, departement):
    found = [
        enterprise
        for name in NAMES
        for enterprise in gallery.enterprises(name)
        if enterprise.identifier == Identifier(scheme="siret", value=siret)
    ]
    assert [(one.kind, one.departements) for one in found] == [(kind, (departement,))]
    assert not [*check_identifier(found[0].identifier)]


@pytest.mark.parametrize(("siret", "kind", "departement"), SIRETS)
def test_a_siret_is_in_the_public_directory_under_its_kind(gallery, siret, kind, departement):
    rows = gallery.transcribed("siae_directory_2020.csv")
    rows = [row for row in rows if row["siret"] == siret]
    assert [(row["kind"], row["department"]) for row in rows] == [(kind, departement)]


def test_no_other_identifier_is_written(gallery):
    known = {siret for siret, _, _ in SIRETS}
    for name in NAMES:
        for one in gallery.enterprises(name):
            assert one.identifier is None or one.identifier.value in known
