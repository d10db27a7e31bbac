"""Texts: the names of the closed lists, and short vocabulary, as people read them."""

from __future__ import annotations

from utilite_sociale.messages.text import Text

__all__ = ["TEXTS"]

_STATUSES = {
    "grid_status.published": Text(fr="publiée", en="published"),
    "grid_status.proposed": Text(fr="proposée, non publiée", en="proposed, not published"),
    "grid_status.illustrative": Text(
        fr="illustrative, non validée par le réseau", en="illustrative, not endorsed by the network"
    ),
    "grid_status.draft": Text(fr="brouillon", en="draft"),
    "provenance_status.published": Text(fr="publié", en="published"),
    "provenance_status.reading": Text(
        fr="lecture d’un texte publié", en="a reading of a published text"
    ),
    "provenance_status.public_data": Text(fr="donnée publique", en="public data"),
    "provenance_status.proposed": Text(fr="proposé, non publié", en="proposed, not published"),
    "indicator_level.realisation": Text(fr="réalisation", en="output"),
    "indicator_level.result": Text(fr="résultat", en="outcome"),
    "indicator_level.impact": Text(fr="impact (ce qui change)", en="impact (what changes)"),
    "direction.higher": Text(fr="plus, c’est mieux", en="higher is better"),
    "direction.lower": Text(fr="moins, c’est mieux", en="lower is better"),
    "direction.band": Text(fr="mieux dans une fourchette", en="better within a band"),
    "direction.none": Text(fr="descriptif, jamais coté", en="descriptive, never scored"),
}

_LAWS = {
    "law.between": Text(
        fr="reste entre l’enfant le plus bas et le plus haut",
        en="stays between the lowest and the highest child",
    ),
    "law.rising": Text(
        fr="ne baisse jamais quand un enfant monte", en="never falls when a child rises"
    ),
    "law.falling": Text(
        fr="ne monte jamais quand la valeur monte", en="never rises when the value rises"
    ),
    "law.weight_scale": Text(
        fr="ne compte les poids que par leurs proportions",
        en="counts weights by their proportions only",
    ),
    "law.order": Text(
        fr="ne dépend pas de l’ordre des enfants", en="does not depend on the children’s order"
    ),
    "law.neutral": Text(fr="ignore un enfant sans objet", en="ignores a child that does not apply"),
    "law.tight": Text(
        fr="atteint les deux bouts de son intervalle", en="reaches both ends of its interval"
    ),
}

_ANSWERS = {
    "missing_state.not_provided": Text(fr="non renseigné", en="not answered"),
    "missing_state.not_collected": Text(fr="non collecté", en="not collected"),
    "missing_state.refused": Text(fr="refus de répondre", en="refused"),
    "missing_state.withheld": Text(fr="retenu par secret", en="withheld for secrecy"),
    "missing_state.discarded": Text(fr="écarté", en="discarded"),
    "missing_state.unsupported": Text(
        fr="sans la preuve que la grille demande", en="without the proof that the grid requires"
    ),
    "missing_state.not_applicable": Text(fr="sans objet", en="not applicable"),
    "qualifier.about": Text(fr="environ {value}", en="about {value}"),
    "qualifier.nearly": Text(fr="près de {value}", en="nearly {value}"),
    "qualifier.more_than": Text(fr="plus de {value}", en="more than {value}"),
    "qualifier.less_than": Text(fr="moins de {value}", en="less than {value}"),
    "strength.felt": Text(fr="ressenti", en="felt"),
    "strength.declared": Text(fr="déclaratif", en="declared"),
    "strength.internal_record": Text(fr="suivi interne", en="internal record"),
    "strength.administrative": Text(fr="donnée administrative", en="administrative data"),
    "strength.study": Text(fr="étude", en="study"),
    "narrative_shape.action_example": Text(fr="Exemple d’action", en="Example of action"),
    "narrative_shape.verbatim": Text(fr="Parole recueillie", en="Verbatim"),
    "binary.yes": Text(fr="oui", en="yes"),
    "binary.no": Text(fr="non", en="no"),
}

_PEOPLE = {
    "finding_kind.added_value": Text(fr="valeur ajoutée", en="social added value"),
    "finding_kind.improvement": Text(fr="piste d’amélioration", en="area for improvement"),
    "assessment_nature.participation": Text(
        fr="évaluation menée avec la structure", en="evaluation made with the enterprise"
    ),
    "assessment_nature.published_figures": Text(
        fr="lecture de chiffres publiés, sans participation de la structure",
        en="a reading of published figures, without the enterprise taking part",
    ),
    "assessment_nature.fictional": Text(fr="exemple fictif", en="fictional example"),
    "stage.draft": Text(fr="brouillon", en="draft"),
    "stage.submitted": Text(fr="remise", en="submitted"),
    "stage.reviewed": Text(fr="relue", en="reviewed"),
    "stage.validated": Text(fr="validée", en="validated"),
    "act.submit": Text(fr="remettre", en="hand it in"),
    "act.request_correction": Text(fr="demander une correction", en="give it back to be mended"),
    "act.reply": Text(fr="répondre", en="answer what was said"),
    "act.review": Text(fr="relire", en="say that it has been read"),
    "act.validate": Text(fr="valider", en="close it"),
    "act.reopen": Text(fr="rouvrir", en="open it again"),
    "party.subject": Text(fr="la structure évaluée", en="the enterprise evaluated"),
    "party.reader": Text(fr="le réseau, qui relit", en="the network, which reads"),
    "party.validator": Text(fr="qui valide", en="those who validate"),
    "voice_combination.median": Text(fr="médiane des voix", en="median of the voices"),
    "voice_combination.mean": Text(fr="moyenne des voix", en="mean of the voices"),
    "voice_combination.lead": Text(fr="voix principale", en="lead voice"),
    "subject.enterprise": Text(fr="structure", en="enterprise"),
    "subject.group": Text(fr="ensemblier", en="group of enterprises"),
    "subject.network": Text(fr="réseau", en="network"),
    "subject.territory": Text(fr="territoire", en="territory"),
    "subject.other": Text(fr="autre collectif", en="other collective"),
}

