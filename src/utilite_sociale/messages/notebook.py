"""Texts: the small tables that objects show in a notebook."""

from __future__ import annotations

from utilite_sociale.messages.text import Text

__all__ = ["TEXTS"]

TEXTS = {
    "notebook.grid": Text(
        fr="{title} — {reference} (grille {status})", en="{title} — {reference} (grid: {status})"
    ),
    "notebook.frozen_grid": Text(
        fr="{reference} (grille {status}), jointe au document",
        en="{reference} (grid: {status}), carried by the document",
    ),
    "notebook.node": Text(fr="{title} — {key} ({status})", en="{title} — {key}: {status}"),
    "notebook.assessment": Text(fr="{name} — {nature}", en="{name}: {nature}"),
    "notebook.no_status": Text(fr="provenance non dite", en="provenance not stated"),
    "notebook.no_criterion": Text(fr="sans critère", en="no criterion"),
    "notebook.criterion": Text(
        fr="critère, indicateurs : {count}", en="criterion, indicators: {count}"
    ),
    "notebook.used": Text(fr="compte aussi ici", en="counts here too"),
    "notebook.measure.quantity": Text(fr="nombre", en="number"),
    "notebook.measure.ratio": Text(fr="rapport", en="ratio"),
    "notebook.measure.ordinal": Text(fr="niveau", en="level"),
    "notebook.measure.binary": Text(fr="oui ou non", en="yes or no"),
    "notebook.measure.choice": Text(fr="choix", en="choice"),
    "notebook.measure.checklist": Text(fr="cases à cocher", en="boxes to tick"),
    "notebook.measure.breakdown": Text(fr="répartition", en="breakdown"),
    "notebook.measure.narrative": Text(fr="récit", en="narrative"),
    "notebook.catalog": Text(fr="Grilles installées", en="Installed grids"),
    "notebook.column.grid": Text(fr="Grille", en="Grid"),
    "notebook.column.package": Text(fr="Paquet", en="Package"),
    "notebook.column.version": Text(fr="Version du paquet", en="Package version"),
    "notebook.column.state": Text(fr="État", en="State"),
    "notebook.column.register": Text(fr="Registre", en="Register"),
    "notebook.column.criterion": Text(fr="Critère", en="Criterion"),
    "notebook.column.indicators": Text(fr="Indicateurs", en="Indicators"),
    "notebook.column.status": Text(fr="Provenance", en="Where it comes from"),
    "notebook.column.title": Text(fr="Intitulé", en="Title"),
    "notebook.column.what": Text(fr="Quoi", en="What"),
    "notebook.column.level": Text(fr="Ce qui est regardé", en="What is looked at"),
    "notebook.column.said": Text(fr="Combien, ou lequel", en="How many, or which"),
    "notebook.row.grid": Text(fr="Grille", en="Grid"),
    "notebook.row.period": Text(fr="Période", en="Period"),
    "notebook.row.stage": Text(fr="Étape", en="Stage"),
    "notebook.row.evidence": Text(fr="Éléments de preuve", en="Pieces of evidence"),
    "notebook.row.practices": Text(fr="Actions à valoriser", en="Practices worth showing"),
    "notebook.row.findings": Text(fr="Constats inscrits", en="Findings entered"),
}
