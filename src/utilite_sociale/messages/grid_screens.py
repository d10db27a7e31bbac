"""Texts: what the pages on grids say."""

from __future__ import annotations

from utilite_sociale.messages.text import Text

__all__ = ["TEXTS"]

_HEAD = {
    "grid_page.subtitle": Text(fr="Grille de lecture, en entier", en="Reading grid, whole"),
    "grid_page.key": Text(fr="Clé", en="Key"),
    "grid_page.version": Text(fr="Version", en="Version number"),
    "grid_page.status": Text(fr="Statut", en="Status"),
    "grid_page.owner": Text(fr="À qui", en="Owner"),
    "grid_page.territory": Text(fr="Territoire", en="Territory"),
    "grid_page.valid": Text(fr="Sert", en="Serves"),
    "grid_page.valid_from": Text(fr="depuis le {start}", en="since {start}"),
    "grid_page.valid_until": Text(fr="jusqu’au {end}", en="until {end}"),
    "grid_page.based_on": Text(fr="Tirée de", en="Drawn from"),
    "grid_page.scale": Text(fr="Échelle", en="Scale"),
    "grid_page.scale_text": Text(fr="de {low} à {high}", en="{low} to {high}"),
    "grid_page.scale_level": Text(fr="{title} (à partir de {low})", en="{title} (from {low})"),
    "grid_page.no_scale": Text(fr="aucune : rien n’est coté", en="none: nothing is scored"),
    "grid_page.missing": Text(fr="Sans réponse", en="Without an answer"),
    "grid_page.minimum": Text(fr="Pour une note", en="For a score"),
    "grid_page.minimum_text": Text(
        fr="il faut connaître au moins {share}", en="at least {share} must be known"
    ),
    "grid_page.total": Text(fr="Total", en="Overall score"),
    "grid_page.no_total": Text(fr="aucun : c’est un profil", en="none: it is a profile"),
    "grid_page.with_total": Text(fr="la grille en demande un", en="the grid asks for one"),
    "grid_page.brief": Text(fr="En bref", en="In short"),
    "grid_page.criteria": Text(fr="Critères", en="Criteria"),
    "grid_page.indicators": Text(fr="Indicateurs", en="Indicators"),
    "grid_page.scored": Text(fr="dont cotés", en="of which scored"),
    "grid_page.all": Text(fr="En tout", en="In all"),
    "grid_page.voices": Text(fr="Qui parle", en="Who speaks"),
    "grid_page.views": Text(fr="Autres lectures", en="Other readings"),
    "mark.grid.published": Text(fr="grille publiée", en="published grid"),
    "mark.grid.proposed": Text(fr="grille proposée", en="proposed grid"),
    "mark.grid.illustrative": Text(fr="grille illustrative", en="illustrative grid"),
    "mark.grid.draft": Text(fr="grille en brouillon", en="draft grid"),
}

