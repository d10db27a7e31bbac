"""Names of persons are hinted; places and organisations that bear one are let through."""

from __future__ import annotations

import pytest

from utilite_sociale.checks.names import hints_a_name


@pytest.mark.parametrize(
    "text",
    [
        "Mme Durand a retrouvé un logement.",
        "M. N’Diaye",
        "Accueil par M Petit",
        "MADAME DURAND",
        "le Dr Lenoir",
        "Monsieur O'Brien",
        "Sophie Martin",
        "Sophie MARTIN",
        "MARTIN Sophie",
        "Jean-Pierre Durand",
        "HELENE DURAND",
        "l’aide d’Amélie Durand",
        "CV_Fatou_NDIAYE.pdf",
        "dossiers/Ahmed Benali.odt",
        "la rue où habite Sophie Martin",
    ],
)
def test_a_name_is_hinted(text):
    """A civility before a name, or a first name beside a surname, in either order."""
    assert hints_a_name(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Mme B. a retrouvé un logement.",
        "M. D., 45 ans",
        "Monsieur le Préfet, Madame La Maire",
        "12 M Euros, 1,5 M Euros",
        "rue Victor Hugo",
        "12, avenue du Docteur Calmette",
        "le lycée Jean Moulin",
        "l’association Marie Curie",
        "la fondation d’Alice Milliat",
        "Réseau COORACE, les ACI et le GEIQ",
        "Pierre et Vacances",
        "Claire, encadrante technique",
        "la Saint-Martin",
        "Martin Saint",
        "Un salarié en parcours : « je suis fier ».",
    ],
)
def test_what_names_nobody_is_let_through(text):
    """Initials, functions, amounts, streets, organisations, a first name alone."""
    assert not hints_a_name(text)
