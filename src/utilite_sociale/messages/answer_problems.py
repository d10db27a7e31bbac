"""Texts of problems with one answer; none repeats it."""

from __future__ import annotations

from utilite_sociale.messages.text import Text

__all__ = ["TEXTS"]

TEXTS = {
    "assessment.type_unfit": Text(
        fr=(
            "cet indicateur attend une réponse de type « {expected} », pas « {found} » ; changez "
            "le type, ou nommez l’indicateur qui convient"
        ),
        en=(
            "this indicator expects an answer of type {expected!r}, not {found!r}; change the "
            "type, or name the indicator that fits"
        ),
    ),
    "assessment.value_below": Text(
        fr="la valeur est au-dessous du minimum de cet indicateur, {low} {unit} ; corrigez-la",
        en="the value is below the minimum of this indicator, {low} {unit}; mend it",
    ),
    "assessment.value_above": Text(
        fr="la valeur dépasse le maximum de cet indicateur, {high} {unit} ; corrigez-la",
        en="the value is above the maximum of this indicator, {high} {unit}; mend it",
    ),
    "assessment.not_whole": Text(
        fr="cet indicateur compte en nombres entiers ({unit}) ; corrigez la valeur",
        en="this indicator counts in whole numbers ({unit}); mend the value",
    ),
    "assessment.numerator_negative": Text(
        fr="« {numerator} » ne peut pas être négatif ; corrigez le numérateur",
        en="{numerator!r} cannot be negative; mend the numerator",
    ),
    "assessment.numerator_above": Text(
        fr=(
            "« {numerator} » dépasse « {denominator} », dont il fait partie ; corrigez l’un des "
            "deux, ou vérifiez que les deux comptent la même population"
        ),
        en=(
            "{numerator!r} is above {denominator!r}, of which it is a part; mend one of them, or "
            "check that both count the same population"
        ),
    ),
    "assessment.maybe_percentage": Text(
        fr=(
            "{denominator} : exactement 100 ; est-ce un pourcentage ? donnez l’effectif, et "
            "{numerator} en effectif aussi : un pourcentage ne dit pas sur combien il porte"
        ),
        en=(
            "{denominator}: exactly 100; is it a percentage? give the count, and {numerator} as a "
            "count too: a percentage does not say of how many it is"
        ),
    ),
    "assessment.denominator_zero": Text(
        fr=(
            "« {denominator} » vaut zéro alors que « {numerator} » n’est pas nul : aucun rapport "
            "n’existe ; corrigez l’un des deux, ou dites pourquoi il manque"
        ),
        en=(
            "{denominator!r} is zero while {numerator!r} is not: no ratio exists; mend one of "
            "them, or say why it is missing"
        ),
    ),
    "assessment.parts_above_total": Text(
        fr=(
            "la somme des catégories dépasse le total ; corrigez l’une ou l’autre, ou vérifiez que "
            "personne n’est compté deux fois"
        ),
        en=(
            "the categories add up to more than the total; mend one or the other, or check that "
            "nobody is counted twice"
        ),
    ),
    "assessment.parts_below_total": Text(
        fr=(
            "les catégories ne font pas le total, alors qu’elles devraient tout couvrir ; "
            "expliquez l’écart dans caveat, ou corrigez"
        ),
        en=(
            "the categories do not add up to the total, though they should cover all of it; "
            "explain the gap in caveat, or mend it"
        ),
    ),
    "assessment.parts_below_total_by": Text(
        fr=(
            "il manque {gap} {unit} aux catégories pour faire le total, alors qu’elles devraient "
            "tout couvrir ; expliquez l’écart dans caveat, ou corrigez"
        ),
        en=(
            "the categories are {gap} {unit} short of the total, though they should cover all of "
            "it; explain the gap in caveat, or mend it"
        ),
    ),
    "assessment.answer_unknown": Text(
        fr="cette réponse n’est pas proposée ; choisissez parmi : {known}",
        en="this answer is not offered; choose among: {known}",
    ),
    "assessment.answer_twice": Text(
        fr="la même réponse est donnée deux fois ; gardez-en une",
        en="the same answer is given twice; keep one",
    ),
    "assessment.not_a_sha256": Text(
        fr="une empreinte SHA-256 compte 64 chiffres hexadécimaux ; recalculez-la ou retirez-la",
        en="a SHA-256 digest has 64 hexadecimal digits; compute it again or remove it",
    ),
}
