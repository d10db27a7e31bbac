"""Texts of explanations of nodes: methods, children, calculations, cases in doubt."""

from __future__ import annotations

from utilite_sociale.messages.text import Text

__all__ = ["TEXTS"]

_METHODS = {
    "explain.method.mean": Text(
        fr="Méthode : moyenne pondérée de ce qui est pris en compte.",
        en="Method: weighted mean of what is taken into account.",
    ),
    "explain.method.power_mean": Text(
        fr="Méthode : moyenne pondérée d’exposant {exponent} ; un 0 donne 0 si l’exposant ne "
        "dépasse pas 0.",
        en="Method: weighted power mean of exponent {exponent}; a 0 gives 0 where the exponent "
        "is at most 0.",
    ),
    "explain.method.geometric_mean": Text(
        fr="Méthode : moyenne géométrique pondérée ; un 0 donne 0.",
        en="Method: weighted geometric mean; a 0 gives 0.",
    ),
    "explain.method.harmonic_mean": Text(
        fr="Méthode : moyenne harmonique pondérée ; un 0 donne 0.",
        en="Method: weighted harmonic mean; a 0 gives 0.",
    ),
    "explain.method.minimum": Text(
        fr="Méthode : la plus basse des notes, quels que soient les poids.",
        en="Method: the lowest of the scores, whatever the weights.",
    ),
    "explain.method.maximum": Text(
        fr="Méthode : la plus haute des notes, quels que soient les poids.",
        en="Method: the highest of the scores, whatever the weights.",
    ),
    "explain.method.median": Text(
        fr="Méthode : la médiane des notes, quels que soient les poids.",
        en="Method: the median of the scores, whatever the weights.",
    ),
    "explain.method.sum": Text(
        fr="Méthode : somme des points, chacun multiplié par son poids.",
        en="Method: sum of the points, each multiplied by its weight.",
    ),
    "explain.method.obtainable": Text(
        fr="Méthode : points obtenus sur points possibles (une pénalité n’est jamais un point "
        "possible), placés de {low} à {high}.",
        en="Method: points obtained over points obtainable (a penalty is never obtainable), "
        "placed from {low} to {high}.",
    ),
    "explain.method.at_least": Text(fr="Jamais moins de {limit}.", en="Never less than {limit}."),
    "explain.method.at_most": Text(fr="Jamais plus de {limit}.", en="Never more than {limit}."),
    "explain.method.table": Text(
        fr="Méthode : table de décision ; la première ligne qui convient l’emporte, « * » "
        "convient à tout.",
        en="Method: decision table; the first row that fits holds, “*” fits anything.",
    ),
    "explain.table.columns": Text(fr="Colonnes : {names}", en="Columns: {names}"),
    "explain.table.row": Text(
        fr="- ligne {number} : {when} → {level}, note {score}",
        en="- row {number}: {when} → {level}, score {score}",
    ),
    "explain.table.default": Text(
        fr="- sinon → {level}, note {score}", en="- otherwise → {level}, score {score}"
    ),
    "explain.table.left": Text(
        fr="Lignes encore possibles : {rows}", en="Rows still possible: {rows}"
    ),
    "explain.table.otherwise": Text(fr="sinon", en="otherwise"),
    "explain.guard.ceiling": Text(
        fr="Limite : jamais plus de {limit} si {condition} ; {acts}.",
        en="Limit: never more than {limit} if {condition}; {acts}.",
    ),
    "explain.guard.floor": Text(
        fr="Limite : jamais moins de {limit} si {condition} ; {acts}.",
        en="Limit: never less than {limit} if {condition}; {acts}.",
    ),
    "explain.guard.score": Text(
        fr="Limite : la note est {limit} si {condition} ; {acts}.",
        en="Limit: the score is {limit} if {condition}; {acts}.",
    ),
    "explain.guard.child": Text(fr="{child} est à {levels}", en="{child} is at {levels}"),
    "explain.guard.true": Text(fr="elle agit", en="it acts"),
    "explain.guard.false": Text(fr="elle n’agit pas", en="it does not act"),
    "explain.guard.unknown": Text(fr="elle n’est pas encore exclue", en="it is not excluded yet"),
    "explain.doubts": Text(
        fr="Attention : une limite n’est pas encore exclue, elle peut changer cette note.",
        en="Beware: a limit is not excluded yet, it may change this score.",
    ),
    "explain.rescale": Text(
        fr="Chaque note est ramenée en ligne droite sur l’échelle de {low} à {high}.",
        en="Each score is brought in a straight line onto the scale {low} to {high}.",
    ),
    "explain.custom": Text(fr="Méthode : {says}", en="Method: {says}"),
    "explain.custom.undirected": Text(
        fr="Sens inconnu pour {names} : tant que l’un d’eux n’est pas connu, l’intervalle "
        "va de {low} à {high}.",
        en="No direction for {names}: while one of them is not known, the interval is from "
        "{low} to {high}.",
    ),
}

