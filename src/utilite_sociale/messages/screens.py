"""Texts: what the pages of the command say."""

from __future__ import annotations

from utilite_sociale.messages.campaign_screens import TEXTS as _CAMPAIGN
from utilite_sociale.messages.collecting import TEXTS as _COLLECTING
from utilite_sociale.messages.commands import TEXTS as _COMMANDS
from utilite_sociale.messages.grid_screens import TEXTS as _GRIDS
from utilite_sociale.messages.skeleton import TEXTS as _SKELETON
from utilite_sociale.messages.text import Text

__all__ = ["TEXTS"]

_TYPOGRAPHY = {
    "typography.quote": Text(fr="« {text} »", en="“{text}”"),
    "typography.field": Text(fr="{name} : {text}", en="{name}: {text}"),
    "typography.heading": Text(fr="{name} :", en="{name}:"),
    "typography.semicolon": Text(fr=" ; ", en="; "),
    "points.one": Text(fr="{count} point", en="{count} point of the scale"),
    "points.many": Text(fr="{count} points", en="{count} points of the scale"),
    "typography.amount": Text(fr="{number} {unit}", en="{number} {unit}"),
}

_HEAD = {
    "bilan.title": Text(
        fr="Bilan d’utilité sociale territoriale", en="Outcome on local social value"
    ),
    "mark.fictional": Text(fr="exemple fictif", en="fictional example"),
    "mark.published_figures": Text(fr="chiffres publiés", en="published figures"),
    "notice.fictional": Text(
        fr="EXEMPLE FICTIF : cette structure n’existe pas, tout ce qui suit est inventé.",
        en="FICTIONAL EXAMPLE: this enterprise does not exist, all that follows is invented.",
    ),
    "notice.published_figures": Text(
        fr="Lecture de chiffres publiés, sans participation de la structure. On y trouve des "
        "faits et des manques ; aucun jugement n’est porté.",
        en="A reading of published figures, without the enterprise taking part. It holds facts "
        "and gaps; nothing is judged.",
    ),
    "notice.grid.published": Text(
        fr="Grille publiée par {owner}.", en="Grid published by {owner}."
    ),
    "notice.grid.additions": Text(
        fr="Grille publiée par {owner}. Ce qui y est proposé sans être publié (indicateurs, "
        "appréciations, notes) n’engage pas {owner}.",
        en="Grid published by {owner}. What it holds that is proposed and not published "
        "(indicators, appreciations, scores) does not bind {owner}.",
    ),
    "notice.grid.proposed": Text(
        fr="Grille proposée ({owner}) : aucun réseau ne l’a adoptée.",
        en="Proposed grid ({owner}): no network has adopted it.",
    ),
    "notice.grid.illustrative": Text(
        fr="Grille illustrative : le réseau dont elle porte le nom ne l’a pas validée.",
        en="Illustrative grid: the network whose name it bears has not endorsed it.",
    ),
    "notice.grid.draft": Text(
        fr="Grille en brouillon : elle peut encore changer.",
        en="Draft grid: it may still change.",
    ),
    "head.subject": Text(fr="Qui", en="Subject"),
    "head.members": Text(fr="Membres", en="Members"),
    "head.description": Text(fr="Ce que c’est", en="What it is"),
    "head.place": Text(fr="Lieu", en="Place"),
    "head.territory": Text(fr="{title}, découpage de {vintage}", en="{title}, as in {vintage}"),
    "head.in_place": Text(fr="{place} ({departements})", en="{place}, {departements}"),
    "head.departements.one": Text(fr="département {codes}", en="département: {codes}"),
    "head.departements.many": Text(fr="départements {codes}", en="départements: {codes}"),
    "head.local_identifier": Text(fr="{value} (clé locale)", en="{value} (local key)"),
    "head.identifier": Text(fr="Identifiant", en="Identifier"),
    "head.period": Text(fr="Période", en="Period"),
    "head.nature": Text(fr="Nature", en="Ground"),
    "head.stage": Text(fr="Étape", en="Stage"),
    "head.grid": Text(fr="Grille", en="Grid"),
    "head.grid_name": Text(fr="{title}, version {version}", en="{title} (version {version})"),
    "head.grid_status": Text(fr="Statut de la grille", en="Status of the grid"),
    "head.grid_owner": Text(fr="À qui est la grille", en="Owner of the grid"),
    "head.origin": Text(fr="Grille utilisée", en="Grid in use"),
    "head.stakes": Text(fr="Pourquoi cette évaluation", en="Why this evaluation"),
    "head.participants": Text(fr="Qui a participé", en="Who took part"),
    "head.participant.one": Text(fr="{role} ({count} personne)", en="{role} ({count} person)"),
    "head.participant.many": Text(fr="{role} ({count} personnes)", en="{role} ({count} people)"),
    "grid_origin.frozen": Text(
        fr="la copie que porte le fichier", en="the copy that the file carries"
    ),
    "grid_origin.catalog": Text(
        fr="celle qui est installée ici", en="the one that is installed here"
    ),
    "grid_origin.given": Text(fr="celle qui a été fournie", en="the one that was given"),
}

