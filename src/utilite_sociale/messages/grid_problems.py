"""Texts of problems with what a grid says."""

from __future__ import annotations

from utilite_sociale.messages.text import Text

__all__ = ["TEXTS"]

TEXTS = {
    "grid.key_twice": Text(
        fr=(
            "la clé « {found} » sert déjà à {first} ; dans une grille, registres, critères et "
            "indicateurs ont chacun la leur : renommez l’un des deux"
        ),
        en=(
            "the key {found!r} already names {first}; in a grid registers, criteria and indicators "
            "each have their own: rename one of them"
        ),
    ),
    "grid.retired_key_in_use": Text(
        fr=(
            "« {found} » est donné comme ancienne clé, mais {other} la porte encore ; une clé "
            "retirée ne resservira pas : retirez-la de formerly ou renommez l’élément"
        ),
        en=(
            "{found!r} is given as a former key, but {other} still bears it; a retired key never "
            "serves again: take it out of formerly or rename the element"
        ),
    ),
    "grid.retired_key_twice": Text(
        fr=(
            "« {found} » est donné comme ancienne clé par deux éléments, dont {other} ; gardez "
            "celui qui lui a vraiment succédé"
        ),
        en=(
            "{found!r} is given as a former key by two elements, {other} among them; keep the one "
            "that really succeeded it"
        ),
    ),
    "grid.definition_twice": Text(
        fr=(
            "l’identifiant de définition « {found} » désigne deux textes différents ; une "
            "définition qui change prend un autre identifiant"
        ),
        en=(
            "the definition id {found!r} stands for two different texts; a definition that changes "
            "takes another id"
        ),
    ),
    "grid.unknown_source": Text(
        fr=(
            "la source « {found} » n’est pas déclarée ; ajoutez-la sous [[sources]] ou citez l’une "
            "de celles-ci : {known}"
        ),
        en=(
            "the source {found!r} is not declared; add it under [[sources]] or cite one of these: "
            "{known}"
        ),
    ),
    "grid.unknown_voice": Text(
        fr=(
            "la voix « {found} » n’est pas déclarée ; ajoutez-la sous [[voices]] ou prenez l’une "
            "de celles-ci : {known}"
        ),
        en=(
            "the voice {found!r} is not declared; add it under [[voices]] or take one of these: "
            "{known}"
        ),
    ),
    "grid.uses_unknown": Text(
        fr="« {found} » n’est ni un critère ni un indicateur de cette grille ; corrigez la clé",
        en="{found!r} is neither a criterion nor an indicator of this grid; mend the key",
    ),
    "grid.uses_unknown_near": Text(
        fr=(
            "« {found} » n’est ni un critère ni un indicateur de cette grille ; vouliez-vous dire "
            "« {near} » ?"
        ),
        en="{found!r} is neither a criterion nor an indicator of this grid; did you mean {near!r}?",
    ),
    "grid.uses_circle": Text(
        fr=(
            "« {found} » compte déjà l’élément qui l’emploie, et la boucle n’aurait pas de fin ; "
            "retirez-le de uses"
        ),
        en=(
            "{found!r} already counts the element that uses it, and the circle would have no end; "
            "take it out of uses"
        ),
    ),
    "grid.uses_twice": Text(
        fr=(
            "« {found} » compte déjà ici ; retirez-le de uses, une réponse ne compte qu’une fois "
            "dans un élément"
        ),
        en=(
            "{found!r} already counts here; take it out of uses, an answer counts once in an "
            "element"
        ),
    ),
    "grid.too_many_places": Text(
        fr=(
            "avec tout ce que uses y répète, cet élément compte plus de {most} places et ne se "
            "calculerait plus ; retirez de uses ce qui se répète à plusieurs étages"
        ),
        en=(
            "with all that uses repeats in it this element has more than {most} places and could "
            "not be computed; take out of uses what is repeated at several heights"
        ),
    ),
    "grid.condition_unknown_indicator": Text(
        fr=(
            "la condition porte sur « {found} », qui n’est pas un indicateur de cette grille ; "
            "corrigez la clé"
        ),
        en="the condition looks at {found!r}, which is no indicator of this grid; mend the key",
    ),
    "grid.condition_unknown_indicator_near": Text(
        fr=(
            "la condition porte sur « {found} », qui n’est pas un indicateur de cette grille ; "
            "vouliez-vous dire « {near} » ?"
        ),
        en=(
            "the condition looks at {found!r}, which is no indicator of this grid; did you mean "
            "{near!r}?"
        ),
    ),
    "grid.condition_unfit": Text(
        fr=(
            "la condition ne peut pas comparer la réponse à « {found} » ({measure}) ; employez "
            "at_least et less_than pour un nombre, one_of pour un choix"
        ),
        en=(
            "the condition cannot compare the answer to {found!r} ({measure}); use at_least and "
            "less_than for a number, one_of for a choice"
        ),
    ),
    "grid.condition_unknown_answer": Text(
        fr="« {found} » n’est pas une réponse possible ; choisissez parmi : {known}",
        en="{found!r} is no possible answer; choose among: {known}",
    ),
    "grid.condition_circle": Text(
        fr=(
            "« {found} » n’est posé que si sa propre réponse le permet ({circle}) ; ôtez l’une des "
            "conditions de la boucle"
        ),
        en=(
            "{found!r} is asked only if its own answer allows it ({circle}); remove one of the "
            "conditions of the circle"
        ),
    ),
    "grid.unknown_kind": Text(
        fr=(
            "« {found} » n’est pas un type de structure connu ({known}) : la condition ne sera "
            "vraie pour personne ; vérifiez le sigle"
        ),
        en=(
            "{found!r} is no known kind of structure ({known}): the condition will hold for "
            "nobody; check the acronym"
        ),
    ),
    "grid.rule_without_direction": Text(
        fr=(
            'cet indicateur est descriptif (direction = "none") et porte pourtant une règle de '
            "cotation ; dites quelles valeurs sont meilleures (higher, lower ou band), ou retirez "
            "la règle"
        ),
        en=(
            'this indicator is descriptive (direction = "none") and yet has a scoring rule; say '
            "which values are better (higher, lower or band), or remove the rule"
        ),
    ),
    "grid.rule_unfit": Text(
        fr="une règle « {rule} » ne lit pas une mesure « {measure} » ; changez l’une ou l’autre",
        en="a rule {rule!r} cannot read a measure {measure!r}; change one or the other",
    ),
    "grid.rule_unknown_answer": Text(
        fr="« {found} » n’est ni un niveau ni une option de la mesure ; choisissez parmi : {known}",
        en="{found!r} is neither a level nor an option of the measure; choose among: {known}",
    ),
    "grid.rule_incomplete": Text(
        fr="la règle ne dit pas la note de : {missing} ; donnez-en une à chacun",
        en="the rule gives no score to: {missing}; give one to each",
    ),
    "grid.rule_without_scale": Text(
        fr=(
            "une règle de cotation demande une échelle, et la grille n’en a pas ici ; ajoutez "
            "[scale] à la grille ou une échelle à ce registre"
        ),
        en=(
            "a scoring rule needs a scale, and the grid has none here; add [scale] to the grid or "
            "a scale to this register"
        ),
    ),
    "grid.score_outside_scale": Text(
        fr=(
            "la note {found} sort de l’échelle, de {low} à {high} ; corrigez la note, ou dites "
            'rescale = "linear" au-dessus'
        ),
        en=(
            "the score {found} is off the scale, {low} to {high}; mend the score, or say rescale = "
            '"linear" above'
        ),
    ),
    "grid.floor_outside_rule": Text(
        fr=(
            "la note plancher {found} sort de ce que la règle peut donner, de {low} à {high} ; "
            "une réponse qui manque ne vaut ni moins ni plus que toutes les réponses possibles : "
            "corrigez floor_score"
        ),
        en=(
            "the floor score {found} is outside what the rule can give, {low} to {high}; a missing "
            "answer is worth neither less nor more than every possible answer: mend floor_score"
        ),
    ),
    "grid.rule_against_direction": Text(
        fr=(
            'la règle va contre le sens déclaré (direction = "{direction}") : une meilleure valeur '
            "y perd des points ; corrigez les notes ou le sens"
        ),
        en=(
            'the rule goes against the stated direction (direction = "{direction}"): a better '
            "value loses points there; mend the scores or the direction"
        ),
    ),
    "grid.step_unreachable": Text(
        fr=(
            "aucune valeur possible n’atteint le palier {step} ; corrigez les seuils, ou les "
            "bornes de la mesure"
        ),
        en="no possible value reaches step {step}; mend the cuts, or the bounds of the measure",
    ),
    "grid.aggregation_without_scale": Text(
        fr=(
            "cet élément fait une note, et la grille n’a pas d’échelle ici ; ajoutez [scale], ou "
            'dites type = "none"'
        ),
        en=(
            "this element makes a score, and the grid has no scale here; add [scale], or say type "
            '= "none"'
        ),
    ),
    "grid.child_without_score": Text(
        fr=(
            "{children} : profil seul, sans note, alors que l’élément au-dessus fait une note de "
            'ses enfants ; donnez-leur une agrégation, ou dites type = "none" au-dessus'
        ),
        en=(
            "{children}: a profile only, without a score, while the element above makes a score of "
            'its children; give them an aggregation, or say type = "none" above'
        ),
    ),
    "grid.total_not_computable": Text(
        fr=(
            "le total ne peut pas se calculer : {children} n’ont pas de note ; retirez total, ou "
            "donnez une agrégation à ces registres"
        ),
        en=(
            "the total cannot be computed: {children} have no score; remove total, or give these "
            "registers an aggregation"
        ),
    ),
    "grid.nothing_to_score": Text(
        fr=(
            "rien n’est coté sous cet élément, qui n’aura donc jamais de note ; donnez une règle à "
            'un indicateur, ou dites type = "none"'
        ),
        en=(
            "nothing is scored under this element, which will never have a score; give an "
            'indicator a rule, or say type = "none"'
        ),
    ),
    "grid.scales_mixed": Text(
        fr=(
            "{children} : leur échelle n’est pas celle de l’élément qui les réunit ; dites rescale "
            '= "linear" dans son agrégation, ou donnez-leur la même échelle'
        ),
        en=(
            "{children}: their scale is not that of the element that joins them; say rescale = "
            '"linear" in its aggregation, or give them the same scale'
        ),
    ),
    "grid.levels_mixed": Text(
        fr=(
            "une même moyenne mêle plusieurs niveaux d’indicateurs ({levels}) ; dites-le aux "
            "lecteurs, ou séparez-les en critères"
        ),
        en=(
            "one mean mixes indicators of several levels ({levels}); tell your readers, or part "
            "them into criteria"
        ),
    ),
    "grid.weights_all_zero": Text(
        fr="tous les poids sont nuls : rien ne compte ici ; donnez un poids à l’un des éléments",
        en="all the weights are 0: nothing counts here; give one of the elements a weight",
    ),
    "grid.title_long": Text(
        fr=(
            "ce titre dépasse {longest} signes ; dites-le en mots simples, et le reste dans la "
            "description"
        ),
        en=(
            "this title has more than {longest} characters; say it in plain words, and the rest in "
            "the description"
        ),
    ),
    "grid.no_definition": Text(
        fr=(
            "cet indicateur n’a pas de définition : deux chiffres ne se compareront pas ; ajoutez "
            'definition = {{ id = "…", text = "…" }}'
        ),
        en=(
            "this indicator has no definition: two figures of it cannot be compared; add "
            'definition = {{ id = "…", text = "…" }}'
        ),
    ),
    "grid.no_provenance": Text(
        fr=(
            'on ne sait pas d’où vient cet élément ; ajoutez provenance = {{ status = "proposed" '
            "}}, ou son statut et ses sources"
        ),
        en=(
            'nothing says where this element comes from; add provenance = {{ status = "proposed" '
            "}}, or its status and sources"
        ),
    ),
    "grid.too_many_questions": Text(
        fr="{count} questions : plus qu’une réunion ne peut en traiter ({most}) ; retirez-en, ou "
        "prévoyez plusieurs réunions",
        en="{count} questions: more than one meeting can answer ({most}); take some out, or plan "
        "several meetings",
    ),
    "grid.level_unreachable": Text(
        fr="aucune réponse n’atteint le niveau « {level} » ; changez les seuils de l’échelle, ou "
        "les règles qui sont dessous",
        en="no answer reaches the level {level!r}; change the cut-offs of the scale, or the rules "
        "below",
    ),
    "grid.title_acronym": Text(
        fr="le grand public ne connaît pas le sigle « {found} » ; dites-le en toutes lettres, ou "
        "entre parenthèses après ce qu’il veut dire",
        en="a general public does not know the acronym {found!r}; say it in full, or between "
        "brackets after what it stands for",
    ),
    "grid.typography": Text(
        fr="typographie, près de « {found} » ; {remedy}",
        en="typography, near {found!r}; {remedy}",
    ),
    "grid.nothing_asked": Text(
        fr=(
            "rien n’est demandé ici : ni critère ni indicateur ; ajoutez-en un, ou retirez cet "
            "élément"
        ),
        en=(
            "nothing is asked here: neither criterion nor indicator; add one, or remove this "
            "element"
        ),
    ),
    "grid.view_declares": Text(
        fr=(
            "une autre lecture ne déclare pas d’indicateur, elle emploie ceux de la grille ; "
            "déclarez-le sous un registre et nommez-le dans uses"
        ),
        en=(
            "another reading declares no indicator, it uses those of the grid; declare it under a "
            "register and name it in uses"
        ),
    ),
}