_NAMES = {
    "aggregation.none": Text(fr="profil seul", en="profile only"),
    "aggregation.mean": Text(fr="moyenne", en="mean"),
    "aggregation.power_mean": Text(fr="moyenne de puissances", en="power mean"),
    "aggregation.geometric_mean": Text(fr="moyenne géométrique", en="geometric mean"),
    "aggregation.harmonic_mean": Text(fr="moyenne harmonique", en="harmonic mean"),
    "aggregation.minimum": Text(fr="la plus basse", en="lowest"),
    "aggregation.maximum": Text(fr="la plus haute", en="highest"),
    "aggregation.median": Text(fr="médiane", en="median"),
    "aggregation.sum": Text(fr="somme de points", en="sum of points"),
    "aggregation.table": Text(fr="table de décision", en="decision table"),
    "aggregation.guard": Text(fr="agrégation limitée", en="guarded aggregation"),
}

_CASES = {
    "explain.cases.weight": Text(fr="Poids selon le cas :", en="Weight by case:"),
    "explain.cases.rule": Text(fr="Règle selon le cas :", en="Rule by case:"),
    "explain.cases.aggregation": Text(fr="Méthode selon le cas :", en="Method by case:"),
    "explain.case.when": Text(
        fr="- {value} si {condition} ; {holds}", en="- {value} if {condition}; {holds}"
    ),
    "explain.case.otherwise": Text(fr="- {value} sinon", en="- {value} otherwise"),
    "explain.case.true": Text(fr="c’est vrai", en="this is true"),
    "explain.case.false": Text(fr="c’est faux", en="this is false"),
    "explain.case.unknown": Text(fr="on ne le sait pas encore", en="this is not known yet"),
    "explain.several_ways": Text(
        fr="Plusieurs façons de calculer restent possibles : il n’y a pas de note, et "
        "l’intervalle les contient toutes.",
        en="Several ways of computing are still possible: there is no score, and the interval "
        "holds them all.",
    ),
    "explain.or": Text(fr=" ou ", en=" or "),
}

_NODES = {
    "explain.method.none": Text(
        fr="Méthode : aucune, les enfants sont montrés côte à côte.",
        en="Method: none, the children are shown side by side.",
    ),
    "explain.policy.rescale": Text(
        fr="Ce qui manque : les poids sont ramenés à ce qui est connu.",
        en="What is missing: weights are brought back to what is known.",
    ),
    "explain.policy.propagate": Text(
        fr="Ce qui manque : une seule absence empêche la note.",
        en="What is missing: a single absence prevents the score.",
    ),
    "explain.policy.floor": Text(
        fr="Ce qui manque : une absence compte pour le plus bas que la grille permette.",
        en="What is missing: an absence counts for the lowest that the grid allows.",
    ),
    "explain.minimum.weight": Text(
        fr="Couverture minimale : {share} du poids", en="Minimum coverage: {share} of the weight"
    ),
    "explain.minimum.children": Text(
        fr="Couverture minimale : {share} des enfants directs, cotés",
        en="Minimum coverage: {share} of the direct children, scored",
    ),
    "explain.children": Text(fr="Pris en compte :", en="Taken into account:"),
    "explain.side_by_side": Text(fr="Côte à côte :", en="Side by side:"),
    "explain.left_out": Text(fr="Hors du calcul :", en="Left out:"),
    "explain.calculation": Text(fr="Calcul : {sum} = {result}", en="Calculation: {sum} = {result}"),
    "explain.counts_for": Text(
        fr="Sans note, compte au-dessus pour : {sum} = {result}",
        en="Without a score, it counts above for: {sum} = {result}",
    ),
    "explain.floor": Text(
        fr="Sans note, compte au-dessus pour {score}.",
        en="Without a score, it counts above for {score}.",
    ),
    "explain.known": Text(fr="Couverture : {coverage}", en="Coverage: {coverage}"),
    "explain.coverage": Text(fr="Couverture : {sum} = {result}", en="Coverage: {sum} = {result}"),
    "explain.scored_children": Text(
        fr="Enfants directs cotés : {sum} = {result}",
        en="Direct children scored: {sum} = {result}",
    ),
    "explain.lowest": Text(
        fr="Au plus bas : {sum} = {result}", en="At the lowest: {sum} = {result}"
    ),
    "explain.highest": Text(
        fr="Au plus haut : {sum} = {result}", en="At the highest: {sum} = {result}"
    ),
    "explain.without": Text(fr=", sans {names}", en=", without {names}"),
}

_CALCULATIONS = {
    "explain.of.minimum": Text(fr="plus basse de {values}", en="lowest of {values}"),
    "explain.of.maximum": Text(fr="plus haute de {values}", en="highest of {values}"),
    "explain.of.custom": Text(
        fr="par la méthode ci-dessus, avec {values}", en="by the method above, with {values}"
    ),
    "explain.limited": Text(fr="Après la limite : {result}", en="After the limit: {result}"),
    "explain.limited_interval": Text(
        fr="Compte tenu de la limite : de {low} à {high}",
        en="With the limit: {low} to {high}",
    ),
    "explain.part.level": Text(fr="niveau {level}", en="level {level}"),
    "explain.part.levels": Text(
        fr="niveaux encore possibles : {levels}", en="levels still possible: {levels}"
    ),
    "explain.part.top": Text(fr="au plus {top} points", en="at most {top} points"),
    "explain.part.tops": Text(
        fr="au plus {top} points ({low} à {high} selon ce qui s’applique)",
        en="at most {top} points ({low} to {high} by what applies)",
    ),
    "explain.part.range": Text(
        fr="sur une échelle de {low} à {high}", en="on a scale {low} to {high}"
    ),
}

TEXTS: dict[str, Text] = {**_METHODS, **_NAMES, **_CASES, **_NODES, **_CALCULATIONS}