_MEASURES = {
    "measure.quantity": Text(fr="nombre ({unit})", en="number ({unit})"),
    "measure.ratio": Text(
        fr="rapport : {numerator} / {denominator} ({unit})",
        en="ratio: {numerator} / {denominator} ({unit})",
    ),
    "measure.ordinal": Text(fr="niveau parmi {count}", en="one of {count} levels"),
    "measure.binary": Text(fr="oui ou non", en="yes or no"),
    "measure.choice": Text(fr="un choix parmi {count}", en="one choice among {count}"),
    "measure.checklist": Text(fr="cases à cocher ({count})", en="boxes to tick ({count})"),
    "measure.breakdown": Text(
        fr="répartition en {count} catégories ({unit})",
        en="breakdown in {count} categories ({unit})",
    ),
    "measure.narrative": Text(fr="quelques phrases", en="a few sentences"),
}

_DATES = {
    "month.1": Text(fr="janvier", en="January"),
    "month.2": Text(fr="février", en="February"),
    "month.3": Text(fr="mars", en="March"),
    "month.4": Text(fr="avril", en="April"),
    "month.5": Text(fr="mai", en="May"),
    "month.6": Text(fr="juin", en="June"),
    "month.7": Text(fr="juillet", en="July"),
    "month.8": Text(fr="août", en="August"),
    "month.9": Text(fr="septembre", en="September"),
    "month.10": Text(fr="octobre", en="October"),
    "month.11": Text(fr="novembre", en="November"),
    "month.12": Text(fr="décembre", en="December"),
    "date.first_of_month": Text(fr="1er", en="1"),
    "period.years": Text(fr="de {start} à {end}", en="from {start} to {end}"),
    "period.months": Text(fr="de {start} à {end} compris", en="from {start} through {end}"),
    "period.days": Text(fr="du {start} au {end}", en="from {start} to {end}"),
}

_SHAPES = {
    "word.nothing": Text(fr="rien (null)", en="nothing (null)"),
    "word.true_or_false": Text(fr="true ou false", en="true or false"),
    "word.number": Text(fr="un nombre", en="a number"),
    "word.text": Text(fr="un texte", en="a text"),
    "word.list": Text(fr="une liste", en="a list"),
    "word.table": Text(fr="une table", en="a table"),
    "word.moment": Text(fr="une date avec une heure", en="a date with a time"),
    "word.date": Text(fr="une date", en="a date"),
    "word.time": Text(fr="une heure", en="a time"),
    "word.something_else": Text(fr="autre chose", en="something else"),
}

_SYSTEM = {
    "word.not_said": Text(fr="non dite", en="not said"),
    "word.os_missing": Text(fr="le dossier n’existe pas", en="the folder does not exist"),
    "word.os_folder": Text(fr="c’est un dossier", en="this is a folder"),
    "word.os_forbidden": Text(fr="l’accès est refusé", en="access is denied"),
    "word.os_full": Text(fr="il n’y a plus de place", en="there is no room left"),
    "word.os_loop": Text(fr="des liens tournent en rond", en="links go round in circles"),
    "word.os_not_folder": Text(
        fr="un fichier est là où il faut un dossier", en="a file stands where a folder is needed"
    ),
    "word.os_many": Text(fr="trop de fichiers sont ouverts", en="too many files are open"),
    "word.os_busy": Text(
        fr="un autre programme se sert de ce fichier", en="another program is using this file"
    ),
    "word.os_device": Text(fr="le disque ne répond pas", en="the disk does not answer"),
    "word.os_long": Text(fr="ce nom est trop long", en="this name is too long"),
    "word.os_name": Text(
        fr="ce nom ne peut pas être celui d’un fichier", en="this name cannot be that of a file"
    ),
    "word.bad_sign": Text(
        fr="un texte contient un signe qui ne s’écrit pas",
        en="a text holds a sign that cannot be written",
    ),
}

TEXTS: dict[str, Text] = {
    **_STATUSES,
    **_LAWS,
    **_ANSWERS,
    **_PEOPLE,
    **_MEASURES,
    **_DATES,
    **_SHAPES,
    **_SYSTEM,
    "word.apostrophe": Text(
        fr="écrivez l’apostrophe courbe (’)", en="write the curly apostrophe (’)"
    ),
    "word.quotes": Text(
        fr="employez les guillemets français (« … »)", en="use French quotation marks (« … »)"
    ),
    "word.guillemets": Text(
        fr="mettez une espace à l’intérieur des guillemets",
        en="put a space inside quotation marks",
    ),
    "word.double_marks": Text(
        fr="mettez une espace avant les deux-points, le point-virgule et les points "
        "d’interrogation et d’exclamation",
        en="put a space before a colon, a semicolon, a question and an exclamation mark",
    ),
}
