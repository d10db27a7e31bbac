"""Texts: help, usage and short answers of the command."""

from __future__ import annotations

from utilite_sociale.messages.text import Text

__all__ = ["TEXTS"]

_PAGE = {
    "help.usage": Text(fr="Usage : {usage}", en="Usage: {usage}"),
    "help.commands": Text(fr="Commandes", en="Commands"),
    "help.arguments": Text(fr="Ce que l’on donne", en="Arguments"),
    "help.options": Text(fr="Options possibles", en="Options"),
    "metavar.command": Text(fr="COMMANDE …", en="COMMAND …"),
    "metavar.options": Text(fr="[OPTIONS…]", en="[OPTIONS]"),
    "metavar.file": Text(fr="FICHIER", en="FILE"),
    "metavar.files": Text(fr="FICHIER…", en="FILE…"),
    "metavar.folder": Text(fr="DOSSIER", en="FOLDER"),
    "metavar.grid": Text(fr="GRILLE", en="GRID"),
    "metavar.path": Text(fr="CHEMIN", en="PATH"),
    "metavar.name": Text(fr="NOM", en="NAME"),
    "metavar.kind": Text(fr="SIGLE", en="ACRONYM"),
    "metavar.period": Text(fr="ANNÉE ou DÉBUT/FIN", en="YEAR or START/END"),
    "metavar.lang": Text(fr="fr ou en", en="fr or en"),
    "option.lang": Text(
        fr="Langue des écrans. Sans elle : UTILITE_SOCIALE_LANG, sinon le français.",
        en="Language of the screens. Without it: UTILITE_SOCIALE_LANG, else French.",
    ),
    "option.grids_dir": Text(
        fr="Dossier de grilles en brouillon, sans paquet (la variable UTILITE_SOCIALE_GRIDS_DIR "
        "aussi).",
        en="Folder of draft grids, without a package (so does the variable "
        "UTILITE_SOCIALE_GRIDS_DIR).",
    ),
    "option.no_color": Text(
        fr="Sans couleur, même sur un terminal (la variable NO_COLOR aussi).",
        en="No colour, even on a terminal (so does the variable NO_COLOR).",
    ),
    "option.help": Text(fr="Montre cette aide.", en="Shows this help."),
    "option.version": Text(fr="Donne la version installée.", en="Gives the installed version."),
    "option.json": Text(
        fr="Du JSON sur la sortie, pour un programme.", en="JSON on the output, for a program."
    ),
    "option.markdown": Text(
        fr="Du Markdown au lieu d’un écran.", en="Markdown instead of a screen."
    ),
    "option.output": Text(
        fr="Écrit dans ce fichier au lieu de la sortie : du Markdown, ou du JSON avec --json.",
        en="Writes to this file instead of the output: Markdown, or JSON with --json.",
    ),
    "option.grid": Text(
        fr="Lire les réponses avec cette grille : sa clé, ou son fichier.",
        en="Read the answers with this grid: its key, or its file.",
    ),
    "argument.grid": Text(
        fr="La clé d’une grille installée (« ust grids » en donne la liste), ou un fichier.",
        en="The key of an installed grid (“ust grids” lists them), or a file.",
    ),
    "argument.assessment": Text(
        fr="Une évaluation, en TOML ou en JSON.", en="An assessment, in TOML or JSON."
    ),
}

