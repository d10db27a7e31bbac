"""Texts of problems with handing a bilan on."""

from __future__ import annotations

from utilite_sociale.messages.text import Text

__all__ = ["TEXTS"]

TEXTS = {
    "report.other_suffix": Text(
        fr="un bilan s’écrit en .html, .docx ou .md ; donnez à {file} l’une de ces fins",
        en="an outcome is written as .html, .docx or .md; give {file} one of these endings",
    ),
    "report.unfinished": Text(
        fr="cette évaluation est à l’étape {stage} ; une page publique ne se tire que d’une "
        "évaluation relue : faites-la relire (ust stage)",
        en="this assessment is at stage {stage}; a public page is made of a reviewed assessment "
        "only; have it reviewed (ust stage)",
    ),
    "report.public_alone": Text(
        fr="la page publique se montre seule ; retirez --since, ou prenez le bilan de travail",
        en="the public page stands alone; leave --since out, or take the working outcome",
    ),
    "report.no_scores": Text(
        fr="un bilan fait de chiffres publiés ne porte aucune note : rien ne peut se comparer "
        "d’une période à l’autre",
        en="an outcome made of published figures has no score: nothing can be read beside an "
        "earlier one",
    ),
    "report.other_subject": Text(
        fr="ces deux évaluations ne portent pas sur la même structure ; donnez deux évaluations de "
        "la même",
        en="these two assessments are not about the same enterprise; give two of the same one",
    ),
    "report.other_grid": Text(
        fr="les deux évaluations ne cotent pas de la même façon ({then} puis {now}) ; relisez "
        "l’ancienne avec la grille de l’autre (ust evaluate --grid) et comparez à la main",
        en="the two assessments do not score in the same way ({then}, then {now}); read the "
        "earlier one with the grid of the other (ust evaluate --grid) and compare by hand",
    ),
    "report.not_earlier": Text(
        fr="l’évaluation donnée par --since commence le {then}, celle du bilan le {now} ; donnez "
        "une évaluation plus ancienne",
        en="the assessment given by --since begins on {then}, that of the outcome on {now}; give "
        "an earlier one",
    ),
}
