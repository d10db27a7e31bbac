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
}
