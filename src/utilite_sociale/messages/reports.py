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
    "help.report.since": Text(
        fr="Le fichier d’une évaluation plus ancienne de la même structure : montre ce qui bouge.",
        en="The file of an earlier assessment of the same enterprise: shows what has moved.",
    ),
    "explained.unfold": Text(fr="Le calcul : {title}", en="How it is computed: {title}"),
    "explained.annex": Text(
        fr="Comment chaque chiffre est calculé", en="How each figure is computed"
    ),
    "profile.score": Text(fr="Note", en="Score"),
    "profile.possible": Text(fr="Encore possible", en="Still possible"),
    "profile.from_to": Text(fr="de {low} à {high}", en="{low} to {high}"),
    "drawing.profile": Text(fr="Le profil, registre par registre", en="The profile by register"),
    "drawing.profile_all": Text(
        fr="Chaque registre a son point, sur sa branche ; plus il est loin du centre, plus la note "
        "est haute. Le tableau donne les mêmes chiffres.",
        en="Each register has its point, on its branch; the farther from the centre, the higher "
        "the score. The table gives the same figures.",
    ),
    "drawing.profile_gaps": Text(
        fr="Chaque registre a son point, sur sa branche ; le contour s’interrompt où aucune note "
        "n’est connue : {registers}. Le tableau donne les mêmes chiffres.",
        en="Each register has its point, on its branch; the outline stops where no score is "
        "known: {registers}. The table gives the same figures.",
    ),
    "drawing.voices": Text(
        fr="Ce que chaque voix a dit de chaque registre",
        en="What each voice said of each register",
    ),
    "drawing.voices_read": Text(
        fr="Dans chaque case, la note du milieu parmi celles que cette voix a données ; la case "
        "est remplie d’autant. Un tiret et un bord pointillé : cette voix n’a rien dit.",
        en="In each cell, the middle one of the scores that this voice gave; the cell is filled as "
        "far. A dash and a dotted edge: this voice said nothing.",
    ),
    "drawing.silent": Text(fr="n’a rien dit", en="said nothing"),
    "drawing.heard.one": Text(
        fr="{middle} au milieu, de {low} à {high}, {count} question",
        en="{middle} in the middle, {low} to {high}, {count} question",
    ),
    "drawing.heard.many": Text(
        fr="{middle} au milieu, de {low} à {high}, {count} questions",
        en="{middle} in the middle, {low} to {high}, {count} questions",
    ),
    "drawing.heard_same.one": Text(
        fr="{middle}, {count} question", en="{middle} on {count} question"
    ),
    "drawing.heard_same.many": Text(
        fr="{middle} partout, {count} questions", en="{middle} on each of {count} questions"
    ),
    "drawing.moved_title": Text(fr="Ce qui a bougé", en="What has moved"),
    "drawing.moved": Text(
        fr="Les registres, d’une période à l’autre", en="Registers, then and now"
    ),
    "drawing.moved_read": Text(
        fr="Une ligne par registre, de sa note d’avant à sa note d’aujourd’hui ; aucune ligne où "
        "l’une des deux manque. Le tableau donne les mêmes chiffres.",
        en="One line for each register, from its earlier score to its present one; no line where "
        "either is missing. The table gives the same figures.",
    ),
    "drawing.moved_note": Text(
        fr="Une note bouge aussi quand d’autres personnes répondent ou quand davantage de réponses "
        "sont connues : la couverture le dit.",
        en="A score also moves when other people answer, or when more answers are known: the "
        "coverage tells.",
    ),
    "shares.context": Text(fr="{scope} ({year})", en="{scope}, {year}"),
    "shares.legend": Text(
        fr="Chaque point est une part, de 0 % à 100 %.", en="Each dot is a share, 0% to 100%."
    ),
    "shares.legend_context": Text(
        fr="Chaque point est une part, de 0 % à 100 % ; le trait, un chiffre publié ailleurs, pour "
        "situer : ce n’est jamais une norme.",
        en="Each dot is a share, 0% to 100%; the line is a figure published elsewhere, to situate "
        "it: never a norm.",
    ),
}
