"""Texts: what pages and files of a bilan say around it."""

from __future__ import annotations

from utilite_sociale.messages.text import Text

__all__ = ["TEXTS"]

TEXTS: dict[str, Text] = {
    "html.skip": Text(fr="Aller au contenu", en="Skip to the content"),
    "html.contents": Text(fr="Sommaire", en="Contents"),
    "word.part_report": Text(fr="la mise en page du bilan", en="laying out an outcome"),
    "metavar.report": Text(fr="FICHIER.html, .docx ou .md", en="FILE.html, .docx or .md"),
    "help.report": Text(
        fr="Écrit le bilan d’une évaluation : une page web, un document Word ou du Markdown.",
        en="Writes the outcome of an assessment: a web page, a Word document or Markdown.",
    ),
    "help.report.output": Text(
        fr="Le fichier à écrire ; la fin de son nom dit sa forme. bilan.html sans cette option.",
        en="The file to write; the end of its name says its form. bilan.html without this option.",
    ),
    "help.grid.show.output": Text(
        fr="Écrit la grille dans ce fichier : une page web, un document Word ou du Markdown.",
        en="Writes the grid to this file: a web page, a Word document or Markdown.",
    ),
    "help.report.view": Text(
        fr="working, le bilan de travail, ou public, la page à montrer. working sans cette option.",
        en="working, the outcome to work with, or public, the page to show. working without this "
        "option.",
    ),
    "metavar.view": Text(fr="working ou public", en="working or public"),
    "public.subtitle": Text(fr="Ce que nous apportons, et à qui", en="What we bring, and to whom"),
    "public.drawing": Text(fr="En un regard", en="At a glance"),
    "public.method": Text(fr="D’où cela vient", en="Where this comes from"),
    "public.rule": Text(
        fr="Cette page ne montre que des paroles et des récits dont la publication est acceptée, "
        "et des chiffres qui ne disent rien d’intime et reposent sur assez de personnes.",
        en="This page shows only words and stories whose publication was accepted, and figures "
        "that say nothing intimate and rest on enough people.",
    ),
}