_HELP = {
    "help.ust": Text(
        fr="Évalue l’utilité sociale territoriale d’une entreprise d’insertion : une grille, des "
        "réponses, et un bilan qui dit aussi ce qu’il ne sait pas. Pour commencer : ust demo",
        en="Evaluates the local social value of an insertion enterprise: a grid, answers, and an "
        "outcome that also says what it does not know. To begin: ust demo",
    ),
    "help.demo": Text(
        fr="Montre un taux que l’on ne peut pas calculer, puis deux bilans : une entreprise réelle "
        "et un exemple fictif.",
        en="Shows a rate that cannot be computed, then two outcomes: a real enterprise and a "
        "fictional example.",
    ),
    "help.demo.output": Text(
        fr="Dossier où écrire les deux bilans, en Markdown et en pages web (bilans_demo).",
        en="Folder where both outcomes are written, as Markdown and web pages (bilans_demo).",
    ),
    "help.new": Text(
        fr="Prépare un fichier de réponses, avec chaque question de la grille.",
        en="Prepares a file of answers, with every question of the grid.",
    ),
    "help.new.output": Text(
        fr="Fichier à écrire (bilan.toml). Il n’est jamais remplacé sans --force.",
        en="File to write (bilan.toml). It is never replaced without --force.",
    ),
    "help.new.name": Text(fr="Nom de la structure.", en="Name of the enterprise."),
    "help.new.kind": Text(
        fr="Type de la structure : {kinds}.", en="Kind of the enterprise: {kinds}."
    ),
    "help.new.period": Text(
        fr="Période évaluée : 2024, ou 2023-09-01/2024-08-31. Sans elle, l’année civile passée.",
        en="Period to evaluate: 2024, or 2023-09-01/2024-08-31. Without it, last calendar year.",
    ),
    "help.new.force": Text(
        fr="Remplace le fichier s’il existe déjà.", en="Replaces the file if it exists."
    ),
    "help.check": Text(
        fr="Dit tous les problèmes d’évaluations ou de grilles, et comment les corriger.",
        en="Says every problem of assessments or grids, and how to mend it.",
    ),
    "help.check.files": Text(
        fr="Des évaluations ou des grilles, en TOML ou en JSON.",
        en="Assessments or grids, in TOML or JSON.",
    ),
    "help.evaluate": Text(
        fr="Montre le bilan d’une évaluation.", en="Shows the outcome of an assessment."
    ),
    "help.evaluate.save": Text(
        fr="Écrit aussi l’évaluation en JSON, avec sa grille figée et ses empreintes.",
        en="Also writes the assessment as JSON, with its frozen grid and digests.",
    ),
    "help.explain": Text(
        fr="Explique un chiffre du bilan, de quoi le recalculer.",
        en="Explains a figure of the outcome, so that it can be computed again.",
    ),
    "help.explain.path": Text(
        fr="Un registre, un critère ou un indicateur, par sa clé ou son chemin.",
        en="A register, a criterion or an indicator, by its key or its path.",
    ),
    "help.grids": Text(
        fr="Liste les grilles installées : paquet, version, statut.",
        en="Lists the installed grids: package, version, status.",
    ),
    "help.grids.check": Text(
        fr="Dit aussi tous les problèmes de chacune.", en="Also says every problem of each."
    ),
    "help.grid": Text(fr="Montre ou vérifie une grille.", en="Shows or checks a grid."),
    "help.grid.show": Text(
        fr="Montre une grille en entier : registres, critères, questions, indicateurs.",
        en="Shows a whole grid: registers, criteria, questions, indicators.",
    ),
    "help.grid.show.questions": Text(
        fr="Seulement les questions, les réponses décrites et ce qu’il faut préparer.",
        en="Only the questions, the answers described and what to prepare.",
    ),
    "help.grid.check": Text(
        fr="Dit tous les problèmes d’une grille.", en="Says every problem of a grid."
    ),
    "help.grid.schema": Text(
        fr="Écrit le schéma JSON des grilles, que les éditeurs lisent pour compléter et vérifier.",
        en="Writes the JSON Schema of grids, which editors read to complete and to check.",
    ),
    "help.grid.schema.output": Text(
        fr="Le fichier à écrire ; sans lui, le schéma va à l’écran.",
        en="The file to write; without it the schema goes to the screen.",
    ),
    "help.grid.schema.assessment": Text(
        fr="Le schéma des évaluations, et non celui des grilles.",
        en="The schema of assessments, not that of grids.",
    ),
    "help.grid.schema.adaptation": Text(
        fr="Le schéma des adaptations, et non celui des grilles entières.",
        en="The schema of adaptations, not that of whole grids.",
    ),
    "help.grid.diff": Text(
        fr="Dit ce qui diffère d’une grille à une autre : une base et une région, deux régions, "
        "deux versions.",
        en="Says what differs from one grid to another: a base and a region, two regions, two "
        "versions.",
    ),
    "help.grid.check.since": Text(
        fr="La version d’avant (clé ou fichier) ; sans elle, la grille installée de même clé. Le "
        "numéro de version doit dire ce qui change.",
        en="The version of before (key or file); without it, the installed grid of the same key. "
        "The version number must say what changes.",
    ),
    "argument.new_key": Text(
        fr="La clé de la grille : minuscules sans accents, avec _ entre les mots.",
        en="The key of the grid: lower case without accents, with _ between words.",
    ),
    "argument.cases": Text(
        fr="Le dossier du paquet, un dossier de cas ou le fichier d’un seul cas.",
        en="The folder of the package, a folder of cases, or the file of a single case.",
    ),
    "metavar.key": Text(fr="CLÉ", en="KEY"),
    "help.grid.new": Text(
        fr="Prépare le paquet d’une grille : la grille commentée, ses essais, un cas travaillé.",
        en="Prepares the package of a grid: the grid with comments, its tests, a worked case.",
    ),
    "help.grid.new.base": Text(
        fr="La grille installée à adapter ; sans elle, une grille avec ses propres registres.",
        en="The installed grid to adapt; without it, a grid with registers of its own.",
    ),
    "help.grid.new.title": Text(fr="Le titre de la grille.", en="The title of the grid."),
    "help.grid.new.owner": Text(
        fr="Le réseau ou la structure à qui est la grille.",
        en="The network or enterprise that owns the grid.",
    ),
    "help.grid.new.output": Text(
        fr="Le dossier à créer ; sans elle, utilite-sociale-grille-CLÉ.",
        en="The folder to make; without it, utilite-sociale-grille-KEY.",
    ),
    "help.grid.test": Text(
        fr="Rejoue des cas travaillés : des réponses, et ce que l’on en attend.",
        en="Plays worked cases again: answers, and what is expected of them.",
    ),
    "help.grid.test.grid": Text(
        fr="La grille (clé ou fichier) ; sans elle, celle du paquet, sinon celle que le cas nomme.",
        en="The grid (key or file); without it, that of the package, else the one the case names.",
    ),
    "template.title": Text(fr="Grille {key}", en="Grid {key}"),
    "template.owner": Text(fr="Notre réseau", en="Our network"),
    "told.new_grid": Text(fr="Pour continuer :", en="To go on:"),
    "told.case.wrong": Text(
        fr="{about}, {name} : {expected} attendu, {found} obtenu",
        en="{about}, {name}: {expected} expected, {found} found",
    ),
    "told.cases.fine": Text(
        fr="Tous les cas donnent ce qui est attendu ({count}).",
        en="Every case gives what is expected ({count}).",
    ),
    "told.cases.failed": Text(
        fr="Cas non conformes : {failed} sur {count}",
        en="Cases not as expected: {failed} of {count}",
    ),
    "told.schema": Text(
        fr="Première ligne d’une grille en TOML dans le même dossier :",
        en="First line of a grid in TOML in the same folder:",
    ),
}