_VALUES = {
    "value.rate": Text(
        fr="{top} sur {bottom}, soit {rate}", en="{top} of {bottom}, that is {rate}"
    ),
    "value.no_rate": Text(
        fr="{top} sur {bottom} : taux non défini{rate}",
        en="{top} of {bottom}: the rate is undefined{rate}",
    ),
    "value.compared": Text(fr="{numerator} / {denominator}", en="{numerator} over {denominator}"),
    "value.top_alone": Text(fr="{top} ({numerator})", en="{top} [{numerator}]"),
    "value.out_of": Text(fr="sur {bottom} ({denominator})", en="of {bottom} ({denominator})"),
    "value.unpublished": Text(
        fr="taux non calculable : {part} non publié",
        en="no rate can be computed: “{part}” not published",
    ),
    "value.unanswered": Text(
        fr="taux non calculable : {part} non renseigné",
        en="no rate can be computed: “{part}” not answered",
    ),
    "value.ticked": Text(fr="{ticked} ({count} sur {total})", en="{ticked} ({count} of {total})"),
    "value.none_ticked": Text(
        fr="rien n’est coché (sur {total})", en="nothing ticked (of {total})"
    ),
    "value.total": Text(fr="en tout", en="in all"),
    "value.with_total": Text(fr="{counts} — {total} : {number}", en="{counts} — {total}: {number}"),
    "value.figure_and_text": Text(fr="{figure} — {text}", en="{figure}: {text}"),
    "evidence.document": Text(fr="Document à l’appui", en="Supporting document"),
    "evidence.sensitive": Text(fr="{name} [sensible]", en="{name} [sensitive]"),
    "evidence.n": Text(fr="n = {n}", en="n={n}"),
    "evidence.undated": Text(fr="date non précisée", en="no date given"),
    "evidence.provisional": Text(fr="provisoire", en="provisional"),
    "evidence.correction": Text(fr="corrige une valeur précédente", en="corrects an earlier value"),
    "evidence.source": Text(fr="source {number}", en="source no. {number}"),
    "evidence.population": Text(fr="Qui est compté : {text}", en="Who is counted: {text}"),
    "evidence.caveat": Text(fr="Limite : {text}", en="Limit: {text}"),
    "voices.spread": Text(
        fr="Écart entre les voix : {spread}", en="Spread between voices: {spread}"
    ),
    "voices.nobody": Text(fr="sans voix nommée", en="no voice named"),
    "voices.silent": Text(fr="Pas encore entendus : {voices}", en="Not heard yet: {voices}"),
}

