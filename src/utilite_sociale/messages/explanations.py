"""Texts of explanations: how a figure comes about, so that it can be computed again."""

from __future__ import annotations

from utilite_sociale.messages.text import Text

__all__ = ["TEXTS"]

_REASONS = {
    "reason.missing": Text(fr="réponse manquante", en="no answer"),
    "reason.not_applicable": Text(fr="sans objet", en="not applicable"),
    "reason.undefined": Text(fr="indéfini : 0 sur 0", en="undefined: 0 over 0"),
    "reason.descriptive": Text(fr="descriptif, non coté", en="descriptive, not scored"),
    "reason.no_children_left": Text(fr="rien de coté ici", en="nothing is scored here"),
    "reason.profile_only": Text(
        fr="profil seulement, sans note d’ensemble", en="profile only, no overall score"
    ),
    "reason.nothing_scored": Text(fr="rien de coté pour l’instant", en="nothing scored so far"),
    "reason.coverage": Text(
        fr="couverture sous le minimum de la grille", en="coverage below the grid’s minimum"
    ),
    "reason.missing_children": Text(
        fr="des réponses manquent et la grille n’en fait pas abstraction",
        en="answers are missing and the grid does not look past them",
    ),
    "reason.several_levels": Text(
        fr="plusieurs niveaux sont encore possibles", en="several levels are still possible"
    ),
    "reason.voices": Text(
        fr="plusieurs voix, que la grille ne combine pas",
        en="several voices, which the grid does not combine",
    ),
    "reason.condition_unknown": Text(
        fr="un fait manque, on ne sait pas encore ce qui s’applique",
        en="a fact is missing, not known yet what applies",
    ),
    "reason.published_figures": Text(
        fr="lecture de chiffres publiés : aucune note sous ce nom",
        en="a reading of published figures: no score under this name",
    ),
}

_FIGURES = {
    "explain.head": Text(fr="{title} ({path})", en="{title} [{path}]"),
    "explain.score": Text(fr="Note : {score}", en="Score: {score}"),
    "explain.level": Text(fr="Niveau : {level}", en="Level: {level}"),
    "explain.no_score": Text(fr="Pas de note : {reason}", en="No score: {reason}"),
    "explain.scale": Text(fr="Échelle : de {low} à {high}", en="Scale: {low} to {high}"),
    "explain.levels": Text(fr="Niveaux : {levels}", en="Levels: {levels}"),
    "explain.level_from": Text(fr="{level} dès {score}", en="{level} from {score}"),
    "explain.interval": Text(
        fr="Intervalle possible : de {low} à {high}", en="Possible interval: {low} to {high}"
    ),
    "explain.unreachable": Text(
        fr="Attention : la note décrit ce qui est connu ; les réponses qui manquent ne peuvent "
        "pas la laisser où elle est.",
        en="Beware: the score says what is known; the missing answers cannot leave it where it is.",
    ),
    "explain.weight": Text(fr="Poids : {weight}", en="Weight: {weight}"),
    "explain.leaves": Text(
        fr="Peut encore se révéler sans objet, et sortir du calcul.",
        en="It may still turn out not to apply, and leave the calculation.",
    ),
    "explain.published": Text(
        fr="Assemblé à partir de chiffres publiés, sans participation de la structure : "
        "des faits, aucun jugement.",
        en="Put together from published figures, without the enterprise taking part: "
        "facts, no judgement.",
    ),
    "explain.separator": Text(fr=" ; ", en="; "),
    "explain.item": Text(fr="- {name} : {parts}", en="- {name}: {parts}"),
    "explain.name": Text(fr="{key} « {title} »", en="{key} “{title}”"),
}

_CONDITIONS = {
    "explain.applies_to": Text(fr="S’applique si : {condition}", en="Applies if: {condition}"),
    "explain.kinds": Text(fr="Types de la structure : {kinds}", en="Kinds of the subject: {kinds}"),
    "explain.departements": Text(
        fr="Départements de la structure : {codes}", en="Départements of the subject: {codes}"
    ),
    "explain.not_stated": Text(fr="non précisés", en="not stated"),
    "explain.not_all_stated": Text(
        fr="{codes}, et d’autres non précisés", en="{codes}, and others that are not stated"
    ),
    "condition.kind": Text(fr="le type est {kinds}", en="the kind is {kinds}"),
    "condition.territory": Text(fr="un département est {codes}", en="a département is {codes}"),
    "condition.one_of": Text(
        fr="la réponse à {indicator} est {answers}", en="the answer to {indicator} is {answers}"
    ),
    "condition.from": Text(
        fr="la réponse à {indicator} est d’au moins {low}",
        en="the answer to {indicator} is at least {low}",
    ),
    "condition.below": Text(
        fr="la réponse à {indicator} est inférieure à {high}",
        en="the answer to {indicator} is below {high}",
    ),
    "condition.between": Text(
        fr="la réponse à {indicator} est d’au moins {low} et inférieure à {high}",
        en="the answer to {indicator} is at least {low} and below {high}",
    ),
    "explain.fact": Text(fr="Réponse à {indicator} : {said}", en="Answer to {indicator}: {said}"),
    "explain.fact.true": Text(fr="elle remplit la condition", en="it meets the condition"),
    "explain.fact.false": Text(
        fr="elle ne remplit pas la condition", en="it does not meet the condition"
    ),
    "explain.fact.unknown": Text(fr="pas encore connue", en="not known yet"),
    "condition.and": Text(fr=" et ", en=" and "),
    "condition.or": Text(fr=" ou ", en=" or "),
    "condition.not": Text(
        fr="il n’est pas vrai que {condition}", en="it is not true that {condition}"
    ),
}

