"""Texts: what a form asks, sheet by sheet."""

from __future__ import annotations

from utilite_sociale.messages.text import Text

__all__ = ["TEXTS"]

_STATES = {
    "form.state.not_provided": Text(fr="Ne sait pas", en="Does not know"),
    "form.state.not_collected": Text(
        fr="Pas suivi dans la structure", en="Not recorded in the enterprise"
    ),
    "form.state.not_applicable": Text(
        fr="Sans objet (dire pourquoi)", en="Not applicable (say why)"
    ),
    "form.state.refused": Text(fr="Refus de répondre", en="Prefers not to answer"),
    "form.yes": Text(fr="Oui", en="Yes"),
    "form.no": Text(fr="Non", en="No"),
}

_ASKED = {
    "form.ask.value": Text(fr="Réponse", en="Answer"),
    "form.ask.value_in": Text(fr="Réponse ({unit})", en="Answer ({unit})"),
    "form.ask.ratio": Text(fr="Les deux nombres", en="The two numbers"),
    "form.out_of": Text(fr="sur : {text}", en="out of: {text}"),
    "form.ask.named": Text(fr="{name} ?", en="{name}?"),
    "form.ask.count_in": Text(fr="{name} ({unit}) :", en="{name} ({unit}):"),
    "form.ask.none_of_these": Text(fr="Aucune de ces réponses", en="None of these"),
    "form.ask.text": Text(fr="Racontez", en="Tell"),
    "form.ask.no_answer": Text(
        fr="Sans réponse : pourquoi, et motif", en="No answer: why, and the reason"
    ),
    "form.ask.why_not": Text(fr="Si sans objet : motif", en="If not applicable: the reason"),
    "form.ask.consent": Text(fr="Peut-on le publier ?", en="May it be published?"),
    "form.ask.who_and_consent": Text(
        fr="Qui parle ? Peut-on le publier ?", en="Who speaks? May it be published?"
    ),
    "form.ask.behind": Text(
        fr="Combien de personnes ou de réponses (n), et d’où vient le chiffre",
        en="How many people or answers (n), and where the figure comes from",
    ),
    "form.ask.source_and_who": Text(
        fr="Source : quel document ; qui le dit", en="Source: which document; who says it"
    ),
    "form.ask.source": Text(fr="Source : quel document", en="Source: which document"),
    "form.ask.days": Text(fr="Si autre période : du, au", en="If another period: from, to"),
    "form.ask.shape.action_example": Text(fr="Un exemple d’action", en="An example of action"),
    "form.ask.shape.verbatim": Text(
        fr="Une parole recueillie, sans nom", en="Somebody’s words, without a name"
    ),
    "form.words": Text(fr="Exemples et paroles : {title}", en="Examples and words: {title}"),
    "form.last_time": Text(fr="Pour mémoire, {period}", en="As a reminder, {period}"),
    "form.sensitive": Text(
        fr="Donnée sensible : on la demande en nombre seulement, pour montrer ce que la structure "
        "apporte aux personnes concernées. Elle ne se publie pas pour quelques personnes ; "
        "« Refus de répondre » est une réponse.",
        en="Sensitive figure: only a count is asked, to show what the enterprise brings to the "
        "people concerned. It is not published for a few people; “Prefers not to answer” is an "
        "answer.",
    ),
    "form.sensitive_threshold": Text(
        fr="Donnée sensible : on la demande en nombre seulement, pour montrer ce que la structure "
        "apporte aux personnes concernées. Elle ne se publie qu’à partir de {least} personnes ; "
        "« Refus de répondre » est une réponse.",
        en="Sensitive figure: only a count is asked, to show what the enterprise brings to the "
        "people concerned. It is published for {least} people or more only; “Prefers not to "
        "answer” is an answer.",
    ),
    "form.validate.title": Text(fr="Vérifiez cette réponse", en="Check this answer"),
    "form.validate.choice": Text(
        fr="Choisissez dans la liste, ou laissez vide.", en="Pick from the list, or leave empty."
    ),
    "form.validate.number": Text(
        fr="Un nombre est attendu. « environ 120 » est compris ; un pourcentage ne l’est pas.",
        en="A number is expected. “about 120” is understood; a percentage is not.",
    ),
}

