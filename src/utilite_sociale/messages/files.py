"""Texts of problems with files and with how a document is written."""

from __future__ import annotations

from utilite_sociale.messages.text import Text

__all__ = ["TEXTS"]

_FILES = {
    "library.missing_extra": Text(
        fr='{part} demande une partie facultative ; installez-la : pip install "{extra}"',
        en='{part} needs an optional part; install it: pip install "{extra}"',
    ),
    "file.missing": Text(
        fr="il n’y a pas de fichier de ce nom ; vérifiez le nom et le dossier ({folder})",
        en="there is no file of that name; check the name and the folder ({folder})",
    ),
    "file.folder": Text(
        fr="c’est un dossier ; donnez le chemin d’un fichier .toml ou .json",
        en="this is a folder; give the path of a .toml or .json file",
    ),
    "file.no_permission": Text(
        fr="la lecture de ce fichier n’est pas permise ; changez ses droits ou copiez-le ailleurs",
        en="reading this file is not permitted; change its permissions or copy it elsewhere",
    ),
    "file.unreadable": Text(
        fr="ce fichier ne se lit pas ({problem}) ; vérifiez le chemin et le disque",
        en="this file cannot be read ({problem}); check the path and the disk",
    ),
    "file.not_regular": Text(
        fr="ce n’est pas un fichier ordinaire ; donnez le chemin d’un fichier .toml ou .json",
        en="this is no ordinary file; give the path of a .toml or .json file",
    ),
    "file.json_only": Text(
        fr="{file} : ce que l’on écrit est du JSON ; choisissez un nom qui finit par .json",
        en="{file}: what is written is JSON; choose a name that ends in .json",
    ),
    "file.too_large": Text(
        fr="ce fichier dépasse {most} Mo : ce n’est ni une grille ni une évaluation ; "
        "vérifiez que c’est le bon",
        en="this file is above {most} MB: it is neither a grid nor an assessment; "
        "check that it is the right one",
    ),
    "file.not_utf8": Text(
        fr="ce texte n’est pas encodé en UTF-8 ; enregistrez-le de nouveau en choisissant UTF-8",
        en="this text is not encoded as UTF-8; save it again and choose UTF-8",
    ),
    "file.unknown_suffix": Text(
        fr="le nom d’une grille ou d’une évaluation finit par .toml ou .json ; renommez le fichier",
        en="the name of a grid or an assessment ends in .toml or .json; rename the file",
    ),
    "file.not_written": Text(
        fr="{file} n’a pas pu être écrit ({problem}) ; rien n’a changé sur le disque, "
        "choisissez un autre emplacement",
        en="{file} could not be written ({problem}); nothing has changed on the disk, "
        "choose another place",
    ),
}