_ELEMENTS = {
    "grid_page.asked_if": Text(fr="Demandé si", en="Asked if"),
    "grid_page.weight": Text(fr="Poids", en="Weight"),
    "grid_page.by_case": Text(fr="selon le cas", en="depends on the case"),
    "grid_page.aggregation": Text(fr="Cotation", en="Scoring"),
    "grid_page.aggregation.mean": Text(
        fr="moyenne pondérée de ce qu’il contient", en="weighted mean of what it holds"
    ),
    "grid_page.aggregation.none": Text(fr="aucune, un profil", en="none, a profile"),
    "grid_page.uses": Text(fr="Compte aussi", en="Also counts"),
    "grid_page.leviers": Text(fr="Ce qui aide :", en="What helps:"),
    "grid_page.origin": Text(fr="Origine", en="Origin"),
    "grid_page.no_origin": Text(fr="origine non dite", en="origin not said"),
    "grid_page.proposed_by": Text(fr="proposé par {owner}", en="proposed by {owner}"),
    "grid_page.not_published_by": Text(
        fr="proposé, non publié par {owner}", en="proposed, not published by {owner}"
    ),
    "grid_page.note": Text(fr="remarque {number}", en="remark {number}"),
    "grid_page.measure": Text(fr="Mesure", en="Measure"),
    "grid_page.whole": Text(fr="{measure}, entier", en="{measure}, whole"),
    "grid_page.at_most": Text(fr="{measure}, {high} au plus", en="{measure}, at most {high}"),
    "grid_page.direction": Text(fr="Sens", en="Direction"),
    "grid_page.rule": Text(fr="Cotation", en="Scoring"),
    "grid_page.definition": Text(fr="Définition", en="Definition"),
    "grid_page.since": Text(fr="{text} ({date})", en="{text} [{date}]"),
    "grid_page.help": Text(fr="Pour répondre", en="How to answer"),
    "grid_page.population": Text(fr="Qui est compté", en="Who is counted"),
    "grid_page.period": Text(fr="Sur quelle durée", en="Over which time"),
    "grid_page.proofs": Text(fr="Justificatifs", en="Proofs"),
    "grid_page.proof_required": Text(
        fr="{proofs} (sans quoi la réponse compte comme manquante)",
        en="{proofs} (without which the answer counts as missing)",
    ),
    "grid_page.fresh": Text(fr="Valable", en="Fresh for"),
    "grid_page.months": Text(fr="{count} mois", en="{count} months"),
    "grid_page.people": Text(fr="Personnes", en="People"),
    "grid_page.sensitive": Text(fr="chiffre sensible", en="sensitive figure"),
    "grid_page.threshold": Text(
        fr="à ne pas publier sous {count} personnes", en="not to be published under {count} people"
    ),
    "grid_page.always_asked": Text(
        fr="« sans objet » n’est pas une réponse ici", en="'not applicable' is no answer here"
    ),
    "grid_page.context": Text(
        fr="Chiffres publiés, pour situer, jamais une norme :",
        en="Published figures, to compare with, never a norm:",
    ),
    "grid_page.formerly": Text(fr="Avant", en="Formerly"),
    "grid_page.notes": Text(fr="Remarques sur l’origine", en="Remarks on origins"),
    "grid_page.sources": Text(fr="Ce sur quoi la grille s’appuie", en="What the grid rests on"),
}

_LIST = {
    "grids_page.title": Text(fr="Grilles installées", en="Installed grids"),
    "grids_page.key": Text(fr="Clé", en="Key"),
    "grids_page.version": Text(fr="Version", en="Grid version"),
    "grids_page.status": Text(fr="Statut", en="Status"),
    "grids_page.package": Text(fr="Paquet", en="Package"),
    "grids_page.none": Text(
        fr="Aucune grille n’est installée. Pour celles de ce projet : "
        'pip install "utilite-sociale[grilles]"',
        en="No grid is installed. For those of this project: "
        'pip install "utilite-sociale[grilles]"',
    ),
    "grids_page.broken": Text(fr="illisible", en="cannot be read"),
    "grids_page.why": Text(
        fr="Pour savoir ce qui rend une grille illisible : ust grids --check",
        en="To know why a grid cannot be read: ust grids --check",
    ),
    "grids_page.failures": Text(fr="Ce qui n’a pas pu être chargé", en="What could not be loaded"),
    "grids_page.more": Text(
        fr="Pour en lire une : ust grid show CLÉ", en="To read one: ust grid show KEY"
    ),
}

_MEETING = {
    "meeting.subtitle": Text(fr="Questions pour la réunion", en="Questions for the meeting"),
    "meeting.prepare": Text(fr="À préparer avant la réunion :", en="To be prepared before:"),
    "meeting.proofs": Text(fr="On le trouve dans : {proofs}", en="It is found in: {proofs}"),
    "meeting.asked_if": Text(fr="(seulement si : {text})", en="(only if: {text})"),
}

TEXTS: dict[str, Text] = {**_HEAD, **_ELEMENTS, **_LIST, **_MEETING}