_USAGE = {
    "usage.error": Text(fr="Erreur : {message}", en="Error: {message}"),
    "usage.hint": Text(fr="Pour l’aide : {command} --help", en="For help: {command} --help"),
    "usage.no_command": Text(
        fr="la commande « {found} » n’existe pas", en="there is no command {found!r}"
    ),
    "usage.no_command_near": Text(
        fr="la commande « {found} » n’existe pas ; vouliez-vous dire « {near} » ?",
        en="there is no command {found!r}; did you mean {near!r}?",
    ),
    "usage.no_option": Text(
        fr="l’option « {found} » n’existe pas ici", en="there is no option {found!r} here"
    ),
    "usage.no_option_near": Text(
        fr="l’option « {found} » n’existe pas ici ; vouliez-vous dire « {near} » ?",
        en="there is no option {found!r} here; did you mean {near!r}?",
    ),
    "usage.missing": Text(fr="il manque {name}", en="{name} is missing"),
    "usage.extra.one": Text(fr="un mot de trop : {extra}", en="one word too many: {extra}"),
    "usage.extra.many": Text(
        fr="{count} mots de trop : {extra}", en="{count} words too many: {extra}"
    ),
    "usage.needs_value": Text(
        fr="l’option {option} attend une valeur", en="the option {option} needs a value"
    ),
    "usage.takes_no_value": Text(
        fr="l’option {option} ne prend pas de valeur", en="the option {option} takes no value"
    ),
    "usage.language": Text(
        fr="la langue s’écrit fr ou en, pas « {found} »",
        en="the language is fr or en, not {found!r}",
    ),
    "usage.period": Text(
        fr="une période s’écrit 2024, ou 2023-09-01/2024-08-31, pas « {found} »",
        en="a period is written 2024, or 2023-09-01/2024-08-31, not {found!r}",
    ),
    "usage.period_reversed": Text(
        fr="la période finit avant de commencer", en="the period ends before it starts"
    ),
    "usage.name": Text(
        fr="ce texte tient sur une ligne et n’est pas vide",
        en="this text is one line and not empty",
    ),
    "usage.two_formats": Text(
        fr="--json et --markdown s’excluent : choisissez",
        en="--json and --markdown exclude each other: choose one",
    ),
    "usage.installed_key": Text(
        fr="la clé {found} est celle d’une grille installée ; donnez-en une autre à la vôtre",
        en="{found} is the key of an installed grid; give yours another one",
    ),
    "usage.new_key": Text(
        fr="« {found} » n’est pas une clé : minuscules sans accents, chiffres et _, une lettre "
        "d’abord",
        en="{found!r} is not a key: lower case without accents, digits and _, a letter first",
    ),
    "usage.no_case": Text(
        fr="aucun cas travaillé dans {found} : mettez-en un dans cas/, en .toml",
        en="no worked case in {found}: put one in cas/, as .toml",
    ),
    "usage.two_schemas": Text(
        fr="--assessment et --adaptation s’excluent : choisissez",
        en="--assessment and --adaptation exclude each other: choose one",
    ),
    "usage.questions_json": Text(
        fr="--json donne la grille entière : retirez --questions",
        en="--json gives the whole grid: remove --questions",
    ),
    "usage.save_json": Text(
        fr="--save écrit du JSON : donnez un nom en .json, pas « {found} »",
        en="--save writes JSON: give a name ending in .json, not {found!r}",
    ),
    "usage.other": Text(fr="commande mal comprise ({message})", en="not understood ({message})"),
}