_FIGURES = {
    "figure.interval": Text(fr="[{low} – {high}]", en="[{low} to {high}]"),
    "figure.score": Text(fr="{score} sur {top}", en="{score} out of {top}"),
    "figure.at_level": Text(fr="{text}, niveau {level}", en="{text}, level {level}"),
    "figure.unreachable": Text(
        fr="Ce qui est connu donne {score} sur {top}, que les réponses manquantes ne peuvent pas "
        "laisser tel quel",
        en="What is known gives {score} out of {top}, which the missing answers cannot leave as "
        "it stands",
    ),
    "figure.doubts": Text(
        fr="Une limite de la grille n’est pas encore exclue : elle peut changer cette note",
        en="A limit of the grid is not excluded yet: it may change this score",
    ),
    "figure.open": Text(
        fr="Selon les réponses qui manquent : de {low} à {high}",
        en="Depending on the missing answers: {low} to {high}",
    ),
    "figure.open_levels": Text(fr="{text} ({levels})", en="{text} [{levels}]"),
    "figure.coverage": Text(fr="couverture {share}", en="coverage {share}"),
    "figure.coverage_first": Text(fr="Couverture {share}", en="Coverage {share}"),
    "figure.answers.one": Text(
        fr="{count} réponse sur {total} indicateurs", en="{count} answer for {total} indicators"
    ),
    "figure.answers.many": Text(
        fr="{count} réponses sur {total} indicateurs", en="{count} answers for {total} indicators"
    ),
    "figure.answers_applicable.one": Text(
        fr="{count} réponse sur {applicable} indicateurs qui s’appliquent ({total} en tout)",
        en="{count} answer for {applicable} indicators that apply ({total} in all)",
    ),
    "figure.answers_applicable.many": Text(
        fr="{count} réponses sur {applicable} indicateurs qui s’appliquent ({total} en tout)",
        en="{count} answers for {applicable} indicators that apply ({total} in all)",
    ),
    "figure.answered.one": Text(
        fr="{count} renseigné sur {applicable}", en="{count} answered of {applicable}"
    ),
    "figure.answered.many": Text(
        fr="{count} renseignés sur {applicable}", en="{count} answered out of {applicable}"
    ),
    "missing_policy.rescale": Text(
        fr="Ce qui manque est laissé de côté", en="What is missing is left aside"
    ),
    "missing_policy.propagate": Text(
        fr="Il suffit d’un manque pour qu’il n’y ait pas de note",
        en="One missing answer is enough for no score to be given",
    ),
    "missing_policy.floor": Text(
        fr="Ce qui manque compte pour le plus bas possible",
        en="What is missing counts for the lowest possible",
    ),
    "not_scored.missing": Text(fr="non renseigné", en="not answered"),
    "not_scored.not_applicable": Text(fr="sans objet", en="not applicable"),
    "not_scored.undefined": Text(
        fr="non défini (rien sur rien)", en="undefined (nothing over nothing)"
    ),
    "not_scored.descriptive": Text(fr="descriptif, jamais coté", en="descriptive, never scored"),
    "not_scored.no_children_left": Text(
        fr="Rien n’entre dans la note ici", en="Nothing here enters a score"
    ),
    "not_scored.profile_only": Text(
        fr="Profil seulement : la grille n’en fait pas une note",
        en="Profile only: the grid makes no score of it",
    ),
    "not_scored.several_levels": Text(
        fr="Pas de note : plusieurs niveaux sont encore possibles",
        en="No score: several levels are still possible",
    ),
    "not_scored.nothing_scored": Text(
        fr="Pas de note : rien n’est encore coté", en="No score: nothing is scored yet"
    ),
    "not_scored.coverage": Text(
        fr="Pas de note : la couverture est sous le minimum de la grille",
        en="No score: the coverage is under the grid’s minimum",
    ),
    "not_scored.missing_children": Text(
        fr="Pas de note : il manque au moins une réponse",
        en="No score: at least one answer is missing",
    ),
    "not_scored.voices": Text(
        fr="Pas de note : plusieurs voix, et la grille ne dit pas comment les réunir",
        en="No score: several voices, and the grid does not say how to combine them",
    ),
    "not_scored.condition_unknown": Text(
        fr="Pas de note : un fait manque, on ne sait pas encore ce qui s’applique",
        en="No score: a fact is missing, and it is not yet known what applies",
    ),
    "not_scored.published_figures": Text(
        fr="Chiffres publiés : rien n’est jugé", en="Published figures: nothing is judged"
    ),
}

