"""Texts of problems with one value, said where the value stands."""

from __future__ import annotations

from utilite_sociale.messages.text import Text

__all__ = ["TEXTS"]

TEXTS = {
    "value.not_a_number": Text(
        fr=("un nombre est attendu, pas {found} ; écrivez par exemple 12 ou 12.5, sans guillemets"),
        en="a number is expected, not {found}; write for instance 12 or 12.5, without quotes",
    ),
    "value.not_a_list": Text(
        fr="une liste est attendue, entre crochets, pas {found}",
        en="a list is expected, in square brackets, not {found}",
    ),
    "value.not_a_text": Text(
        fr=(
            "un texte est attendu, entre guillemets, pas « {found} » ; un numéro est un texte "
            "lui aussi, ses zéros comptent"
        ),
        en=(
            "a text is expected, in quotes, not {found}; a number that names something is a text "
            "too, its zeros count"
        ),
    ),
    "value.other_type": Text(
        fr="« {field} » attend {expected}, pas {found} ; donnez un objet de ce type",
        en="{field!r} expects {expected}, not {found}; give an object of that type",
    ),
    "value.not_a_date": Text(
        fr=(
            "un jour est attendu, pas « {found} » ; écrivez-le 2018-12-31, sans guillemets et "
            "sans heure"
        ),
        en="a day is expected, not {found}; write it 2018-12-31, without quotes and without a time",
    ),
    "value.not_yes_or_no": Text(
        fr="true ou false est attendu, sans guillemets, pas « {found} » ; écrivez l’un des deux",
        en="true or false is expected, without quotes, not {found}; write one of the two",
    ),
    "value.not_whole": Text(
        fr=(
            "un nombre entier est attendu, pas « {found} » ; écrivez par exemple 12, sans "
            "guillemets ni virgule"
        ),
        en=(
            "a whole number is expected, not {found}; write for instance 12, without quotes or "
            "decimals"
        ),
    ),
    "value.number_too_long": Text(
        fr="ce nombre a trop de chiffres pour être une mesure ; arrondissez-le",
        en="this number has too many digits to be a measure; round it",
    ),
    "value.not_finite": Text(
        fr=(
            "l’infini et « nan » ne sont pas des mesures ; si la valeur manque, dites-le par "
            'type = "missing"'
        ),
        en=(
            "infinity and nan are no measures; if the value is missing, say so with type = "
            '"missing"'
        ),
    ),
    "value.expects_nothing": Text(
        fr="rien n’est attendu de cet élément ; donnez score, low, high, coverage, level ou state",
        en="this expects nothing of the element; give score, low, high, coverage, level or state",
    ),
    "value.not_a_key": Text(
        fr=(
            "« {found} » n’est pas une clé ; écrivez des minuscules sans accent, des chiffres et "
            "des tirets bas, en commençant par une lettre, 80 signes au plus"
        ),
        en=(
            "{found!r} is not a key; write lowercase ASCII letters, digits and underscores, a "
            "letter first, 80 characters at most"
        ),
    ),
    "value.not_a_key_near": Text(
        fr=(
            "« {found} » n’est pas une clé : des minuscules sans accent, des chiffres et des "
            "tirets bas ; vouliez-vous dire « {near} » ?"
        ),
        en=(
            "{found!r} is not a key: lowercase ASCII letters, digits and underscores; did you mean "
            "{near!r}?"
        ),
    ),
    "value.answer_not_a_key": Text(
        fr=(
            "une réponse se donne par la clé de son niveau ou de son option, et non par son "
            "intitulé ; écrivez la clé que la grille donne : en minuscules, sans accent, un tiret "
            'bas pour chaque espace, comme "en_chemin" pour « En chemin »'
        ),
        en=(
            "an answer is given by the key of its level or option, not by its title; write the "
            "key that the grid gives: lowercase, without accents, an underscore for each space, "
            'such as "en_chemin" for “En chemin”'
        ),
    ),
    "value.not_loaded": Text(
        fr="un objet {expected} est attendu ici, pas {found} ; lisez d’abord le fichier : "
        "{reader}(chemin)",
        en="an {expected} object is expected here, not {found}; read the file first: "
        "{reader}(path)",
    ),
    "value.blank": Text(
        fr=(
            "un texte est attendu, il est vide ; écrivez-le ou retirez la ligne si elle est "
            "facultative"
        ),
        en="a text is expected and it is empty; write it, or remove the line if it is optional",
    ),
    "value.several_lines": Text(
        fr="ce texte tient sur une seule ligne ; retirez les retours à la ligne",
        en="this text goes on a single line; remove the line breaks",
    ),
    "value.empty_list": Text(
        fr="cette liste est vide ; donnez au moins un élément",
        en="this list is empty; give at least one element",
    ),
    "value.below": Text(
        fr="cette valeur est au-dessous du minimum, {low} ; corrigez-la",
        en="this value is below the minimum, {low}; mend it",
    ),
    "value.outside": Text(
        fr="{found} sort de l’intervalle de {low} à {high} ; corrigez la valeur",
        en="{found} is outside {low} to {high}; mend the value",
    ),
    "value.not_a_departement": Text(
        fr=(
            "« {found} » n’est pas un code de département ; écrivez-le en texte, zéro compris : "
            '"01", "2A", "974"'
        ),
        en=(
            '{found!r} is not the code of a département; write it as text, zero included: "01", '
            '"2A", "974"'
        ),
    ),
    "value.period_reversed": Text(
        fr=(
            "la période finit ({end}) avant de commencer ({start}) ; échangez les deux dates ou "
            "corrigez-les"
        ),
        en="the period ends ({end}) before it starts ({start}); swap the two dates or mend them",
    ),
    "value.bounds": Text(
        fr=(
            "la borne basse ({low}) n’est pas sous la borne haute ({high}) ; corrigez l’une des "
            "deux"
        ),
        en="the lower bound ({low}) is not under the upper bound ({high}); mend one of them",
    ),
    "value.no_whole_number": Text(
        fr="aucun nombre entier entre {low} et {high} ; élargissez les bornes, ou retirez integer",
        en="no whole number lies between {low} and {high}; widen the bounds, or remove integer",
    ),
    "value.scale_levels": Text(
        fr=(
            "les niveaux doivent commencer à {low}, monter strictement et ne pas dépasser "
            "{high} ; corrigez leurs at_least"
        ),
        en=(
            "the levels must begin at {low}, rise strictly and stay within {high}; mend their "
            "at_least"
        ),
    ),
    "value.key_twice": Text(
        fr="« {found} » est donné deux fois ; renommez ou retirez l’un des deux",
        en="{found!r} is given twice; rename or remove one of them",
    ),
    "value.not_rising": Text(
        fr=(
            "ces valeurs doivent monter strictement ; remettez-les dans l’ordre et retirez les "
            "doublons"
        ),
        en="these values must rise strictly; put them in order and remove repeats",
    ),
    "value.steps_count": Text(
        fr="il faut une note de plus que de seuils : {expected} attendues, {found} données",
        en="one score more than cuts is needed: {expected} expected, {found} given",
    ),
    "value.too_few_points": Text(
        fr="une règle linéaire demande au moins deux points ; ajoutez-en un",
        en="a piecewise linear rule needs at least two points; add one",
    ),
    "value.log_axis": Text(
        fr=(
            "un axe logarithmique n’admet que des valeurs positives ; relevez le premier point "
            'ou prenez axis = "linear"'
        ),
        en=(
            "a logarithmic axis takes positive values only; raise the first point or take axis = "
            '"linear"'
        ),
    ),
    "value.answer_condition": Text(
        fr=(
            "une condition sur une réponse compare soit à une liste (one_of), soit à un "
            "intervalle (at_least, less_than) ; gardez l’un des deux"
        ),
        en=(
            "a condition on an answer compares either with a list (one_of) or with a range "
            "(at_least, less_than); keep one of the two"
        ),
    ),
    "value.guard": Text(
        fr=(
            "un garde-fou agit soit sur une condition (when), soit sur les niveaux d’un enfant "
            "(child et levels) ; gardez l’un des deux"
        ),
        en=(
            "a guard acts either on a condition (when) or on the levels of a child (child and "
            "levels); keep one of the two"
        ),
    ),
    "value.cases": Text(
        fr=(
            "dans une liste de cas, le dernier, et lui seul, est sans « when » ; ajoutez les "
            "conditions qui manquent ou un dernier cas"
        ),
        en=(
            'in a list of cases the last one, and only that one, has no "when"; add the missing '
            "conditions or a last case"
        ),
    ),
    "value.lead_voice": Text(
        fr=(
            "« lead » nomme la voix qui compte, parmi les voix attendues, et seulement avec "
            'combine = "lead"'
        ),
        en=(
            '"lead" names the voice that counts, among those expected, and only with combine = '
            '"lead"'
        ),
    ),
    "value.not_a_version": Text(
        fr='« {found} » n’est pas une version ; écrivez trois nombres, comme "1.0.0"',
        en='{found!r} is not a version; write three numbers, such as "1.0.0"',
    ),
    "value.empty_ratio": Text(
        fr=(
            "ni numérateur ni dénominateur ; donnez au moins l’un des deux, ou dites pourquoi "
            'ils manquent par type = "missing"'
        ),
        en=(
            "neither numerator nor denominator; give at least one, or say why they are missing "
            'with type = "missing"'
        ),
    ),
    "value.unknown_word": Text(
        fr="« {found} » n’est pas possible ici ; choisissez parmi : {choices}",
        en="{found!r} is not possible here; choose among: {choices}",
    ),
    "value.empty_context": Text(
        fr="un élément de contexte porte une valeur ou un texte ; donnez l’un des deux",
        en="a context holds a value or a text; give one of them",
    ),
}