_DISK = {
    "disk.missing": Text(
        fr="ce fichier ou ce dossier n’existe pas ; vérifiez le chemin",
        en="there is no such file or folder; check the path",
    ),
    "disk.is_folder": Text(
        fr="c’est un dossier, et il faut un fichier ; donnez le chemin d’un fichier",
        en="this is a folder, and a file is needed; give the path of a file",
    ),
    "disk.not_folder": Text(
        fr="un fichier se trouve là où il faut un dossier ; choisissez un autre chemin",
        en="a file stands where a folder is needed; choose another path",
    ),
    "disk.forbidden": Text(
        fr="l’accès est refusé ; vérifiez les droits, ou choisissez un autre chemin",
        en="access is denied; check the permissions, or choose another path",
    ),
    "disk.full": Text(
        fr="il n’y a plus de place sur le disque ; libérez-en, ou choisissez un autre chemin",
        en="there is no room left on the disk; free some, or choose another path",
    ),
    "disk.exists": Text(
        fr="{file} : ce fichier existe déjà et n’a pas été touché ; choisissez un autre nom, ou "
        "dites --force pour le remplacer",
        en="{file}: this file exists and was left as it is; choose another name, or say --force to "
        "replace it",
    ),
    "disk.itself": Text(
        fr="{file} : ce fichier est celui qui est lu ; choisissez un autre nom, pour ne rien "
        "perdre",
        en="{file}: this is the file that is being read; choose another name, so that nothing is "
        "lost",
    ),
    "disk.folder_exists": Text(
        fr="{file} : ce dossier existe déjà et n’a pas été touché ; choisissez un autre nom "
        "avec -o",
        en="{file}: this folder exists already and was left alone; choose another name with -o",
    ),
    "disk.other": Text(fr="le système refuse ({problem})", en="the system refuses ({problem})"),
    "command.missing_extra": Text(
        fr='la commande ust demande une partie facultative ; installez-la : pip install "{extra}"',
        en='the command ust needs an optional part; install it: pip install "{extra}"',
    ),
    "console.prompt": Text(
        fr="Espace pour la suite, q pour quitter", en="Space for the next page, q to quit"
    ),
    "command.interrupted": Text(fr="Interrompu.", en="Interrupted."),
    "command.version": Text(
        fr="utilite-sociale, version {version}", en="utilite-sociale {version}"
    ),
}