_COVER = {
    "form.cover.tab": Text(fr="Accueil", en="Start"),
    "form.cover.title": Text(
        fr="Évaluer l’utilité sociale de sa structure", en="Evaluating one’s local social value"
    ),
    "form.cover.grid": Text(
        fr="Grille : {title}, version {version}", en="Grid: {title}, version {version}"
    ),
    "form.cover.voice": Text(
        fr="Ce formulaire est pour : {voice}.", en="This form is for: {voice}."
    ),
    "form.cover.how": Text(fr="Comment répondre", en="How to answer"),
    "form.cover.steps": Text(
        fr="Seules les cases jaunes se remplissent ; une case vide reste sans réponse, et l’on "
        "peut s’arrêter à tout moment.\n"
        "Zéro est une réponse. « Ne sait pas », « Sans objet » et « Refus de répondre » en sont "
        "d’autres : elles ne se remplacent pas par zéro.\n"
        "D’un taux, donnez les deux nombres, jamais le pourcentage. Un calcul (=…) ne compte pas : "
        "écrivez son résultat.\n"
        "Aucun nom de personne, ni numéro, ni adresse : des nombres, des fonctions, des paroles "
        "sans nom. Une parole ne se publie qu’avec un « Oui ».",
        en="Only the yellow cells are filled in; an empty cell stays without an answer, and one "
        "may stop at any time.\n"
        "Zero is an answer. “Does not know”, “Not applicable” and “Prefers not to answer” are "
        "others: zero does not replace them.\n"
        "Of a rate, give the two numbers, never the percentage. A formula (=…) does not count: "
        "write its result.\n"
        "No person’s name, number or address: counts, roles, words without a name. Words are "
        "published with a “Yes” only.",
    ),
    "form.cover.subject": Text(fr="La structure", en="The enterprise"),
    "form.cover.kinds": Text(fr="Forme : {kinds}.", en="Kind: {kinds}."),
    "form.cover.name": Text(fr="Nom", en="Name"),
    "form.cover.kind": Text(fr="Forme", en="Kind"),
    "form.cover.siret": Text(fr="SIRET (14 chiffres)", en="SIRET (14 digits)"),
    "form.cover.own_code": Text(fr="ou code dans votre réseau", en="or code in your network"),
    "form.cover.departements": Text(
        fr="Départements (75, 2A…), séparés par des virgules",
        en="Départements (75, 2A…), with commas between them",
    ),
    "form.cover.place": Text(fr="Commune ou secteur", en="Town or area"),
    "form.cover.period": Text(
        fr="Période évaluée : premier et dernier jour", en="Period: first and last day"
    ),
    "form.cover.stakes": Text(fr="Pourquoi cette évaluation", en="Why this evaluation"),
    "form.cover.stakes_help": Text(
        fr="Les enjeux, en quelques mots : pour qui, pour quoi.",
        en="What is at stake, in a few words: for whom, for what.",
    ),
    "form.cover.people": Text(fr="Qui a participé", en="Who took part"),
    "form.cover.people_help": Text(
        fr="Par fonction et par nombre, jamais par nom.", en="By role and number, never by name."
    ),
    "form.cover.person_role": Text(fr="fonction", en="role"),
    "form.cover.person_count": Text(fr="combien", en="how many"),
    "form.cover.person_voice": Text(fr="voix", en="voice"),
}

_CLOSING = {
    "form.closing.tab": Text(fr="Conclusions", en="Findings"),
    "form.closing.title": Text(fr="Ce que le groupe conclut", en="What the group concludes"),
    "form.closing.help": Text(
        fr="Les constats sont écrits par les personnes ; aucun programme n’en écrit.",
        en="Findings are written by people; no program writes any.",
    ),
    "form.closing.added_value": Text(fr="Valeur ajoutée", en="Social added value"),
    "form.closing.added_value_help": Text(
        fr="Ce que la structure apporte, et que l’on veut montrer.",
        en="What the enterprise brings, and that one wants to show.",
    ),
    "form.closing.improvement": Text(fr="Pistes d’amélioration", en="Areas for improvement"),
    "form.closing.improvement_help": Text(
        fr="Ce que l’on veut mieux faire, et par quoi commencer.",
        en="What one wants to do better, and where to begin.",
    ),
    "form.closing.head_text": Text(fr="constat", en="finding"),
    "form.closing.head_about": Text(fr="à propos de", en="about"),
    "form.closing.head_by": Text(fr="qui le dit", en="said by"),
    "form.closing.practice": Text(
        fr="Action à valoriser n° {number}", en="Practice worth showing no. {number}"
    ),
    "form.closing.practice_help": Text(
        fr="Une action dont vous êtes fiers : ce qui est fait, ce que cela change.",
        en="Something that you are proud of: what is done, what it changes.",
    ),
    "form.closing.practice_title": Text(fr="Titre", en="Title"),
    "form.closing.practice_story": Text(fr="Ce qui est fait", en="What is done"),
    "form.closing.practice_changed": Text(fr="Ce que cela a changé", en="What it changed"),
    "form.closing.practice_about": Text(fr="À propos de", en="About"),
    "form.closing.practice_consent": Text(fr="Peut-on la publier ?", en="May it be published?"),
}

TEXTS: dict[str, Text] = {
    **_STATES,
    **_ASKED,
    **_COVER,
    **_CLOSING,
    "word.part_answers": Text(fr="la lecture des formulaires", en="reading forms"),
    "word.part_form": Text(fr="le formulaire tableur", en="the spreadsheet form"),
}
