"""Texts of problems with installed grids: plugins, catalog, names in a grid."""

from __future__ import annotations

from utilite_sociale.messages.text import Text

__all__ = ["TEXTS"]

TEXTS = {
    "issue.line": Text(fr="ligne {line}", en="line {line}"),
    "issue.located": Text(fr="{where} : {message}", en="{where}: {message}"),
    "document.invalid": Text(
        fr="le document a des erreurs ; corrigez chacune de celles qui sont listées",
        en="the document has errors; mend each of those that are listed",
    ),
    "path.unknown": Text(
        fr=(
            "la grille « {grid} » n’a aucun élément « {found} » ; affichez ses clés par « ust grid "
            "show {grid} »"
        ),
        en="the grid {grid!r} has no element {found!r}; list its keys with: ust grid show {grid}",
    ),
    "path.unknown_near": Text(
        fr="la grille « {grid} » n’a aucun élément « {found} » ; vouliez-vous dire « {near} » ?",
        en="the grid {grid!r} has no element {found!r}; did you mean {near!r}?",
    ),
    "catalog.unknown_grid": Text(
        fr=(
            "aucune grille « {found} » n’est installée ici (grilles installées : {known}) ; "
            "demandez son paquet au réseau qui la publie"
        ),
        en=(
            "no grid {found!r} is installed here (installed grids: {known}); ask the network that "
            "publishes it for its package"
        ),
    ),
    "catalog.unknown_grid_near": Text(
        fr=(
            "aucune grille « {found} » n’est installée ici (grilles installées : {known}) ; "
            "vouliez-vous dire « {near} » ? Sinon, demandez son paquet au réseau qui la publie"
        ),
        en=(
            "no grid {found!r} is installed here (installed grids: {known}); did you mean "
            "{near!r}? Otherwise ask the network that publishes it for its package"
        ),
    ),
    "catalog.other_version": Text(
        fr=(
            "la grille « {grid} » est installée en version {installed}, le document demande la "
            "{wanted} ; installez celle-ci ({package}), ou dites la version {installed} dans le "
            "document après avoir relu ses réponses"
        ),
        en=(
            "the grid {grid!r} is installed in version {installed}, the document asks for "
            "{wanted}; install that one ({package}), or state version {installed} in the document "
            "after reading its answers again"
        ),
    ),
    "catalog.other_key": Text(
        fr=(
            "le fichier de la grille porte la clé « {found} », son point d’entrée la clé "
            "« {grid} » ; donnez-leur le même nom"
        ),
        en=(
            "the file of the grid has the key {found!r}, its entry point the key {grid!r}; give "
            "them the same name"
        ),
    ),
    "catalog.unreadable": Text(
        fr=(
            "le fichier de la grille n’a pas pu être lu dans {package} ({problem}) ; réinstallez "
            "ce paquet ou prévenez ses auteurs"
        ),
        en=(
            "the file of the grid could not be read in {package} ({problem}); install that package "
            "again or tell its authors"
        ),
    ),
    "catalog.frozen_differs": Text(
        fr=(
            "la grille figée dans ce document n’a pas le contenu de la grille « {grid} » "
            "{installed} installée ; le document garde la sienne, demandez à l’auteur de la grille "
            "pourquoi deux contenus portent la même version"
        ),
        en=(
            "the grid frozen in this document has not the content of the grid {grid!r} {installed} "
            "that is installed; the document keeps its own, ask the owner of the grid why two "
            "contents bear one version"
        ),
    ),
    "plugin.import_failed": Text(
        fr=(
            "le greffon « {name} » de {distribution} {version} ne se charge pas ({error}) ; "
            "réinstallez-le ou prévenez ses auteurs"
        ),
        en=(
            "the plugin {name!r} of {distribution} {version} cannot be imported ({error}); install "
            "it again or tell its authors"
        ),
    ),
    "plugin.is_class": Text(
        fr=(
            "le point d’entrée « {name} » de {distribution} {version} désigne une classe ; "
            "désignez le module, ou un objet de cette classe"
        ),
        en=(
            "the entry point {name!r} of {distribution} {version} names a class; name the module, "
            "or an object of that class"
        ),
    ),
    "plugin.no_hook": Text(
        fr=(
            "le greffon « {name} » de {distribution} {version} n’a aucune fonction provide_grids "
            "marquée @hookimpl ; ajoutez la marque"
        ),
        en=(
            "the plugin {name!r} of {distribution} {version} has no function provide_grids marked "
            "@hookimpl; add the mark"
        ),
    ),
    "plugin.unknown_hook": Text(
        fr=(
            "le greffon « {name} » de {distribution} {version} marque @hookimpl une fonction que "
            "personne n’appelle ({error}) ; corrigez son nom, ou mettez utilite-sociale à jour"
        ),
        en=(
            "the plugin {name!r} of {distribution} {version} marks @hookimpl a function that "
            "nobody calls ({error}); mend its name, or upgrade utilite-sociale"
        ),
    ),
    "plugin.bad_signature": Text(
        fr=(
            "le greffon « {name} » de {distribution} {version} n’a pas la signature attendue "
            "({error}) ; écrivez-la comme dans la page des hooks"
        ),
        en=(
            "the plugin {name!r} of {distribution} {version} has not the expected signature "
            "({error}); write it as on the page of hooks"
        ),
    ),
    "plugin.hook_failed": Text(
        fr=(
            "le greffon « {name} » de {distribution} {version} a échoué en donnant ses grilles "
            "({error}) ; mettez-le à jour ou prévenez ses auteurs"
        ),
        en=(
            "the plugin {name!r} of {distribution} {version} failed while providing its grids "
            "({error}); upgrade it or tell its authors"
        ),
    ),
    "plugin.not_grid_sources": Text(
        fr=(
            "le greffon « {name} » de {distribution} {version} ne donne pas une liste de "
            "GridSource ({error}) ; renvoyez [GridSource(key=…, resource=…)]"
        ),
        en=(
            "the plugin {name!r} of {distribution} {version} gives no list of GridSource "
            "({error}); return [GridSource(key=…, resource=…)]"
        ),
    ),
    "plugin.not_a_key": Text(
        fr=(
            "le greffon « {name} » de {distribution} {version} donne une grille dont la clé n’en "
            "est pas une ({error}) ; écrivez la clé de la grille, comme le point d’entrée"
        ),
        en=(
            "the plugin {name!r} of {distribution} {version} gives a grid whose key is none "
            "({error}); write the key of the grid, as the entry point does"
        ),
    ),
    "plugin.other_key": Text(
        fr=(
            "le point d’entrée « {name} » de {distribution} {version} ne donne pas de grille de ce "
            "nom (il donne : {error}) ; le nom du point d’entrée est la clé de la grille"
        ),
        en=(
            "the entry point {name!r} of {distribution} {version} gives no grid of that name (it "
            "gives: {error}); the name of the entry point is the key of the grid"
        ),
    ),
    "plugin.key_twice": Text(
        fr=(
            "le greffon « {name} » de {distribution} {version} donne deux fois cette clé ; gardez "
            "une seule des deux grilles"
        ),
        en=(
            "the plugin {name!r} of {distribution} {version} gives this key twice; keep one of the "
            "two grids"
        ),
    ),
    "plugin.without_entry_point": Text(
        fr=(
            "le greffon « {name} » de {distribution} {version} donne aussi des grilles sans point "
            "d’entrée ({error}), qui sont ignorées ; déclarez un point d’entrée par grille"
        ),
        en=(
            "the plugin {name!r} of {distribution} {version} also gives grids without an entry "
            "point ({error}), which are left out; declare one entry point per grid"
        ),
    ),
    "plugin.duplicate": Text(
        fr=(
            "la grille « {name} » de {distribution} {version} est ignorée : {error} donne déjà "
            "cette clé ; désinstallez l’un des deux paquets"
        ),
        en=(
            "the grid {name!r} of {distribution} {version} is left out: {error} already gives this "
            "key; uninstall one of the two packages"
        ),
    ),
    "plugin.no_type_hook": Text(
        fr="le greffon « {name} » de {distribution} {version} ne donne ni règle ni agrégation ; "
        "marquez provide_scoring_rules ou provide_aggregations avec @hookimpl",
        en="the plugin {name!r} of {distribution} {version} gives no rule and no aggregation; "
        "mark provide_scoring_rules or provide_aggregations with @hookimpl",
    ),
    "plugin.not_types": Text(
        fr="le greffon « {name} » de {distribution} {version} ne donne pas une liste de classes "
        "({error}) ; renvoyez une liste",
        en="the plugin {name!r} of {distribution} {version} gives no list of classes ({error}); "
        "return a list",
    ),
    "plugin.bad_type": Text(
        fr="le greffon « {name} » de {distribution} {version} donne une classe incomplète "
        "({error}) ; dérivez-la de CustomRule ou de CustomAggregation, décorez-la avec "
        "@attrs.frozen, et écrivez ce qui manque",
        en="the plugin {name!r} of {distribution} {version} gives a class that is not complete "
        "({error}); derive it from CustomRule or CustomAggregation, decorate it with "
        "@attrs.frozen, and write what is missing",
    ),
    "plugin.type_taken": Text(
        fr="le greffon « {name} » de {distribution} {version} donne un type « {error} » qui "
        "existe déjà ; changez son type_name, ou désinstallez l’un des deux paquets",
        en="the plugin {name!r} of {distribution} {version} gives a type {error!r} that exists "
        "already; change its type_name, or uninstall one of the two packages",
    ),
    "plugin.package_unreadable": Text(
        fr=(
            "les points d’entrée du paquet {distribution} {version} ne peuvent pas être lus "
            "({error}), et les grilles qu’il donnerait manquent ; réinstallez-le ou prévenez ses "
            "auteurs"
        ),
        en=(
            "the entry points of the package {distribution} {version} cannot be read ({error}), "
            "and the grids that it may give are missing; install it again or tell its authors"
        ),
    ),
    "draft.no_folder": Text(
        fr="le dossier de grilles {distribution} n’existe pas ; créez-le, ou corrigez "
        "--grids-dir ou UTILITE_SOCIALE_GRIDS_DIR",
        en="the folder of grids {distribution} does not exist; make it, or mend --grids-dir or "
        "UTILITE_SOCIALE_GRIDS_DIR",
    ),
    "draft.unreadable_folder": Text(
        fr="la lecture du dossier de grilles {distribution} n’est pas permise ; changez ses "
        "droits, ou corrigez --grids-dir ou UTILITE_SOCIALE_GRIDS_DIR",
        en="reading the folder of grids {distribution} is not permitted; change its permissions, "
        "or mend --grids-dir or UTILITE_SOCIALE_GRIDS_DIR",
    ),
    "draft.not_a_key": Text(
        fr="le fichier {name} du dossier {distribution} n’a pas une clé pour nom ; nommez-le "
        "comme sa grille, en minuscules sans accents, avec _ entre les mots",
        en="the file {name} of the folder {distribution} is not named by a key; name it as its "
        "grid, in lower case without accents, with _ between words",
    ),
    "draft.shadows": Text(
        fr="le brouillon « {name} » du dossier {distribution} porte la clé d’une grille de "
        "{error}, qui sert à sa place ; donnez-lui une autre clé, ou nommez-le par son fichier",
        en="the draft {name!r} of the folder {distribution} has the key of a grid of {error}, "
        "which serves in its place; give it another key, or name it by its file",
    ),
    "plugin.not_installed": Text(
        fr=(
            "UTILITE_SOCIALE_PLUGINS nomme « {name} », qui n’est pas installé ; corrigez ce nom ou "
            "installez le paquet"
        ),
        en=(
            "UTILITE_SOCIALE_PLUGINS names {name!r}, which is not installed; mend that name or "
            "install the package"
        ),
    ),
}