_ANSWERS = {
    "explain.observed": Text(fr="Ce qui est dit :", en="What is said:"),
    "explain.nothing_said": Text(fr="Rien n’est dit.", en="Nothing is said."),
    "explain.no_voice": Text(fr="sans voix nommée", en="no named voice"),
    "explain.not_heard": Text(fr="pas encore entendue", en="not heard yet"),
    "explain.share": Text(
        fr="{above} ({numerator}) sur {below} ({denominator}), soit {factor}{above} / {below} = "
        "{value} {unit}",
        en="{above} ({numerator}) over {below} ({denominator}), that is {factor}{above} / {below} "
        "= {value} {unit}",
    ),
    "explain.undefined": Text(
        fr="0 ({numerator}) sur 0 ({denominator}) : rien à rapporter",
        en="0 ({numerator}) over 0 ({denominator}): nothing to relate",
    ),
    "explain.half_known": Text(
        fr="{value} ({known}) ; il manque « {missing} »",
        en="{value} ({known}); “{missing}” is missing",
    ),
    "explain.no_rate": Text(
        fr="{said} : aucun taux ne peut être calculé", en="{said}: no rate can be computed"
    ),
    "explain.zero_or_nothing": Text(
        fr="{said} : ce sera 0, ou rien si c’est 0 sur 0",
        en="{said}: it will be 0, or nothing if it is 0 over 0",
    ),
    "explain.amount": Text(fr="{value} {unit}", en="{value} {unit}"),
    "explain.total": Text(fr="total {value}", en="in total {value}"),
    "explain.nothing_ticked": Text(fr="rien de coché", en="nothing ticked"),
    "explain.absent": Text(fr="manque ({state})", en="missing ({state})"),
    "explain.unsupported": Text(fr="{said}, {state}", en="{said} ({state})"),
    "explain.words": Text(fr="des mots, rapportés tels quels", en="words, reported as they are"),
    "explain.evidence": Text(fr="preuve {id}", en="evidence {id}"),
    "explain.source": Text(fr="source : {title}", en="source: {title}"),
    "explain.undated": Text(fr="sans date", en="no date"),
    "explain.provisional": Text(fr="provisoire", en="provisional"),
}

_PARTS = {
    "explain.part.score": Text(fr="note {score}", en="score {score}"),
    "explain.part.no_score": Text(fr="sans note ({reason})", en="no score ({reason})"),
    "explain.part.weight": Text(fr="poids {weight}", en="weight {weight}"),
    "explain.part.coverage": Text(fr="couverture {coverage}", en="coverage {coverage}"),
    "explain.part.interval": Text(fr="de {low} à {high}", en="from {low} to {high}"),
    "explain.part.floor": Text(fr="compte pour {score}", en="counts for {score}"),
    "explain.part.may_leave": Text(
        fr="peut encore se révéler sans objet", en="may still turn out not to apply"
    ),
    "explain.part.out": Text(fr="hors du calcul ({reason})", en="left out ({reason})"),
    "explain.part.aside": Text(fr="n’entre pas dans la note", en="does not enter the score"),
    "explain.part.weightless": Text(fr="poids nul", en="no weight"),
}