_ANSWERS = {
    "told.written": Text(fr="Écrit : {path}", en="Written: {path}"),
    "told.not_installed": Text(
        fr="La grille « {grid} » n’est pas installée ici : ces commandes nomment son fichier.",
        en="The grid {grid!r} is not installed here: these commands name its file.",
    ),
    "told.unknown_kind": Text(
        fr="« {found} » n’est pas un type de structure connu ({known}) : le fichier le garde, "
        "vérifiez le sigle.",
        en="{found!r} is no known kind of enterprise ({known}): the file keeps it, check the "
        "acronym.",
    ),
    "told.next": Text(fr="Pour continuer :", en="What next:"),
    "told.do": Text(fr="{command}  — {what}", en="{command}  ({what})"),
    "told.answer": Text(
        fr="répondez, quelques questions d’abord", en="answer, a few questions first"
    ),
    "told.check": Text(fr="vérifie vos réponses", en="checks your answers"),
    "told.evaluate": Text(fr="montre votre bilan", en="shows your outcome"),
    "told.new": Text(fr="prépare votre propre fichier", en="prepares a file of your own"),
    "told.show": Text(fr="montre la grille en entier", en="shows the whole grid"),
    "told.edit": Text(
        fr="ouvrez {path} dans un éditeur de texte", en="open {path} in a text editor"
    ),
    "problems.error": Text(fr="erreur", en="error"),
    "problems.warning": Text(fr="avertissement", en="warning"),
    "problems.none": Text(fr="{file} : aucun problème", en="{file}: no problem"),
    "problems.found": Text(fr="{file} : {counts}", en="{file}: {counts}"),
    "problems.errors.one": Text(fr="{count} erreur", en="{count} error"),
    "problems.errors.many": Text(fr="{count} erreurs", en="{count} errors"),
    "problems.warnings.one": Text(fr="{count} avertissement", en="{count} warning"),
    "problems.warnings.many": Text(fr="{count} avertissements", en="{count} warnings"),
    "told.found_at": Text(
        fr="Si ust n’est pas trouvée, cette commande est ici : {path}",
        en="If ust is not found, the command is here: {path}",
    ),
    "demo.uncomputable": Text(
        fr="Un chiffre que l’on ne peut pas calculer", en="A figure that cannot be computed"
    ),
}

TEXTS: dict[str, Text] = {**_PAGE, **_HELP, **_USAGE, **_DISK, **_ANSWERS}
