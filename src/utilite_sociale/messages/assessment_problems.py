"""Texts of problems with how an assessment hangs together; none repeats an answer."""

from __future__ import annotations

from utilite_sociale.messages.text import Text

__all__ = ["TEXTS"]

TEXTS = {
    "assessment.other_grid": Text(
        fr=(
            "ce document demande la grille {wanted}, et il est lu avec {given} ; donnez la bonne "
            "grille"
        ),
        en="this document asks for the grid {wanted} and is read with {given}; give the right grid",
    ),
    "assessment.other_grid_version": Text(
        fr=(
            "ce document demande la grille {wanted}, et il est lu avec {given} ; installez la "
            "version demandée, ou relisez les réponses puis changez la version dans le document"
        ),
        en=(
            "this document asks for the grid {wanted} and is read with {given}; install the "
            "version it asks for, or read the answers again and then change the version in the "
            "document"
        ),
    ),
    "assessment.grid_mended": Text(
        fr=(
            "ce document demande la grille {wanted} ; il est lu avec {given}, qui n’en corrige que "
            "la rédaction ; changez la version dans le document pour ne plus voir ce message"
        ),
        en=(
            "this document asks for the grid {wanted}; it is read with {given}, which only mends "
            "its wording; change the version in the document to see this no more"
        ),
    ),
    "assessment.frozen_other_grid": Text(
        fr=(
            "ce document demande la grille {wanted}, et celle qu’il porte est {given} ; remettez "
            "la grille d’origine, ou retirez la copie figée"
        ),
        en=(
            "this document asks for the grid {wanted}, and the one it carries is {given}; put the "
            "original grid back, or remove the frozen copy"
        ),
    ),
    "assessment.id_twice": Text(
        fr="« {found} » sert deux fois ; donnez à chaque élément un nom qui n’est qu’à lui",
        en="{found!r} is used twice; give each element a name of its own",
    ),
    "assessment.about_missing": Text(
        fr='on ne sait pas de quoi parle cette preuve ; ajoutez about = "clé de l’indicateur"',
        en='nothing says what this evidence is about; add about = "key of the indicator"',
    ),
    "assessment.about_not_indicator": Text(
        fr=(
            "une réponse porte sur un indicateur, et « {found} » est un registre ou un critère ; "
            "nommez l’un de ses indicateurs"
        ),
        en=(
            "an answer is about an indicator, and {found!r} is a register or a criterion; name one "
            "of its indicators"
        ),
    ),
    "assessment.about_withdrawn": Text(
        fr="« {found} » ne fait plus partie de cette grille ({reason}) ; retirez cette réponse, ou "
        "évaluez avec la grille d’où elle vient",
        en="{found!r} is no longer part of this grid ({reason}); take this answer out, or evaluate "
        "with the grid that it comes from",
    ),
    "assessment.about_retired": Text(
        fr=(
            "« {found} » est une ancienne clé de la grille ; aujourd’hui c’est « {today} » : "
            "écrivez celle-ci si la question est restée la même"
        ),
        en=(
            "{found!r} is a former key of the grid; today it is {today!r}: write that one if the "
            "question is still the same"
        ),
    ),
    "assessment.about_unknown": Text(
        fr="la grille n’a aucun élément « {found} » ; affichez ses clés par « ust grid show »",
        en="the grid has no element {found!r}; list its keys with: ust grid show",
    ),
    "assessment.about_unknown_near": Text(
        fr="la grille n’a aucun élément « {found} » ; vouliez-vous dire « {near} » ?",
        en="the grid has no element {found!r}; did you mean {near!r}?",
    ),
    "assessment.unknown_source": Text(
        fr=(
            "la source « {found} » n’est pas déclarée ; ajoutez-la sous [[sources]] ou citez l’une "
            "de celles-ci : {known}"
        ),
        en=(
            "the source {found!r} is not declared; add it under [[sources]] or cite one of these: "
            "{known}"
        ),
    ),
    "assessment.unknown_voice": Text(
        fr="la grille ne connaît pas la voix « {found} » ; prenez l’une de celles-ci : {known}",
        en="the grid knows no voice {found!r}; take one of these: {known}",
    ),
    "assessment.unknown_evidence": Text(
        fr="aucune preuve ne s’appelle « {found} » dans ce document ; corrigez ce nom",
        en="no evidence is called {found!r} in this document; mend that name",
    ),
    "assessment.unknown_evidence_near": Text(
        fr=(
            "aucune preuve ne s’appelle « {found} » dans ce document ; vouliez-vous dire "
            "« {near} » ?"
        ),
        en="no evidence is called {found!r} in this document; did you mean {near!r}?",
    ),
    "assessment.replaces_other": Text(
        fr=(
            "« {found} » ne porte pas sur le même indicateur ; une correction remplace une réponse "
            "à la même question"
        ),
        en=(
            "{found!r} is not about the same indicator; a correction replaces an answer to the "
            "same question"
        ),
    ),
    "assessment.replaces_circle": Text(
        fr=(
            "cette preuve finit par se remplacer elle-même, par « {found} » ; retirez replaces de "
            "la plus ancienne"
        ),
        en=(
            "this evidence ends up replacing itself, by way of {found!r}; remove replaces from the "
            "oldest one"
        ),
    ),
    "assessment.replaced_twice": Text(
        fr=(
            "« {found} » est déjà remplacée par « {other} » ; gardez une seule correction, ou "
            "remplacez la dernière"
        ),
        en=(
            "{found!r} is already replaced by {other!r}; keep one correction only, or replace the "
            "latest one"
        ),
    ),
    "assessment.to_be_written": Text(
        fr="ce texte est celui que propose un fichier neuf ; remplacez-le, ou remettez le dièse "
        "devant chaque ligne du bloc",
        en="this text is the one that a new file proposes; replace it, or put the hash back "
        "before each line of the block",
    ),
    "assessment.undated_with_period": Text(
        fr="cet élément est dit sans date et porte pourtant une période ; gardez l’un des deux",
        en="this evidence is said to be undated and has a period nevertheless; keep one of the two",
    ),
    "assessment.outside_period": Text(
        fr=(
            "cette période sort de celle de l’évaluation, du {start} au {end} ; corrigez-la, "
            'élargissez l’évaluation, ou donnez ce chiffre comme contexte (type = "context")'
        ),
        en=(
            "this period lies outside that of the assessment, {start} to {end}; mend it, widen the "
            'assessment, or give the figure as context (type = "context")'
        ),
    ),
    "assessment.collected_early": Text(
        fr=(
            "collecté avant le début de ce qu’il couvre ({start}) ; corrigez collected_on ou la "
            "période"
        ),
        en="collected before what it covers begins ({start}); mend collected_on or the period",
    ),
    "assessment.stale": Text(
        fr=(
            "ce chiffre date de plus de {months} mois à la fin de l’évaluation ; donnez-en un plus "
            "récent, ou dites dans caveat pourquoi il vaut encore"
        ),
        en=(
            "this figure is more than {months} months old at the end of the assessment; give a "
            "later one, or say in caveat why it still holds"
        ),
    ),
    "assessment.grid_not_valid": Text(
        fr=(
            "cette grille sert du {start} au {end} : l’évaluation est hors de ces dates ; vérifiez "
            "la version de la grille"
        ),
        en=(
            "this grid serves from {start} to {end}: the assessment lies outside; check the "
            "version of the grid"
        ),
    ),
    "assessment.contradiction": Text(
        fr=(
            "contredit « {other} » : même indicateur, même voix, même période, réponse "
            "différente ; corrigez l’une, dites qu’elle remplace l’autre (replaces), ou donnez "
            "l’une des deux comme contexte"
        ),
        en=(
            "contradicts {other!r}: same indicator, same voice, same period, another answer; mend "
            "one, say that it replaces the other (replaces), or give one of them as context"
        ),
    ),
    "assessment.said_twice": Text(
        fr="répète « {other} » ; gardez l’une des deux",
        en="repeats {other!r}; keep one of them",
    ),
    "assessment.populations_differ": Text(
        fr=(
            "les chiffres de « {found} » ne comptent pas la même population d’une période à "
            "l’autre : on n’y lit aucune évolution ; donnez-en un seul comme réponse, ou la même "
            "population partout"
        ),
        en=(
            "the figures of {found!r} do not count the same population from one period to the "
            "next: no trend can be read; give a single one as the answer, or the same population "
            "throughout"
        ),
    ),
    "assessment.period_lengths_differ": Text(
        fr=(
            "les chiffres de « {found} » couvrent des durées différentes : on ne les compare pas "
            "tels quels ; donnez des périodes de même durée"
        ),
        en=(
            "the figures of {found!r} cover lengths of time that differ: they cannot be compared "
            "as they stand; give periods of one length"
        ),
    ),
    "assessment.no_reason_not_applicable": Text(
        fr="« sans objet » demande une raison ; dites pourquoi dans reason",
        en="'not applicable' needs a reason; say why in reason",
    ),
    "assessment.no_reason_discarded": Text(
        fr="une réponse écartée demande une raison ; dites pourquoi dans reason",
        en="a discarded answer needs a reason; say why in reason",
    ),
    "assessment.not_applicable_refused": Text(
        fr=(
            "la grille n’admet pas « sans objet » pour « {found} » ; répondez, ou dites autrement "
            "pourquoi la réponse manque"
        ),
        en=(
            "the grid does not allow 'not applicable' for {found!r}; answer, or say otherwise why "
            "the answer is missing"
        ),
    ),
    "assessment.unsupported": Text(
        fr=(
            "« {found} » demande un justificatif : sans source ni document, la réponse est montrée "
            "mais compte comme manquante ; ajoutez source, ou une preuve de type document"
        ),
        en=(
            "{found!r} must be backed: with neither source nor document the answer is shown but "
            "counts as missing; add source, or evidence of type document"
        ),
    ),
    "assessment.voice_missing": Text(
        fr=(
            "la grille attend ici des voix ({expected}) ; dites laquelle parle dans voice, sinon "
            "la réponse n’entre pas dans la note"
        ),
        en=(
            "the grid expects voices here ({expected}); say which one speaks in voice, otherwise "
            "the answer does not enter the score"
        ),
    ),
    "assessment.not_exact": Text(
        fr=(
            "la source ne donne pas ce chiffre exactement ({qualifier}), et il entre dans une note "
            "comme s’il l’était ; donnez le chiffre exact si vous l’avez"
        ),
        en=(
            "the source does not give this figure exactly ({qualifier}), and it enters a score as "
            "if it did; give the exact figure if you have it"
        ),
    ),
    "assessment.answer_not_applicable": Text(
        fr=(
            "la grille ne pose pas « {found} » à cette structure : la réponse est gardée, elle "
            "n’entre dans aucun calcul ; vérifiez le type de structure et les départements"
        ),
        en=(
            "the grid does not ask {found!r} of this structure: the answer is kept and enters no "
            "calculation; check the kind of structure and the départements"
        ),
    ),
}