_RULES = {
    "explain.rule": Text(fr="Règle : {rule}.", en="Rule: {rule}."),
    "explain.rule.levels": Text(fr="à chaque niveau sa note", en="each level has its score"),
    "explain.rule.one": Text(fr="à chaque réponse sa note", en="each answer has its score"),
    "explain.rule.ticked": Text(
        fr="les notes de ce qui est coché s’ajoutent",
        en="the scores of what is ticked add up",
    ),
    "explain.rule.cap": Text(fr="Plafond : {cap}", en="Cap: {cap}"),
    "explain.rule.steps_lower": Text(
        fr="par paliers, une valeur égale à un seuil allant au palier du dessus",
        en="in steps, a value equal to a cut going to the step above",
    ),
    "explain.rule.steps_upper": Text(
        fr="par paliers, une valeur égale à un seuil restant au palier du dessous",
        en="in steps, a value equal to a cut staying in the step below",
    ),
    "explain.step.first_lower": Text(fr="moins de {cut}", en="below {cut}"),
    "explain.step.middle_lower": Text(
        fr="de {low} à moins de {high}", en="from {low} to below {high}"
    ),
    "explain.step.last_lower": Text(fr="{cut} et plus", en="{cut} and above"),
    "explain.step.first_upper": Text(fr="{cut} et moins", en="{cut} and below"),
    "explain.step.middle_upper": Text(
        fr="plus de {low} et jusqu’à {high}", en="above {low} and up to {high}"
    ),
    "explain.step.last_upper": Text(fr="plus de {cut}", en="above {cut}"),
    "explain.rule.lines_linear": Text(
        fr="des lignes droites entre ces points, la note du dernier point au-delà",
        en="straight lines between these points, the score of the last point beyond",
    ),
    "explain.rule.lines_log": Text(
        fr="entre ces points la note suit le logarithme de la valeur ; au-delà, celle du "
        "dernier point",
        en="between these points the score follows the logarithm of the value; beyond, "
        "that of the last point",
    ),
    "explain.rule.point": Text(fr="à {value}", en="at {value}"),
    "explain.rule.band": Text(
        fr="la meilleure note dans la bande, bornes comprises, puis une ligne droite jusqu’au "
        "bout de la marge",
        en="the best score inside the band, both ends included, then a straight line to the end "
        "of the margin",
    ),
    "explain.rule.inside": Text(fr="de {low} à {high}", en="from {low} to {high}"),
    "explain.rule.under": Text(fr="{end} et moins", en="{end} and below"),
    "explain.rule.below": Text(fr="moins de {end}", en="below {end}"),
    "explain.rule.over": Text(fr="{end} et plus", en="{end} and above"),
    "explain.rule.above": Text(fr="plus de {end}", en="above {end}"),
    "explain.rule.share_ticked": Text(
        fr="la part de ce qui est coché, placée en ligne droite entre deux notes",
        en="the share of what is ticked, placed in a straight line between two scores",
    ),
    "explain.rule.ticked_of": Text(
        fr="{ticked} coché sur {size}", en="{ticked} ticked out of {size}"
    ),
    "explain.no_rule": Text(
        fr="Aucune règle de cotation : l’indicateur décrit.",
        en="No scoring rule: the indicator describes.",
    ),
    "explain.domain": Text(fr="Valeurs possibles : {values}", en="Possible values: {values}"),
    "explain.domain.between": Text(fr="de {low} à {high} {unit}", en="from {low} to {high} {unit}"),
    "explain.domain.at_least": Text(fr="au moins {low} {unit}", en="at least {low} {unit}"),
    "explain.domain.at_most": Text(fr="au plus {high} {unit}", en="at most {high} {unit}"),
    "explain.domain.any": Text(fr="tout nombre ({unit})", en="any number ({unit})"),
    "explain.domain.whole": Text(fr="{values}, en nombres entiers", en="{values}, whole numbers"),
    "explain.range": Text(
        fr="Une réponse qui manque peut donner de {low} à {high}.",
        en="A missing answer can give {low} to {high}.",
    ),
}

_VOICES = {
    "explain.voices.median": Text(
        fr="Voix : la grille en attend {count} et prend leur médiane.",
        en="Voices: the grid expects {count} and takes their median.",
    ),
    "explain.voices.mean": Text(
        fr="Voix : la grille en attend {count} et prend leur moyenne.",
        en="Voices: the grid expects {count} and takes their mean.",
    ),
    "explain.voices.lead": Text(
        fr="Voix : la grille en attend {count} et ne retient que la voix principale.",
        en="Voices: the grid expects {count} and keeps the lead voice only.",
    ),
    "explain.voices.apart": Text(
        fr="Voix montrées à part : la grille ne dit pas comment les combiner ; l’intervalle va de "
        "la plus basse à la plus haute.",
        en="Voices shown apart: the grid does not say how to combine them; the interval goes from "
        "the lowest to the highest.",
    ),
    "explain.of.median": Text(fr="médiane de {values}", en="median of {values}"),
    "explain.of.mean": Text(fr="moyenne de {values}", en="mean of {values}"),
    "explain.of.lead": Text(fr="voix principale à {values}", en="lead voice at {values}"),
}

_DISPLAY = {
    "display.element": Text(fr="Élément", en="Element"),
    "display.score": Text(fr="Note", en="Score"),
    "display.interval": Text(fr="Intervalle", en="Interval"),
    "display.level": Text(fr="Niveau", en="Level"),
    "display.coverage": Text(fr="Couverture", en="Coverage"),
    "display.answers": Text(fr="Réponses", en="Answers"),
    "display.from_to": Text(fr="de {low} à {high}", en="{low} to {high}"),
    "display.answered": Text(
        fr="{answered} sur {applicable} applicables, {total} en tout",
        en="{answered} of {applicable} that apply, {total} in all",
    ),
}

TEXTS: dict[str, Text] = {
    **_REASONS,
    **_FIGURES,
    **_CONDITIONS,
    **_ANSWERS,
    **_PARTS,
    **_RULES,
    **_VOICES,
    **_DISPLAY,
}