_PROFILE = {
    "profile.title": Text(fr="Profil par registre", en="Profile by register"),
    "profile.view": Text(
        fr="Autre lecture des mêmes réponses.", en="Another reading of the same answers."
    ),
    "profile.known": Text(fr="Ce qui est connu", en="What is known"),
    "profile.register": Text(fr="Registre", en="Register"),
    "profile.facts": Text(fr="Faits", en="Facts"),
    "profile.answers": Text(fr="Indicateurs", en="Indicators"),
    "profile.coverage": Text(fr="Couverture", en="Coverage"),
    "profile.answered": Text(fr="{answered} sur {applicable}", en="{answered} of {applicable}"),
    "profile.known_note": Text(
        fr="Faits : ce qui a été relevé dans des publications. Indicateurs : ceux que ces faits "
        "renseignent. Couverture : la part connue de ce que la grille cote.",
        en="Facts: what was found in publications. Indicators: those that these facts answer. "
        "Coverage: how much is known of what the grid scores.",
    ),
    "profile.nothing_scored": Text(
        fr="Elle est partout de 0 % : rien de ce que la grille cote n’a été relevé.",
        en="It is 0% everywhere: nothing that the grid scores was found.",
    ),
    "profile.legend": Text(
        fr="● note, de {low} à {high} · ━ ce que les réponses manquantes peuvent encore donner. "
        "Le pourcentage est la couverture : la part connue de ce que la grille cote.",
        en="● score, {low} to {high} · ━ what the missing answers may still give. The percentage "
        "is the coverage: how much is known of what the grid scores.",
    ),
    "profile.no_total": Text(
        fr="Les registres se lisent côte à côte : la grille ne demande pas de total.",
        en="Registers are read side by side: the grid asks for no total.",
    ),
    "profile.total": Text(fr="Total, comme la grille le demande", en="Total, as the grid asks"),
    "gaps.nothing_yet": Text(fr="Rien n’est encore renseigné.", en="Nothing is answered yet."),
    "gaps.nothing_read": Text(fr="Aucun fait relevé.", en="No fact was found."),
}

_CLOSING = {
    "closing.context": Text(fr="Autres faits sur l’ensemble", en="Other facts on the whole"),
    "closing.added_value": Text(fr="Valeur ajoutée", en="Social added value"),
    "closing.improvement": Text(fr="Pistes d’amélioration", en="Areas for improvement"),
    "closing.no_added_value": Text(
        fr="Aucune valeur ajoutée n’a été inscrite par les participants.",
        en="The participants have entered no social added value.",
    ),
    "closing.no_improvement": Text(
        fr="Aucune piste d’amélioration n’a été inscrite par les participants.",
        en="The participants have entered no area for improvement.",
    ),
    "closing.about": Text(fr="à propos de : {title}", en="about: {title}"),
    "closing.by": Text(fr="dit par : {voice}", en="said by: {voice}"),
    "closing.practices": Text(fr="Actions à valoriser", en="Practices worth showing"),
    "closing.changed": Text(fr="Ce que cela a changé :", en="What it changed:"),
    "closing.serves": Text(fr="Sert :", en="Serves:"),
    "closing.readings": Text(
        fr="Propositions de lecture (calculées, à discuter)",
        en="Proposed readings (computed, to be discussed)",
    ),
    "reading.rule": Text(
        fr="Règle « niveau suivant » : ce que le registre gagnerait si un seul indicateur "
        "montait d’un niveau. Ce n’est pas un constat.",
        en="Rule “next level”: what the register would gain if one indicator alone rose by one "
        "level. This is no finding.",
    ),
    "reading.next_level": Text(
        fr="au niveau {level}, le registre « {register} » gagnerait {gain}",
        en="at level {level}, the register “{register}” would gain {gain}",
    ),
    "reading.leviers": Text(fr="Leviers : {leviers}", en="What helps: {leviers}"),
    "closing.first": Text(fr="À renseigner d’abord", en="To be answered first"),
    "closing.narrows": Text(
        fr="resserrerait de {gain} l’intervalle du registre « {register} »",
        en="would narrow the interval of the register “{register}” by {gain}",
    ),
    "closing.part": Text(
        fr="Il ne manque qu’un nombre : {part}", en="One number alone is missing: {part}"
    ),
    "closing.in_register": Text(fr="Registre « {register} »", en="Register “{register}”"),
    "closing.unknown": Text(fr="Tout ce qui reste à renseigner", en="All that is still unanswered"),
    "closing.noticed": Text(
        fr="Ce que la vérification du fichier a relevé :",
        en="What the check of the file has noticed:",
    ),
    "closing.limits": Text(
        fr="Ce que ces chiffres ne permettent pas", en="What these figures do not allow"
    ),
    "closing.no_limits": Text(fr="Aucune limite n’a été signalée.", en="No limit was stated."),
    "closing.sources": Text(fr="D’où viennent les chiffres", en="Where the figures come from"),
    "closing.attribution": Text(
        fr="À qui sont les textes de la grille", en="Whose the grid’s texts are"
    ),
}

TEXTS: dict[str, Text] = {
    **_TYPOGRAPHY,
    **_HEAD,
    **_VALUES,
    **_FIGURES,
    **_PROFILE,
    **_CLOSING,
    **_CAMPAIGN,
    **_COMMANDS,
    **_COLLECTING,
    **_GRIDS,
    **_SKELETON,
}