_SYNTAX = {
    "document.toml": Text(
        fr="ceci n’est pas du TOML, à la colonne {column} ({detail}) ; vérifiez le signe =, "
        "les guillemets et les crochets de cette ligne et de la précédente",
        en="this is not TOML, at column {column} ({detail}); check the = sign, the quotes and "
        "the brackets of this line and of the one before",
    ),
    "document.toml_equals": Text(
        fr="un signe = est attendu après la clé, à la colonne {column} ; écrivez cle = valeur, "
        "sans espace ni accent dans la clé",
        en="an = sign is expected after the key, at column {column}; write key = value, "
        "with neither space nor accent in the key",
    ),
    "document.toml_value": Text(
        fr="la valeur ne se lit pas, à la colonne {column} ; un texte se met entre guillemets, "
        "un nombre s’écrit 12.5 avec un point, une date 2018-12-31",
        en="the value cannot be read, at column {column}; a text goes between quotes, a number "
        "is written 12.5, a date 2018-12-31",
    ),
    "document.toml_unclosed": Text(
        fr="des guillemets, un crochet ou une accolade ne sont pas refermés, à la colonne "
        "{column} ; si le fichier s’arrête là, il est peut-être tronqué",
        en="quotes, a bracket or a brace are not closed, at column {column}; if the file ends "
        "there, it may be cut short",
    ),
    "document.toml_twice": Text(
        fr="cette clé est déjà donnée plus haut ; gardez-en une seule, ou doublez les crochets "
        "[[…]] s’il s’agit d’une liste ; dans un fichier neuf, un dièse est peut-être resté "
        "devant [[evidence]] (colonne {column})",
        en="this key is already given above; keep one of them, or double the brackets [[…]] if "
        "it is a list; in a new file, a hash may have been left before [[evidence]] "
        "(column {column})",
    ),
    "document.toml_curly_quotes": Text(
        fr='un texte se met entre guillemets droits ("), pas entre guillemets courbes ; '
        "retapez-les dans un éditeur de texte",
        en='a text goes between straight quotes ("), not curly ones; type them again in a text '
        "editor",
    ),
    "document.toml_date": Text(
        fr="cette date n’existe pas ou n’est pas écrite comme il faut ; écrivez l’année, le mois "
        "et le jour : 2018-12-31",
        en="this date does not exist or is not written as it should; write year, month and day: "
        "2018-12-31",
    ),
    "document.toml_leading_zero": Text(
        fr="un nombre ne commence pas par zéro ; si c’est un identifiant, mettez-le entre "
        "guillemets",
        en="a number does not begin with zero; if it is an identifier, put it between quotes",
    ),
    "document.toml_number": Text(
        fr="un nombre s’écrit sans espace et avec un point : 1900 ou 12.5 ; corrigez-le",
        en="a number is written without spaces and with a point: 1900 or 12.5; mend it",
    ),
    "document.json": Text(
        fr="ceci n’est pas du JSON, à la colonne {column} ({detail}) ; si le fichier s’arrête "
        "là, il est peut-être tronqué",
        en="this is not JSON, at column {column} ({detail}); if the file ends there, it may be "
        "cut short",
    ),
    "document.json_twice": Text(
        fr="« {detail} » est donné deux fois dans le même objet ; gardez-en un seul",
        en="{detail!r} is given twice in the same object; keep one of them",
    ),
    "document.not_an_object": Text(
        fr="ce JSON n’est pas un objet ; une grille ou une évaluation commence par une accolade",
        en="this JSON is no object; a grid or an assessment begins with a brace",
    ),
    "document.too_deep": Text(
        fr="les tables sont imbriquées bien plus profondément que dans aucun document ; "
        "vérifiez que c’est le bon fichier",
        en="tables stand in one another far deeper than in any document; "
        "check that this is the right file",
    ),
    "document.number_unreadable": Text(
        fr="un nombre ne se lit pas ({detail}) ; écrivez-le en chiffres, ou dites qu’il manque",
        en="a number cannot be read ({detail}); write it in digits, or say that it is missing",
    ),
}

_FORMAT = {
    "document.no_format": Text(
        fr="la version du format manque ; commencez le fichier par format = 1",
        en="the version of the format is missing; begin the file with format = 1",
    ),
    "document.not_a_format": Text(
        fr="la version du format est un nombre entier ; écrivez format = 1",
        en="the version of the format is a whole number; write format = 1",
    ),
    "document.newer_format": Text(
        fr="ce fichier est au format {found}, cette installation connaît le format {known} ; "
        "mettez utilite-sociale à jour",
        en="this file is in format {found}, this installation knows format {known}; "
        "update utilite-sociale",
    ),
    "document.grid_instead": Text(
        fr="c’est une grille, une évaluation est attendue ; donnez un fichier qui a une table "
        "[subject]",
        en="this is a grid, an assessment is expected; give a file that has a [subject] table",
    ),
    "document.assessment_instead": Text(
        fr="c’est une évaluation, une grille est attendue ; donnez un fichier qui a des "
        "[[registers]]",
        en="this is an assessment, a grid is expected; give a file that has [[registers]]",
    ),
    "document.digest_differs": Text(
        fr="l’empreinte « {name} » n’est pas celle de la grille que le fichier porte : l’une des "
        "deux a été modifiée ; reprenez le fichier tel qu’il a été écrit",
        en="the digest {name!r} is not that of the grid that the file carries: one of them was "
        "changed; take the file as it was written",
    ),
}

