"""Texts: comments and placeholders of a new file of answers."""

from __future__ import annotations

from utilite_sociale.messages.text import Text

__all__ = ["TEXTS"]

_HEAD = {
    "skeleton.title": Text(
        fr="Réponses pour un bilan d’utilité sociale territoriale.",
        en="Answers for an outcome on local social value.",
    ),
    "skeleton.grid": Text(
        fr="Grille : {title}, version {version} ({status}).",
        en="Grid: {title}, version {version} ({status}).",
    ),
    "skeleton.how": Text(fr="Comment répondre", en="How to answer"),
    "skeleton.how_comment": Text(
        fr="Une ligne qui commence par un dièse et une espace explique : laissez-la.",
        en="A line that begins with a hash and a space explains: leave it.",
    ),
    "skeleton.how_answer": Text(
        fr="Un bloc de lignes qui commencent par un dièse sans espace attend une réponse : retirez "
        "un dièse à chaque ligne du bloc, puis remplacez le point d’interrogation, a_choisir ou "
        "« À écrire ». Tant que ce n’est pas fait, ust check le dit.",
        en="A block of lines that begin with a hash and no space waits for an answer: remove one "
        "hash from each line of the block, then replace the question mark, to_choose or “To be "
        "written”. Until then, ust check says so.",
    ),
    "skeleton.how_optional": Text(
        fr="Les lignes à deux dièses sont facultatives : pour en remplir une, retirez les deux.",
        en="Lines with two hashes are optional: to fill one in, remove both.",
    ),
    "skeleton.how_n": Text(
        fr="n : combien de personnes ou de réponses sont derrière le chiffre",
        en="n: how many people or answers are behind the figure",
    ),
    "skeleton.how_source": Text(
        fr="source : la clé d’un document, donnée sous [[sources]]",
        en="source: the key of a document, given under [[sources]]",
    ),
    "skeleton.how_strength": Text(
        fr="strength : ce que vaut la preuve, {strengths}",
        en="strength: how strong the proof is, {strengths}",
    ),
    "skeleton.how_part": Text(
        fr="Répondez à ce que vous savez : le fichier reste lisible à tout moment, et le bilan dit "
        "ce qui manque. Pour répondre plusieurs fois, copiez le bloc et changez son id.",
        en="Answer what you know: the file can be read at any time, and the outcome says what is "
        "missing. To answer several times, copy the block and change its id.",
    ),
    "skeleton.how_missing": Text(
        fr="Si la réponse n’existe pas, dites-le plutôt que d’écrire zéro : copiez ce bloc et "
        "changez about. state : {states}.",
        en="If there is no answer, say so rather than write zero: copy this block and change "
        "about. state: {states}.",
    ),
    "skeleton.how_check": Text(
        fr="Puis : ust check FICHIER, et : ust evaluate FICHIER",
        en="Then: ust check FILE, and: ust evaluate FILE",
    ),
}

_SUBJECT = {
    "skeleton.period": Text(
        fr="Les jours que l’on évalue, premier et dernier compris.",
        en="The days that are evaluated, first and last included.",
    ),
    "skeleton.nature": Text(
        fr="participation : l’évaluation est menée avec la structure.",
        en="participation: the evaluation is made with the enterprise.",
    ),
    "skeleton.stakes": Text(
        fr="Pourquoi cette évaluation, en quelques mots.", en="Why this evaluation, in a few words."
    ),
    "skeleton.subject": Text(fr="La structure", en="The enterprise"),
    "skeleton.kinds": Text(fr="kind : {kinds}", en="kind, one of: {kinds}"),
    "skeleton.identifier": Text(
        fr='Son SIRET (scheme = "siret", 14 chiffres entre guillemets), ou un code à vous.',
        en='Its SIRET (scheme = "siret", 14 digits in quotes), or a code of your own.',
    ),
    "skeleton.departements": Text(
        fr="Les départements où elle travaille, et sa commune.",
        en="The départements where it works, and its town.",
    ),
    "skeleton.participants": Text(
        fr="Qui participe, par fonction et jamais par nom : un bloc par groupe.",
        en="Who takes part, by role and never by name: a block for each group.",
    ),
    "skeleton.voices": Text(
        fr="Les voix de cette grille, pour la ligne voice :",
        en="The voices of this grid, for the line voice:",
    ),
    "skeleton.sources": Text(
        fr="Les documents que vos réponses citent (ligne source), un bloc par document.",
        en="The documents that your answers cite (line source), a block for each document.",
    ),
}

_QUESTIONS = {
    "skeleton.question": Text(fr="Question : {text}", en="Question: {text}"),
    "skeleton.help": Text(fr="Pour répondre : {text}", en="How to answer: {text}"),
    "skeleton.measure": Text(fr="Mesure : {text}", en="Measure: {text}"),
    "skeleton.definition": Text(fr="Définition : {text}", en="Definition: {text}"),
    "skeleton.population": Text(fr="Qui est compté : {text}", en="Who is counted: {text}"),
    "skeleton.duration": Text(fr="Sur quelle durée : {text}", en="Over which time: {text}"),
    "skeleton.proofs": Text(fr="Justificatifs : {text}", en="Proofs: {text}"),
    "skeleton.asked_if": Text(fr="Seulement si : {text}", en="Only if: {text}"),
    "skeleton.people": Text(
        fr="Chiffre sensible : il ne se publie pas pour quelques personnes.",
        en="Sensitive figure: it is not published for a few people.",
    ),
    "skeleton.answers": Text(fr="Réponses possibles :", en="Possible answers:"),
    "skeleton.boxes": Text(
        fr="Cases à cocher, entre les crochets et séparées par des virgules ; [] si aucune :",
        en="Boxes to tick, in the brackets and separated by commas; [] if none:",
    ),
    "skeleton.categories": Text(
        fr="Catégories (retirez celles que vous ne connaissez pas : ce n’est pas zéro) :",
        en="Categories (remove those that you do not know: that is not zero):",
    ),
}

_CLOSING = {
    "skeleton.closing": Text(fr="Ce que le groupe conclut", en="What the group concludes"),
    "skeleton.findings": Text(
        fr="Les constats, écrits par les personnes : added_value (valeur ajoutée) ou improvement "
        "(piste d’amélioration). Le programme n’en écrit jamais.",
        en="Findings, written by people: added_value or improvement. The program never writes any.",
    ),
    "skeleton.practices": Text(
        fr="Les actions à valoriser, et ce qu’elles ont changé.",
        en="Practices worth showing, and what they changed.",
    ),
    "skeleton.to_write": Text(fr="À écrire", en="To be written"),
    "skeleton.name": Text(
        fr="Nom de la structure, à écrire", en="Name of the enterprise, to be written"
    ),
    "skeleton.kind": Text(fr="À PRÉCISER", en="TO BE STATED"),
    "skeleton.to_choose": Text(fr="a_choisir", en="to_choose"),
    "skeleton.own_source": Text(fr="cle_du_document", en="key_of_the_document"),
    "skeleton.own_question": Text(fr="cle_de_la_question", en="key_of_the_question"),
    "skeleton.own_code": Text(fr="code_a_ecrire", en="code_to_be_written"),
    "skeleton.role": Text(fr="Encadrants techniques", en="Technical supervisors"),
    "skeleton.report": Text(fr="Rapport d’activité", en="Activity report"),
}

TEXTS: dict[str, Text] = {**_HEAD, **_SUBJECT, **_QUESTIONS, **_CLOSING}
