"""Texts: moving an assessment from one stage to the next, and the page of a campaign."""

from __future__ import annotations

from utilite_sociale.messages.text import Text

__all__ = ["TEXTS"]

_STAGE = {
    "metavar.act": Text(fr="ACTE", en="ACT"),
    "metavar.role": Text(fr="FONCTION", en="ROLE"),
    "metavar.text": Text(fr="TEXTE", en="TEXT"),
    "metavar.day": Text(fr="AAAA-MM-JJ", en="YYYY-MM-DD"),
    "help.stage": Text(
        fr="Fait passer une évaluation d’une étape à l’autre, et l’inscrit dans son journal.",
        en="Takes an assessment from one stage to another, and writes it in its log.",
    ),
    "help.stage.act": Text(fr="Ce que l’on fait : {acts}.", en="What is done: {acts}."),
    "help.stage.by": Text(
        fr="La fonction de qui agit, jamais son nom.", en="The role of who acts, never a name."
    ),
    "help.stage.comment": Text(
        fr="Ce qu’il faut en savoir ; obligatoire pour demander une correction, répondre ou "
        "rouvrir.",
        en="What must be known of it; needed to ask for a correction, to reply or to reopen.",
    ),
    "help.stage.date": Text(
        fr="Le jour où c’est fait ; sans lui, aujourd’hui.",
        en="The day on which it is done; without it, today.",
    ),
    "help.stage.output": Text(
        fr="Le fichier JSON à écrire ; sans lui, celui qui est lu, ou son voisin en .json s’il est "
        "en TOML.",
        en="The JSON file to write; without it, the one that is read, or its neighbour in .json if "
        "that one is TOML.",
    ),
    "usage.act": Text(
        fr="« {found} » n’est pas un acte ; choisissez parmi : {acts}",
        en="{found!r} is no act; choose among: {acts}",
    ),
    "usage.day": Text(
        fr="un jour s’écrit 2026-03-31, pas « {found} »",
        en="a day is written 2026-03-31, not {found!r}",
    ),
    "usage.comment": Text(
        fr="cet acte demande --comment : dites ce qu’il faut en savoir",
        en="this act needs --comment: say what must be known of it",
    ),
    "usage.output_json": Text(
        fr="ce que l’on écrit est du JSON : donnez à -o un nom en .json, pas « {found} »",
        en="what is written is JSON: give -o a name ending in .json, not {found!r}",
    ),
    "disk.other_there": Text(
        fr="{file} : ce fichier existe déjà et n’a pas été touché ; si c’est la suite de cette "
        "évaluation, donnez-le à la commande, sinon choisissez un autre nom avec -o",
        en="{file}: this file exists and was left as it is; if it is what this assessment became, "
        "give it to the command, else choose another name with -o",
    ),
    "told.stage": Text(
        fr="Étape : {stage}. Est attendu : {turn}.", en="Stage: {stage}. Waiting for: {turn}."
    ),
    "told.stage_closed": Text(
        fr="Étape : {stage}. Personne n’est attendu.", en="Stage: {stage}. Nobody is waited for."
    ),
    "told.stage_left": Text(
        fr="{read} reste tel quel : la suite est dans {written}.",
        en="{read} is left as it is: what follows is in {written}.",
    ),
}

_CAMPAIGN = {
    "help.status": Text(
        fr="Montre une campagne : qui a répondu à quoi, et qui est attendu.",
        en="Shows a campaign: who has answered what, and who is waited for.",
    ),
    "help.status.folder": Text(
        fr="Le dossier des évaluations reçues ; ses dossiers sont lus aussi.",
        en="The folder of the assessments got back; the folders in it are read too.",
    ),
    "campaign_page.subtitle": Text(
        fr="Campagne : où en est chaque évaluation", en="Campaign: where each assessment stands"
    ),
    "campaign_page.none": Text(
        fr="Aucune évaluation dans ce dossier : rien n’est encore revenu.",
        en="No assessment in this folder: nothing has come back yet.",
    ),
    "campaign_page.count": Text(fr="Évaluations", en="Assessments"),
    "campaign_page.stages": Text(fr="Étapes", en="Stages"),
    "campaign_page.marked": Text(fr="{name} ({mark})", en="{name} [{mark}]"),
    "campaign_page.table": Text(fr="Où en est chacune", en="Where each stands"),
    "campaign_page.file": Text(fr="Fichier", en="File"),
    "campaign_page.subject": Text(fr="Structure", en="Enterprise"),
    "campaign_page.stage": Text(fr="Étape", en="Stage"),
    "campaign_page.answered": Text(fr="Renseigné", en="Answered"),
    "campaign_page.said_missing": Text(fr="Dit manquant", en="Said missing"),
    "campaign_page.left": Text(fr="Reste", en="Left"),
    "campaign_page.table_note": Text(
        fr="Renseigné : indicateurs qui ont une réponse, sur ceux qui sont demandés à la "
        "structure. Dit manquant : ceux dont on sait pourquoi la réponse manque. Une évaluation "
        "incomplète peut être remise. L’ordre est celui des fichiers.",
        en="Answered: indicators that have an answer, of those asked of the enterprise. Said "
        "missing: those of which it is known why no answer is there. A partial assessment may be "
        "handed in. The order is that of the files.",
    ),
    "campaign_page.turns": Text(fr="Qui est attendu", en="Who is waited for"),
    "campaign_page.since": Text(fr="depuis le {date}", en="since {date}"),
    "campaign_page.undated": Text(
        fr="le journal ne dit pas depuis quand", en="the log does not say since when"
    ),
    "campaign_page.request": Text(fr="Demande", en="Request"),
    "campaign_page.reply": Text(fr="Réponse du {date}", en="Reply of {date}"),
    "campaign_page.coverage": Text(fr="Couverture par registre", en="Coverage by register"),
    "campaign_page.coverage_note": Text(
        fr="Couverture : la part connue de ce que la grille cote. Un tiret : rien n’y est coté.",
        en="Coverage: how much is known of what the grid scores. A dash: nothing is scored there.",
    ),
    "campaign_page.voices": Text(fr="Qui a été entendu", en="Who was heard"),
    "campaign_page.voice": Text(
        fr="{voice} {heard} sur {expected}", en="{voice} {heard} of {expected}"
    ),
    "campaign_page.voices_note": Text(
        fr="Les indicateurs où la grille attend cette voix, et ceux où elle a répondu.",
        en="The indicators on which the grid expects that voice, and those that it answered.",
    ),
    "campaign_page.ageing": Text(fr="Périmé ou provisoire", en="Stale or provisional"),
    "campaign_page.stale": Text(fr="Périmé : {labels}", en="Stale: {labels}"),
    "campaign_page.provisional": Text(fr="Provisoire : {labels}", en="Provisional: {labels}"),
    "campaign_page.wrong": Text(
        fr="À corriger avant tout bilan", en="To be mended before any outcome"
    ),
    "campaign_page.wrong_note": Text(
        fr="Pour les lire : ust check FICHIER", en="To read them: ust check FILE"
    ),
    "campaign_page.twins": Text(
        fr="Plusieurs fichiers pour une même évaluation", en="Several files for one assessment"
    ),
    "campaign_page.unread": Text(fr="Ce qui n’a pas pu être lu", en="What could not be read"),
    "campaign_page.aside": Text(
        fr="Laissé de côté, sans table [subject] : {files}",
        en="Set aside, without a [subject] table: {files}",
    ),
}

TEXTS: dict[str, Text] = {**_STAGE, **_CAMPAIGN}
