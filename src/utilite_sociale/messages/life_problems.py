"""Texts of problems with the life of an assessment: acts that are refused, logs, campaigns."""

from __future__ import annotations

from utilite_sociale.messages.text import Text

__all__ = ["TEXTS"]

_ACTS = {
    "life.not_possible": Text(
        fr="à l’étape {stage}, l’acte {act} n’est pas possible ; on peut maintenant : {possible}",
        en="at stage {stage} the act {act} is not possible; what is possible now: {possible}",
    ),
    "life.published_figures": Text(
        fr="une lecture de chiffres publiés ne se remet ni ne se valide : la structure n’y a pas "
        "pris part ; si elle y prend part, changez d’abord la nature de l’évaluation",
        en="a reading of published figures is neither handed in nor validated: the enterprise took "
        "no part in it; if it does, first change the nature of the assessment",
    ),
    "life.no_role": Text(
        fr="on ne sait pas qui agit ; dites sa fonction dans by, sans nommer personne",
        en="nothing says who acts; give the role in by, and no person’s name",
    ),
    "life.no_comment": Text(
        fr="l’acte {act} demande un commentaire ; dites dans comment ce qu’il faut en savoir",
        en="the act {act} needs a comment; say in comment what must be known of it",
    ),
    "life.date_back": Text(
        fr="le journal va déjà jusqu’au {last} : on n’y écrit rien au {date} ; donnez une date qui "
        "n’est pas antérieure",
        en="the log already reaches {last}: nothing is written in it for {date}; give a date that "
        "is not earlier",
    ),
}

_LOG = {
    "assessment.log_order": Text(
        fr=(
            "cette étape est datée d’avant la précédente ({before}) ; remettez le journal dans "
            "l’ordre"
        ),
        en="this step is dated before the one above it ({before}); put the log in order",
    ),
    "assessment.log_stage": Text(
        fr=(
            "le document est à l’étape « {stage} », la dernière du journal est « {logged} » ; "
            "accordez les deux"
        ),
        en=(
            "the document is at stage {stage!r}, the last one in the log is {logged!r}; make them "
            "agree"
        ),
    ),
    "assessment.log_empty": Text(
        fr="le document est à l’étape {stage}, et son journal est vide ; inscrivez-y les actes qui "
        "y ont mené",
        en="the document is at stage {stage} and its log is empty; enter the acts that led there",
    ),
    "assessment.log_step": Text(
        fr="aucun acte ne mène de {before} à {stage} ; corrigez cette étape, ou inscrivez avant "
        "elle l’acte qui manque",
        en="no act leads from {before} to {stage}; mend this step, or enter the missing act before "
        "it",
    ),
    "assessment.log_act": Text(
        fr="à l’étape {before}, l’acte {act} ne mène pas à {stage} ; corrigez l’acte ou l’étape",
        en="at stage {before} the act {act} does not lead to {stage}; mend the act or the stage",
    ),
    "assessment.log_comment": Text(
        fr="l’acte {act} demande un commentaire, et il n’y en a pas ; ajoutez comment",
        en="the act {act} needs a comment and has none; add comment",
    ),
}

_CAMPAIGN = {
    "campaign.no_folder": Text(
        fr="il n’y a pas de dossier de ce nom ; donnez celui où sont les évaluations",
        en="there is no folder of that name; give the one that holds the assessments",
    ),
    "campaign.folder_unread": Text(
        fr="ce dossier ne se lit pas ({problem}) ; changez ses droits ou copiez-le ailleurs",
        en="this folder cannot be read ({problem}); change its permissions or copy it elsewhere",
    ),
}

TEXTS: dict[str, Text] = {**_ACTS, **_LOG, **_CAMPAIGN}
