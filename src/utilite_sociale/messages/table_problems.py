"""Texts of problems with tables that people give: how they are written, and their numbers."""

from __future__ import annotations

from utilite_sociale.messages.text import Text

__all__ = ["TEXTS"]

TEXTS = {
    "table.windows": Text(
        fr=(
            "ce fichier n’est pas en UTF-8 : il est lu comme l’écrit un ancien Windows (cp1252) ; "
            "vérifiez les accents, ou enregistrez-le de nouveau en « CSV UTF-8 »"
        ),
        en=(
            "this file is not UTF-8: it is read as an older Windows writes (cp1252); check the "
            "accents, or save it again as 'CSV UTF-8'"
        ),
    ),
    "table.not_a_file": Text(
        fr="ce n’est pas un fichier ordinaire ; donnez le chemin d’un fichier CSV",
        en="this is no ordinary file; give the path of a CSV file",
    ),
    "table.too_large": Text(
        fr=(
            "ce fichier dépasse {most} Mo, bien plus que ce que l’on attend ici ; vérifiez que "
            "c’est le bon"
        ),
        en=(
            "this file is above {most} MB, far more than what is expected here; check that it is "
            "the right one"
        ),
    ),
    "table.binary": Text(
        fr=(
            "ce fichier n’est pas du texte (un classeur, un PDF, une image ?) ; ouvrez-le dans "
            "votre tableur et enregistrez la feuille en « CSV UTF-8 »"
        ),
        en=(
            "this file is no text (a workbook, a PDF, a picture?); open it in your spreadsheet and "
            "save the sheet as 'CSV UTF-8'"
        ),
    ),
    "table.not_text": Text(
        fr=(
            "ce texte n’est ni en UTF-8 ni dans l’encodage de Windows ; enregistrez-le de nouveau "
            "en « CSV UTF-8 »"
        ),
        en="this text is neither UTF-8 nor in the encoding of Windows; save it as 'CSV UTF-8'",
    ),
    "table.no_headings": Text(
        fr="ce fichier est vide ; sa première ligne donne le titre de chaque colonne",
        en="this file is empty; its first line gives the title of each column",
    ),
    "table.heading_empty": Text(
        fr="la colonne {column} n’a pas de titre ; donnez-lui-en un, ou retirez-la",
        en="column {column} has no title; give it one, or take the column out",
    ),
    "table.heading_twice": Text(
        fr="les colonnes {other} et {column} ont le même titre ; changez l’un des deux",
        en="columns {other} and {column} have the same title; change one of the two",
    ),
    "table.quotes": Text(
        fr=(
            "des guillemets ne sont pas refermés comme il faut sur cette ligne ; retirez-les, ou "
            "doublez ceux qui sont dans le texte"
        ),
        en=(
            "quotes are not closed as they should be on this line; take them out, or double those "
            "that are in the text"
        ),
    ),
    "table.row_too_long": Text(
        fr=(
            "cette ligne est bien trop longue pour un tableau : des guillemets ouverts plus haut "
            "ne sont peut-être pas refermés ; vérifiez-les"
        ),
        en=(
            "this line is far too long for a table: quotes opened above may not be closed; check "
            "them"
        ),
    ),
    "number.empty": Text(
        fr="un nombre est attendu et il n’y a rien ; écrivez-le, ou dites qu’il manque",
        en="a number is expected and there is nothing; write it, or say that it is missing",
    ),
    "number.unreadable": Text(
        fr=(
            "un nombre seul est attendu, comme 1234 ou 12,5 ; retirez les mots et les unités : "
            "« environ » se dit ailleurs"
        ),
        en=(
            "a number alone is expected, such as 1234 or 12.5; take out words and units: 'about' "
            "is said elsewhere"
        ),
    ),
    "number.percent": Text(
        fr="un nombre est attendu, pas un pourcentage ; donnez les deux nombres dont il vient",
        en="a number is expected, no percentage; give the two numbers that it comes from",
    ),
    "number.ambiguous": Text(
        fr=(
            "ce nombre se lit de deux façons, des milliers ou trois décimales ; écrivez-le sans "
            "séparateur de milliers, avec deux ou quatre décimales s’il en a"
        ),
        en=(
            "this number can be read in two ways, thousands or three decimals; write it without a "
            "thousands mark, and with two or four decimals if it has any"
        ),
    ),
}
