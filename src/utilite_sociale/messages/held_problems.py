"""Texts of problems with the figures that enterprises already hold; none repeats a figure."""

from __future__ import annotations

from utilite_sociale.messages.text import Text

__all__ = ["TEXTS"]

_PERSONS = {
    "persons.columns": Text(
        fr=(
            "ce fichier contient des personnes (colonnes {columns}) : rien n’en a été lu ; donnez "
            "des nombres de personnes, une ligne par nombre, jamais de liste nominative"
        ),
        en=(
            "this file holds persons (columns {columns}): nothing was read; give numbers of "
            "persons, one row a number, never a list of names"
        ),
    ),
    "persons.rows": Text(
        fr=(
            "chaque ligne de ce fichier semble être une personne (colonnes {columns}) : rien n’en "
            "a été lu ; comptez d’abord les personnes, puis donnez une ligne par nombre"
        ),
        en=(
            "each row of this file seems to be a person (columns {columns}): nothing was read; "
            "count the persons first, then give one row a number"
        ),
    ),
    "persons.cell": Text(
        fr=(
            "la colonne {column} de cette ligne contient un numéro de sécurité sociale ou une "
            "adresse électronique : rien n’a été lu ; retirez du fichier tout ce qui désigne "
            "une personne"
        ),
        en=(
            "column {column} of this line holds a social security number or an e-mail address: "
            "nothing was read; take out of the file whatever points to a person"
        ),
    ),
}

_FILE = {
    "held.column_missing": Text(
        fr="il manque ces colonnes : {missing} ; la première ligne nomme les colonnes : {known}",
        en="these columns are missing: {missing}; the first line names the columns: {known}",
    ),
    "held.column_unknown": Text(
        fr="cette colonne n’est pas lue ; retirez-la, ou donnez-lui l’un de ces noms : {known}",
        en="this column is not read; take it out, or give it one of these names: {known}",
    ),
    "held.kinds_differ": Text(
        fr=(
            "ce fichier parle de plusieurs types de structures ; faites un fichier par structure : "
            "on n’additionne pas sans le dire ce que chaque type compte à sa façon"
        ),
        en=(
            "this file is about several kinds of structures; make one file a structure: what each "
            "kind counts in its own way is not added without saying so"
        ),
    ),
    "held.years_differ": Text(
        fr="ce fichier parle de plusieurs années ; faites un fichier par année",
        en="this file is about several years; make one file a year",
    ),
    "held.kind_unknown": Text(
        fr="ce type de structure n’est pas connu ; écrivez l’un de ceux-ci : {known}",
        en="this kind of structure is not known; write one of these: {known}",
    ),
    "held.not_a_year": Text(
        fr="ce n’est pas une année ; écrivez quatre chiffres, comme 2018",
        en="this is no year; write four digits, such as 2018",
    ),
}

_ROW = {
    "held.beyond": Text(
        fr=(
            "cette ligne a plus de cellules que de colonnes : une virgule décimale a peut-être "
            "coupé un nombre ; mettez-le entre guillemets, ou séparez par des points-virgules"
        ),
        en=(
            "this line has more cells than columns: a decimal comma may have cut a number; put it "
            "between quotes, or part cells by semicolons"
        ),
    ),
    "held.family_unknown": Text(
        fr="cette famille de chiffres n’est pas connue ; écrivez l’une de celles-ci : {known}",
        en="this family of figures is not known; write one of these: {known}",
    ),
    "held.family_unknown_near": Text(
        fr="cette famille de chiffres n’est pas connue ; vouliez-vous dire « {near} » ? ({known})",
        en="this family of figures is not known; did you mean {near!r}? ({known})",
    ),
    "held.post_unknown": Text(
        fr="ce poste n’est pas de cette famille ; écrivez l’un de ceux-ci : {known}",
        en="this post is not of this family; write one of these: {known}",
    ),
    "held.post_unknown_near": Text(
        fr="ce poste n’est pas de cette famille ; vouliez-vous dire « {near} » ? ({known})",
        en="this post is not of this family; did you mean {near!r}? ({known})",
    ),
    "held.name_unknown": Text(
        fr="ce nom n’est pas connu ici ; laissez la case vide ou choisissez parmi : {known}",
        en="this name is not known here; leave the cell empty or choose among: {known}",
    ),
    "held.name_unknown_near": Text(
        fr="ce nom n’est pas connu ici ; vouliez-vous dire « {near} » ? ({known})",
        en="this name is not known here; did you mean {near!r}? ({known})",
    ),
    "held.no_answer_code": Text(
        fr=(
            "ce nombre sert souvent à dire « pas de réponse » ; écrivez nd si c’est le cas, sinon "
            "le même nombre suivi de ,0"
        ),
        en=(
            "this number often stands for 'no answer'; write nd if it does, else the same number "
            "followed by ,0"
        ),
    ),
    "held.negative": Text(
        fr="un nombre de personnes ou d’heures n’est pas négatif ; corrigez-le",
        en="a number of persons or hours is not negative; mend it",
    ),
    "held.not_whole": Text(
        fr="on compte ici des personnes ; écrivez un nombre entier",
        en="persons are counted here; write a whole number",
    ),
    "held.reference_below_one": Text(
        fr="une durée annuelle de référence se compte en heures ; recopiez celle de l’annexe",
        en="a yearly reference is counted in hours; copy the one of the annex",
    ),
    "held.twice": Text(
        fr=(
            "ce nombre est aussi donné à la ligne {other}, et aucun des deux n’est gardé ; "
            "retirez-en un, ou nommez les annexes"
        ),
        en=(
            "this number is given at line {other} too, and neither is kept; take one out, or name "
            "the annexes"
        ),
    ),
    "held.annex_not_said": Text(
        fr=(
            "d’autres lignes de cette famille nomment une annexe et celle-ci n’en nomme pas : elle "
            "n’est pas comptée ; nommez l’annexe, ou retirez la ligne si elle les additionne"
        ),
        en=(
            "other lines of this family name an annex and this one does not: it is not counted; "
            "name the annex, or take the line out if it adds them up"
        ),
    ),
}

