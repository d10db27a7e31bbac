"""Texts of problems with aggregations: tables, guards, sums, and what packages declare."""

from __future__ import annotations

from utilite_sociale.messages.text import Text

__all__ = ["TEXTS"]

_TABLES = {
    "grid.table_unknown_input": Text(
        fr="la table lit « {found} », qui n’est pas un enfant de ce nœud ; ses enfants : {known}",
        en="the table reads {found!r}, which is no child of this node; its children: {known}",
    ),
    "grid.table_without_levels": Text(
        fr="une table donne un niveau, et l’échelle n’en a pas ; déclarez des niveaux dans scale",
        en="a table gives a level, and the scale has none; declare levels in scale",
    ),
    "grid.table_row_length": Text(
        fr="cette ligne a {found} valeurs et la table {expected} colonnes ; donnez une valeur par "
        "colonne, « * » pour n’importe laquelle",
        en="this row has {found} values and the table {expected} columns; give one value per "
        "column, “*” for any",
    ),
    "grid.table_unknown_level": Text(
        fr="« {found} » n’est pas un niveau de l’échelle ; choisissez parmi {known}",
        en="{found!r} is no level of the scale; choose one of {known}",
    ),
    "grid.table_score_outside": Text(
        fr="la note {found} n’est pas dans le niveau {level} ; changez l’une ou l’autre, ou "
        "retirez score",
        en="the score {found} is not in the level {level}; change one of them, or leave score out",
    ),
    "grid.table_unknown_value": Text(
        fr="« {found} » ne peut pas arriver dans la colonne {child} ; valeurs possibles : {known}",
        en="{found!r} cannot happen in the column {child}; possible values: {known}",
    ),
    "grid.table_input_unscored": Text(
        fr="la table lit {child}, qui n’a jamais de note : il est toujours sans objet pour elle ; "
        "donnez-lui une règle ou retirez-le de inputs",
        en="the table reads {child}, which never has a score: it never applies there; give it a "
        "rule or take it out of inputs",
    ),
    "grid.table_input_without_weight": Text(
        fr="la table lit {child}, dont le poids est 0 : il est hors du calcul ; donnez-lui un "
        "poids ou retirez-le de inputs",
        en="the table reads {child}, whose weight is 0: it is out of the calculation; give it a "
        "weight or take it out of inputs",
    ),
    "grid.table_input_without_levels": Text(
        fr="la table lit {child}, dont l’échelle n’a pas de niveaux ; déclarez-en dans son scale",
        en="the table reads {child}, whose scale has no levels; declare some in its scale",
    ),
    "grid.table_voices_combined": Text(
        fr="la table lit la réponse de {child}, où plusieurs voix font une moyenne ou une "
        "médiane : il n’y a pas une réponse ; prenez la voix principale (lead)",
        en="the table reads the answer of {child}, where several voices make a mean or a median: "
        "there is no one answer; take the lead voice",
    ),
    "grid.table_incomplete": Text(
        fr="aucune ligne ne convient à {example} ; ajoutez une ligne, ou un niveau default",
        en="no row fits {example}; add a row, or a default level",
    ),
    "grid.table_row_never": Text(
        fr="la ligne {row} ne sert jamais : celles d’avant prennent tout ce qu’elle dit",
        en="row {row} never serves: those before it take all that it says",
    ),
    "grid.table_too_tangled": Text(
        fr="les lignes de cette table se recouvrent de trop de façons pour être suivies ; "
        "ordonnez-les du cas le plus précis au plus large, ou partagez la table en deux nœuds",
        en="the rows of this table overlap in too many ways to be followed; put them from the most "
        "precise to the widest, or split the table into two nodes",
    ),
}

_GUARDS = {
    "grid.guard_outside_scale": Text(
        fr="la limite {found} est hors de l’échelle, de {low} à {high}",
        en="the limit {found} is off the scale, {low} to {high}",
    ),
    "grid.rescale_on_guard": Text(
        fr="rescale se dit sur l’agrégation que la limite entoure (around), pas sur la limite",
        en="rescale is said on the aggregation that the guard stands around, not on the guard",
    ),
    "grid.guard_unknown_child": Text(
        fr="la limite regarde « {found} », qui n’est pas un enfant de ce nœud ; ses enfants : "
        "{known}",
        en="the guard looks at {found!r}, which is no child of this node; its children: {known}",
    ),
    "grid.guard_child_silent": Text(
        fr="la limite regarde {found}, qui est hors du calcul (poids 0, ou jamais de note) : elle "
        "n’agirait jamais ; donnez-lui un poids, ou écrivez une condition when",
        en="the guard looks at {found}, which is out of the calculation (weight 0, or no score): "
        "it would never act; give it a weight, or write a condition in when",
    ),
    "grid.guard_unknown_level": Text(
        fr="« {found} » n’est pas un niveau que cet enfant puisse avoir ; choisissez parmi {known}",
        en="{found!r} is no level that this child can have; choose among {known}",
    ),
}

_POINTS = {
    "grid.sum_bound_outside": Text(
        fr="la borne {found} est hors de l’échelle, de {low} à {high}",
        en="the bound {found} is off the scale, {low} to {high}",
    ),
    "grid.sum_outside_scale": Text(
        fr="cette somme va de {low} à {high} points, hors de l’échelle, de {bottom} à {top} ; "
        "bornez-la avec {bound}, ou changez l’échelle",
        en="this sum goes from {low} to {high} points, off the scale, {bottom} to {top}; bound it "
        "with {bound}, or change the scale",
    ),
    "grid.nothing_obtainable": Text(
        fr="aucun enfant ne peut obtenir de points : il n’y a rien sur quoi les placer ; retirez "
        "out_of, ou donnez des points à gagner",
        en="no child can obtain points: there is nothing to place them over; leave out_of out, or "
        "give points to gain",
    ),
    "grid.power_of_negative": Text(
        fr="{child} peut valoir {score} : une moyenne de puissances n’a pas de note négative ; "
        "changez d’agrégation ou d’échelle",
        en="{child} can be {score}: a mean of powers takes no negative score; change the "
        "aggregation or the scale",
    ),
    "grid.rescale_flat": Text(
        fr="{child} ne peut valoir que {score} : il n’y a rien à étirer ; donnez-lui deux notes, "
        "ou retirez rescale",
        en="{child} can only be {score}: there is nothing to stretch; give it two scores, or leave "
        "rescale out",
    ),
    "grid.law_broken": Text(
        fr="l’agrégation {aggregation} ne tient pas ce qu’elle déclare : {example} ; "
        "corrigez-la, ou retirez la loi de laws",
        en="the aggregation {aggregation} does not keep what it declares: {example}; mend it, or "
        "take the law out of laws",
    ),
    "grid.rule_law_broken": Text(
        fr="la règle {rule} ne tient pas ce qu’elle déclare : {example} ; corrigez-la, ou "
        "retirez la loi de laws",
        en="the rule {rule} does not keep what it declares: {example}; mend it, or take the law "
        "out of laws",
    ),
    "grid.case_repeated": Text(
        fr="ce cas a la condition d’un cas d’avant : il ne sert jamais",
        en="this case has the condition of one before it: it never serves",
    ),
}

TEXTS: dict[str, Text] = {**_TABLES, **_GUARDS, **_POINTS}
