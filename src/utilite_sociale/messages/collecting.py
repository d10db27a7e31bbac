"""Texts: help and short answers of the commands that hand forms out and bring answers in."""

from __future__ import annotations

from utilite_sociale.messages.text import Text

__all__ = ["TEXTS"]

_HELP = {
    "metavar.voice": Text(fr="VOIX", en="VOICE"),
    "metavar.json_or_folder": Text(fr="FICHIER.json ou DOSSIER", en="FILE.json or FOLDER"),
    "argument.answers": Text(
        fr="Des formulaires revenus (.xlsx), ou des tableaux de réponses ou de chiffres déjà tenus "
        "(.csv).",
        en="Forms that came back (.xlsx), or tables of answers or of figures already held (.csv).",
    ),
    "help.form": Text(
        fr="Prépare le formulaire d’une grille : un classeur à imprimer et à remplir.",
        en="Prepares the form of a grid: a workbook to print and to fill in.",
    ),
    "help.form.output": Text(
        fr="Le classeur à écrire ; formulaire.xlsx sans cette option.",
        en="The workbook to write; formulaire.xlsx without this option.",
    ),
    "help.form.voice": Text(
        fr="Pour un seul groupe : la clé de sa voix dans la grille. Il n’y trouve que ses "
        "questions.",
        en="For one group only: the key of its voice in the grid. It finds its own questions only.",
    ),
    "help.form.prefill": Text(
        fr="Une évaluation dont les réponses sont déjà dans les cases, pour les compléter.",
        en="An assessment whose answers stand in the cells already, to complete them.",
    ),
    "help.form.reminders": Text(
        fr="Une évaluation d’avant, dont les réponses sont rappelées à côté des cases ; elles "
        "n’y répondent pas.",
        en="An assessment of before, whose answers are recalled beside the cells; they answer "
        "nothing.",
    ),
    "help.import": Text(
        fr="Fait une évaluation des formulaires et tableaux revenus, et dit ce que devient chaque "
        "case.",
        en="Makes an assessment of forms and tables that came back, and says what becomes of "
        "each cell.",
    ),
    "help.import.output": Text(
        fr="Un fichier .json pour une structure, un dossier pour plusieurs. Ce qui s’y trouve est "
        "complété, jamais écrasé.",
        en="A .json file for one enterprise, a folder for several. What stands there is "
        "completed, never overwritten.",
    ),
    "help.import.grid": Text(
        fr="La grille des réponses : un tableau .csv ne la dit pas ; un formulaire la dit.",
        en="The grid of the answers: a .csv table does not say it; a form does.",
    ),
    "help.import.name": Text(
        fr="Nom de la structure, si les fichiers ne le disent pas.",
        en="Name of the enterprise, if the files do not say it.",
    ),
    "metavar.indicator": Text(fr="INDICATEUR", en="INDICATOR"),
    "help.import.accept": Text(
        fr="Prendre pour cet indicateur un chiffre déjà tenu que la grille définit autrement ; "
        "la réponse le dira. Peut se répéter.",
        en="Take for this indicator a figure already held that the grid defines otherwise; the "
        "answer will say so. May be repeated.",
    ),
    "help.import.corrections": Text(
        fr="Une réponse qui diffère de celle du fichier la corrige ; les deux y restent.",
        en="An answer that differs from that of the file corrects it; both stay there.",
    ),
}

_TOLD = {
    "told.form_next": Text(
        fr="Imprimez-le, ou envoyez-le. Au retour : ust import {path} -o bilan.json",
        en="Print it, or send it. When it comes back: ust import {path} -o bilan.json",
    ),
    "told.reading": Text(fr="Lecture", en="Reading"),
    "landed.written": Text(fr="{name} : écrit dans {path}", en="{name}: written to {path}"),
    "landed.same": Text(
        fr="{name} : rien de nouveau, {path} n’a pas changé",
        en="{name}: nothing new, {path} has not changed",
    ),
    "landed.nothing": Text(fr="Rien n’a été écrit.", en="Nothing was written."),
}


def _counted(kind: str, fr: tuple[str, str], en: tuple[str, str]) -> dict[str, Text]:
    """Give the two forms of a count."""
    return {
        f"landed.{kind}.one": Text(fr=f"{{count}} {fr[0]}", en=f"{{count}} {en[0]}"),
        f"landed.{kind}.many": Text(fr=f"{{count}} {fr[1]}", en=f"{{count}} {en[1]}"),
    }


_COUNTS = {
    **_counted("recognised", ("réponse prise", "réponses prises"), ("answer", "answers taken")),
    **_counted("converted", ("convertie", "converties"), ("converted", "converted at reading")),
    **_counted("duplicate", ("déjà connue", "déjà connues"), ("known already", "already known")),
    **_counted("noticed", ("à relire", "à relire"), ("to read again", "to be read again")),
    **_counted("ambiguous", ("ambiguë", "ambiguës"), ("doubtful", "doubtful ones")),
    **_counted("unknown", ("inconnue", "inconnues"), ("not known", "not known here")),
    **_counted("refused", ("refusée", "refusées"), ("refused", "refused ones")),
    **_counted("conflict", ("en conflit", "en conflit"), ("in conflict", "in conflict")),
}

TEXTS: dict[str, Text] = {**_HELP, **_TOLD, **_COUNTS}