_FAMILY = {
    "held.definitions_differ": Text(
        fr=(
            "deux définitions de l’emploi durable ne s’additionnent pas : {one} et {other} ; "
            "donnez tous les nombres sous la même"
        ),
        en=(
            "two definitions of a durable job do not add up: {one} and {other}; give all numbers "
            "under the same one"
        ),
    ),
    "held.rules_differ": Text(
        fr=(
            "deux règles qui disent qui compte comme sorti ne s’additionnent pas : {one} et "
            "{other} ; donnez tous les nombres sous la même"
        ),
        en=(
            "two rules that say who counts as a leaver do not add up: {one} and {other}; give all "
            "numbers under the same one"
        ),
    ),
    "held.definition_unknown": Text(
        fr="« {found} » n’est pas une définition connue ; choisissez parmi : {known}",
        en="{found!r} is no known definition; choose among: {known}",
    ),
    "held.definition_not_said": Text(
        fr=(
            "rien ne dit selon quelle définition l’emploi durable est compté : ces nombres ne "
            "répondent à aucun indicateur ; remplissez la colonne definition"
        ),
        en=(
            "nothing says under which definition durable jobs are counted: these numbers answer no "
            "indicator; fill in the column definition"
        ),
    ),
    "held.rule_not_said": Text(
        fr=(
            "rien ne dit selon quelle règle les sortants sont comptés : ces nombres ne répondent à "
            "aucun indicateur ; écrivez ecrite ou appliquee dans la colonne regle"
        ),
        en=(
            "nothing says under which rule leavers are counted: these numbers answer no indicator; "
            "write ecrite or appliquee in the column regle"
        ),
    ),
    "held.total_differs": Text(
        fr="les catégories de sorties ne font pas le total donné ; vérifiez chaque nombre",
        en="the categories of exits do not make the total that is given; check each number",
    ),
    "held.total_with_withdrawn": Text(
        fr=(
            "le total donné compte les sorties retirées, qui ne comptent nulle part ; donnez le "
            "total sans elles"
        ),
        en=(
            "the total that is given counts the withdrawn exits, which count nowhere; give the "
            "total without them"
        ),
    ),
    "held.kind_without_rule": Text(
        fr=(
            "aucune règle ne dit qui compte comme sorti pour « {found} » ; celles qui sont "
            "connues portent sur : {known}"
        ),
        en=(
            "no rule says who counts as a leaver in {found!r}; those that are known are about: "
            "{known}"
        ),
    ),
    "held.no_reference": Text(
        fr=(
            "aucune durée de référence sûre n’est connue ici ({kind}) ; recopiez celle de l’annexe "
            "financière dans une ligne heures_reference"
        ),
        en=(
            "no sure reference is known here ({kind}); copy the one of the financial annex in a "
            "row heures_reference"
        ),
    ),
    "held.supported_above_concerned": Text(
        fr=(
            "plus de personnes accompagnées que de personnes concernées : rien n’est corrigé ni "
            "gardé ; vérifiez les quatre nombres de ce frein"
        ),
        en=(
            "more persons supported than concerned: nothing is corrected or kept; check the four "
            "numbers of this barrier"
        ),
    ),
    "held.part_above_whole": Text(
        fr="cette part dépasse le nombre de salariés en parcours ; vérifiez les deux nombres",
        en="this part is above the number of employees in pathway; check both numbers",
    ),
}

_GRID = {
    "held.no_indicator": Text(
        fr=(
            "la grille « {grid} » n’a pas d’indicateur pour « {about} » ; ce chiffre n’y entre "
            "pas : gardez-le ailleurs, ou ajoutez l’indicateur par une adaptation"
        ),
        en=(
            "the grid {grid!r} has no indicator for {about!r}; this figure does not enter it: keep "
            "it elsewhere, or add the indicator by an adaptation"
        ),
    ),
    "held.definition_differs": Text(
        fr=(
            "« {about} » n’est pas compté ici comme la grille le définit : gardé comme contexte, "
            "jamais coté ; donnez le chiffre sous la définition de la grille, ou acceptez celui-ci "
            "en le disant"
        ),
        en=(
            "{about!r} is not counted here as the grid defines it: kept as context, never scored; "
            "give the figure under the definition of the grid, or accept this one and say so"
        ),
    ),
    "held.not_known": Text(
        fr=(
            "« {about} » demande d’autres nombres que ceux qui sont donnés ; complétez les lignes "
            "de cette famille, pour chaque annexe"
        ),
        en=(
            "{about!r} needs other numbers than those that are given; complete the rows of this "
            "family, for each annex"
        ),
    ),
    "held.unused": Text(
        fr="« {about} » seul ne fait aucun chiffre ; donnez les nombres qui vont avec",
        en="{about!r} alone makes no figure; give the numbers that go with it",
    ),
}

TEXTS: dict[str, Text] = {**_PERSONS, **_FILE, **_ROW, **_FAMILY, **_GRID}
