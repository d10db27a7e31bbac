"""Where the definitions of the families were read, each with its address and how far it goes."""

from __future__ import annotations

from utilite_sociale.model import Source

__all__ = [
    "ASH_2420",
    "CHANTIER_ECOLE",
    "CIRCULAR_2008",
    "COMMUNITY",
    "DARES_LEAVERS",
    "PILOTAGE",
    "PROGRAMME_102",
    "PROJECT",
]

CIRCULAR_2008 = Source(
    key="circulaire_2008",
    title="Circulaire DGEFP n° 2008-21 du 10 décembre 2008, telle que rapportée",
    publisher="Délégation générale à l’emploi et à la formation professionnelle",
    url="https://shs.cairn.info/revue-innovations-2012-2-page-129",
    date="2008-12-10",
    note=(
        "Connue par la presse et la recherche (adresse donnée : article de la revue Innovations, "
        "notes 4 et 5)."
    ),
)
COMMUNITY = Source(
    key="communaute_inclusion",
    title="Les sorties dynamiques dans l’IAE",
    publisher="Communauté de l’inclusion",
    url="https://communaute.inclusion.beta.gouv.fr/forum/les-sorties-dynamiques-dans-liae-115",
)
DARES_LEAVERS = Source(
    key="dares_sortants",
    title=(
        "Quelle situation professionnelle après un parcours en insertion par l’activité "
        "économique ?"
    ),
    publisher="Dares",
    url=(
        "https://dares.travail-emploi.gouv.fr/publication/quelle-situation-professionnelle-apres-"
        "un-parcours-en-insertion-par-lactivite"
    ),
    date="2024",
    note="Enquête auprès des personnes sorties en 2021, six mois après.",
)
PROGRAMME_102 = Source(
    key="programme_102",
    title="Projet de loi de règlement 2023, programme 102, volet performance",
    publisher="Direction du budget",
    url="https://www.budget.gouv.fr/",
    date="2023",
    note="Document FR_2023_PLR_BG_PGM_102_PERF ; l’adresse est celle du site qui le publie.",
)
PILOTAGE = Source(
    key="pilotage_iae",
    title=(
        "pilotage-airflow : traitements publics des données de l’insertion par l’activité "
        "économique"
    ),
    publisher="Plateforme de l’inclusion",
    url="https://github.com/gip-inclusion/pilotage-airflow/tree/4f69095",
    note="Documentation et requêtes lues au commit 4f69095.",
)
CHANTIER_ECOLE = Source(
    key="etp_aci",
    title="Questions-réponses sur le calcul de l’ETP",
    publisher="Chantier école",
    url="https://chantierecole.org/Questions-reponses-Calcul-de-l.html",
    note="Dit la règle de 2014.",
)
ASH_2420 = Source(
    key="etp_etti",
    title="Actualités sociales hebdomadaires, n° 2420",
    publisher="ASH",
    url=(
        "https://ash.tm.fr/hebdo/2420/le-social-en-textes/precisions-sur-les-modalites-de-calcul-"
        "de-laide-au-poste-daccompagnement-dans-les-entreprises-de-travail-temporaire-dinsertion-"
        "395473.php"
    ),
    note="La valeur arrondie que le ministère suggère ne se lit pas dans la partie publique.",
)
PROJECT = Source(
    key="projet",
    title="Connaissance générale, sans source vérifiée",
    publisher="projet utilite_sociale",
    note="N’entre dans aucun calcul.",
)
