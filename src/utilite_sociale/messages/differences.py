"""Texts that say what differs between two grids, and what it means for past answers."""

from __future__ import annotations

from utilite_sociale.messages.text import Text

__all__ = ["TEXTS"]

_FRAME = {
    "diff.head": Text(fr="De {before} à {after}", en="From {before} to {after}"),
    "diff.grid": Text(fr="{grid}\u00a0: grille {status}", en="{grid}: {status} grid"),
    "diff.entry": Text(fr="{title} ({keys})", en="{title} [{keys}]"),
    "diff.fields": Text(fr="Champs\u00a0: {names}", en="Fields: {names}"),
    "diff.reason": Text(fr="Raison\u00a0: {reason}", en="Reason: {reason}"),
    "diff.decision": Text(fr="Décision : {told}", en="Decided: {told}"),
    "diff.source": Text(fr="Source : {title}", en="Source: {title}"),
    "diff.advice.nothing": Text(
        fr="Rien ne diffère dans ce que ces grilles disent.",
        en="Nothing differs in what these grids say.",
    ),
    "diff.advice.wording": Text(
        fr="Pour les réponses passées\u00a0: seuls des mots changent.",
        en="For past answers: only words change.",
    ),
    "diff.advice.compatible": Text(
        fr="Pour les réponses passées\u00a0: elles restent lisibles, et une note peut changer.",
        en="For past answers: they can still be read, and a score may change.",
    ),
    "diff.advice.breaking": Text(
        fr="Pour les réponses passées\u00a0: certaines ne se lisent plus telles quelles.",
        en="For past answers: some no longer read as they stand.",
    ),
    "diff.version": Text(
        fr="Numéro de version\u00a0: {wanted} au moins.", en="Version number: {wanted} at least."
    ),
}

_KINDS = {
    "diff.kind.added": Text(fr="Ajouts ({count})", en="Added ({count})"),
    "diff.kind.withdrawn": Text(fr="Retraits ({count})", en="Withdrawn ({count})"),
    "diff.kind.renamed": Text(fr="Changements de clé ({count})", en="Renamed ({count})"),
    "diff.kind.split": Text(fr="Scissions ({count})", en="Split ({count})"),
    "diff.kind.merged": Text(fr="Fusions ({count})", en="Merged ({count})"),
    "diff.kind.moved": Text(fr="Déplacements ({count})", en="Moved ({count})"),
    "diff.kind.reordered": Text(fr="Autre ordre ({count})", en="Reordered ({count})"),
    "diff.kind.redefined": Text(
        fr="Autre mesure ou autre définition ({count})",
        en="Measured or defined otherwise ({count})",
    ),
    "diff.kind.rescored": Text(fr="Autre cotation ({count})", en="Scored otherwise ({count})"),
    "diff.kind.reweighed": Text(fr="Autres poids ({count})", en="Other weights ({count})"),
    "diff.kind.reworded": Text(fr="Autres mots ({count})", en="Reworded ({count})"),
    "diff.kind.grid": Text(fr="La grille elle-même ({count})", en="The grid itself ({count})"),
}

_WORDS = {
    "word.advice_wording": Text(fr="seuls des mots changent", en="only words change"),
    "word.advice_compatible": Text(fr="une note peut changer", en="a score may change"),
    "word.advice_breaking": Text(
        fr="des réponses passées ne se lisent plus telles quelles",
        en="past answers no longer read as they stand",
    ),
}

TEXTS = {**_FRAME, **_KINDS, **_WORDS}