_FIELDS = {
    "document.definitions_differ": Text(
        fr="les empreintes des définitions ne sont pas celles des indicateurs de la grille, une "
        "fois chacun ; reprenez le fichier tel qu’il a été écrit",
        en="the digests of definitions are not those of the grid’s indicators, each once; take "
        "the file as it was written",
    ),
    "document.rate_without_counts": Text(
        fr="un taux se donne par ses deux nombres ; remplacez value par numerator et "
        'denominator, ou donnez le pourcentage comme contexte (type = "context")',
        en="a rate is given by its two numbers; replace value by numerator and denominator, or "
        'give the percentage as context (type = "context")',
    ),
    "document.siret_as_key": Text(
        fr="le SIRET n’est pas un champ de la structure ; écrivez "
        'identifier = {{ scheme = "siret", value = "…" }}',
        en="the SIRET is no field of the enterprise; write "
        'identifier = {{ scheme = "siret", value = "…" }}',
    ),
    "document.required": Text(
        fr="il manque « {name} » ; ajoutez une ligne {name} = …",
        en="{name!r} is missing; add a line {name} = …",
    ),
    "document.unknown_key": Text(
        fr="« {found} » n’a pas de sens ici ; retirez-le, ou choisissez parmi : {choices}",
        en="{found!r} means nothing here; remove it, or choose among: {choices}",
    ),
    "document.unknown_key_near": Text(
        fr="« {found} » n’a pas de sens ici ; vouliez-vous dire « {near} » ? "
        "(possibles : {choices})",
        en="{found!r} means nothing here; did you mean {near!r}? (possible: {choices})",
    ),
    "document.no_type": Text(
        fr="il manque « type » ; choisissez parmi : {choices}",
        en="'type' is missing; choose among: {choices}",
    ),
    "document.unknown_type": Text(
        fr="le type « {found} » n’existe pas ; choisissez parmi : {choices}",
        en="there is no type {found!r}; choose among: {choices}",
    ),
    "document.unknown_type_near": Text(
        fr="le type « {found} » n’existe pas ; vouliez-vous dire « {near} » ? "
        "(possibles : {choices})",
        en="there is no type {found!r}; did you mean {near!r}? (possible: {choices})",
    ),
    "document.unknown_choice": Text(
        fr="« {found} » n’est pas possible ici ; choisissez parmi : {choices}",
        en="{found!r} is not possible here; choose among: {choices}",
    ),
    "document.unknown_choice_near": Text(
        fr="« {found} » n’est pas possible ici ; vouliez-vous dire « {near} » ? "
        "(possibles : {choices})",
        en="{found!r} is not possible here; did you mean {near!r}? (possible: {choices})",
    ),
    "document.not_a_choice": Text(
        fr="un mot entre guillemets est attendu, pas {found} ; choisissez parmi : {choices}",
        en="a word between quotes is expected, not {found}; choose among: {choices}",
    ),
    "document.not_a_text": Text(
        fr="un texte est attendu, pas {found} ; mettez-le entre guillemets, zéros du début compris",
        en="a text is expected, not {found}; put it between quotes, leading zeros included",
    ),
    "document.bad_sign": Text(
        fr="ce texte contient un signe qui ne s’écrit dans aucun fichier ; retapez-le",
        en="this text holds a sign that no file can hold; type it again",
    ),
    "document.not_a_boolean": Text(
        fr="true ou false est attendu, pas {found} ; écrivez-le sans guillemets",
        en="true or false is expected, not {found}; write it without quotes",
    ),
    "document.not_whole": Text(
        fr="un nombre entier est attendu, pas {found} ; écrivez-le sans virgule ni guillemets",
        en="a whole number is expected, not {found}; write it without decimals or quotes",
    ),
    "document.not_a_date": Text(
        fr="une date est attendue, pas {found} ; écrivez par exemple 2018-12-31",
        en="a date is expected, not {found}; write for instance 2018-12-31",
    ),
    "document.no_such_day": Text(
        fr="le calendrier n’a pas de jour {found} ; corrigez le mois ou le jour",
        en="the calendar has no day {found}; mend the month or the day",
    ),
    "document.not_a_table": Text(
        fr="une table est attendue, pas {found} ; écrivez {{ cle = valeur }} ou un en-tête entre "
        "crochets",
        en="a table is expected, not {found}; write {{ key = value }} or a header in brackets",
    ),
    "document.null": Text(
        fr="null ne dit pas pourquoi la valeur manque ; retirez la ligne, ou écrivez un élément "
        "de type missing",
        en="null does not say why the value is missing; remove the line, or write an element of "
        "type missing",
    ),
}

TEXTS: dict[str, Text] = {**_FILES, **_SYNTAX, **_FORMAT, **_FIELDS}
