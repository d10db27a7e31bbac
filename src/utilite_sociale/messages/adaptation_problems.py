"""Texts of problems with adaptations: bases, and changes that cannot be made."""

from __future__ import annotations

from utilite_sociale.messages.text import Text

__all__ = ["TEXTS"]

_BASES = {
    "grid.version_says_less": Text(
        fr="la version {version} en dit moins que ce qui change depuis {before} ({advice})\u202f; "
        "passez à {wanted} au moins",
        en="version {version} says less than what changes since {before} ({advice}); go to "
        "{wanted} at least",
    ),
    "grid.since_other": Text(
        fr="« {found} » est une autre grille que « {grid} », leurs versions ne se comparent pas ; "
        "donnez une version d’avant de {grid}, ou comparez-les par ust grid diff {found} {grid}",
        en="{found!r} is another grid than {grid!r}, their versions do not compare; give a version "
        "of before of {grid}, or compare them with ust grid diff {found} {grid}",
    ),
    "adaptation.own_base": Text(
        fr="cette grille est fondée sur elle-même, « {found} » ; nommez dans based_on la grille "
        "qu’elle adapte, ou donnez-lui une clé à elle",
        en="this grid is based on itself, {found!r}; name in based_on the grid that it adapts, or "
        "give it a key of its own",
    ),
    "adaptation.base_missing": Text(
        fr="la grille de base « {found} » n’est pas installée ici ; installées : {known} ; "
        "installez le paquet qui la fournit",
        en="the base grid {found!r} is not installed here; installed: {known}; install the package "
        "that provides it",
    ),
    "adaptation.base_broken": Text(
        fr="la grille de base « {found} » a des erreurs ; voyez ust grid check {found}",
        en="the base grid {found!r} has errors; see ust grid check {found}",
    ),
    "adaptation.base_version": Text(
        fr="la base {found} est installée en version {installed}, et il faut {low} ou plus, avant "
        "{high} ; installez une version qui convient, ou relisez l’adaptation et changez version "
        "et below",
        en="the base {found} is installed in version {installed}, and {low} or more is needed, "
        "before {high}; install a version that serves, or read the adaptation again and change "
        "version and below",
    ),
    "adaptation.circular": Text(
        fr="ces grilles tournent en rond, chacune tirée de la suivante : {chain} ; donnez à l’une "
        "d’elles ses propres registres",
        en="these grids go round in circles, each based on the next: {chain}; give one of them "
        "registers of its own",
    ),
}

_ELEMENTS = {
    "adaptation.unknown": Text(
        fr="rien ne porte la clé « {found} » dans la grille adaptée ; prenez les clés de la base",
        en="nothing has the key {found!r} in the adapted grid; take the keys of the base",
    ),
    "adaptation.unknown_near": Text(
        fr="rien ne porte la clé « {found} » dans la grille adaptée ; vouliez-vous dire "
        "« {near} » ?",
        en="nothing has the key {found!r} in the adapted grid; did you mean {near!r}?",
    ),
    "adaptation.withdrawn": Text(
        fr="« {found} » est retiré par cette même adaptation ({reason}) ; renoncez à l’un des deux "
        "changements",
        en="{found!r} is withdrawn by this same adaptation ({reason}); give up one of the two "
        "changes",
    ),
    "adaptation.withdrawn_before": Text(
        fr="« {found} » a été retiré avant, dans {grid} ou l’une de ses bases ; ajoutez-le de "
        "nouveau avec taken_from si vous le voulez",
        en="{found!r} was withdrawn before, in {grid} or one of its bases; add it again with "
        "taken_from if you want it",
    ),
    "adaptation.not_yet": Text(
        fr="« {found} » n’est pas dans la base, {other} le fait ; nommez un élément de la base, ou "
        "dites le tout en un seul changement",
        en="{found!r} is not in the base, {other} makes it; name an element of the base, or say "
        "the whole in one change",
    ),
    "adaptation.named_twice": Text(
        fr="« {found} » est déjà nommé ici, par « {other} » ; ne le nommez qu’une fois",
        en="{found!r} is named here already, by {other!r}; name it once",
    ),
    "adaptation.key_taken": Text(
        fr="la clé « {found} » est déjà prise, aujourd’hui ou avant ; choisissez-en une autre, ou "
        "renommez l’élément qui la porte",
        en="the key {found!r} is taken already, today or before; choose another, or rename the "
        "element that has it",
    ),
    "adaptation.clash": Text(
        fr="« {found} » est aussi changé par {others} ; les deux changements se contredisent, "
        "gardez-en un",
        en="{found!r} is also changed by {others}; the two changes contradict each other, keep one",
    ),
    "adaptation.said_twice": Text(
        fr="« {field} » est déjà dit par {other} pour cet élément ; ne le dites qu’une fois",
        en="{field!r} is said already by {other} for this element; say it once",
    ),
    "adaptation.no_effect": Text(
        fr="ce changement ne change rien ; retirez-le, ou corrigez ce qu’il nomme",
        en="this change changes nothing; take it out, or mend what it names",
    ),
    "adaptation.unknown_source": Text(
        fr="aucune source n’a la clé « {found} » ; déclarez-la dans sources, ou citez-en une autre",
        en="no source has the key {found!r}; declare it in sources, or cite another",
    ),
    "adaptation.unknown_source_near": Text(
        fr="aucune source n’a la clé « {found} » ; vouliez-vous dire « {near} » ?",
        en="no source has the key {found!r}; did you mean {near!r}?",
    ),
    "adaptation.nothing_left": Text(
        fr="ces retraits ne laissent aucun registre ; gardez-en un au moins, ou ajoutez-en un",
        en="these withdrawals leave no register; keep one at least, or add one",
    ),
    "adaptation.same_already": Text(
        fr="{element} est déjà ainsi : ce changement n’y change rien ; retirez-le ou corrigez-le",
        en="{element} is like this already: the change changes nothing in it; take it out or "
        "mend it",
    ),
}

_PLACES = {
    "adaptation.not_a_sibling": Text(
        fr="« {found} » n’est pas sous l’élément qui reçoit (into) ; nommez l’un de ses enfants",
        en="{found!r} is not under the element that receives (into); name one of its children",
    ),
    "adaptation.cannot_hold": Text(
        fr="« {found} » ne peut pas recevoir cet élément ; la grille reçoit des registres, un "
        "registre ou un critère reçoit des critères et des indicateurs",
        en="{found!r} cannot receive this element; the grid receives registers, a register or a "
        "criterion receives criteria and indicators",
    ),
    "adaptation.taken_broken": Text(
        fr="la grille « {found} », à laquelle cet élément est pris, a des erreurs ; voyez ust grid "
        "check {found}",
        en="the grid {found!r}, from which this element is taken, has errors; see ust grid check "
        "{found}",
    ),
    "adaptation.source_clash": Text(
        fr="la source « {found} » que cite cet élément porte la même clé qu’une autre de la "
        "base ; renommez l’une des deux",
        en="the source {found!r} that this element cites has the same key as another of the base; "
        "rename one of them",
    ),
    "adaptation.not_under": Text(
        fr="« {found} » n’est pas un enfant direct de cet élément ; ne nommez que ses enfants",
        en="{found!r} is no direct child of this element; name its children only",
    ),
    "adaptation.split_unfit": Text(
        fr="un registre ou un critère se scinde en pieces, un indicateur en indicators : {element} "
        "demande l’autre",
        en="a register or a criterion splits into pieces, an indicator into indicators: {element} "
        "asks for the other",
    ),
    "adaptation.child_dealt": Text(
        fr="{found} va à {times} des morceaux ; chaque enfant va à un seul, dites lequel dans "
        "keeps",
        en="{found} goes to {times} of the pieces; each child goes to one only, say which in keeps",
    ),
    "adaptation.not_siblings": Text(
        fr="ces éléments n’ont pas le même parent, ou ne sont pas de même sorte ; on fusionne des "
        "frères",
        en="these elements have not the same parent, or are not of one kind; siblings are merged",
    ),
    "adaptation.merge_unfit": Text(
        fr="des registres ou des critères fusionnent en un piece, des indicateurs en un "
        "indicator : {element} demande l’autre",
        en="registers or criteria merge into a piece, indicators into an indicator: {element} asks "
        "for the other",
    ),
    "adaptation.merge_differs": Text(
        fr="« {field} » n’est pas le même dans les éléments que ce changement fusionne ; dites-le "
        "de {element}, par un revise",
        en="{field!r} is not the same in the elements that this change merges; say it of "
        "{element}, with a revise",
    ),
}

_FIELDS = {
    "adaptation.says_nothing": Text(
        fr="cette révision ne dit rien ; donnez au moins un champ à changer",
        en="this revision says nothing; give at least one field to change",
    ),
    "adaptation.field_unfit": Text(
        fr="« {field} » n’est pas un champ de {element} ; un indicateur a un label, un registre ou "
        "un critère un title",
        en="{field!r} is no field of {element}; an indicator has a label, a register or a "
        "criterion a title",
    ),
    "adaptation.cannot_clear": Text(
        fr="« {found} » ne peut pas être effacé ici ; ce qui peut l’être : {known}",
        en="{found!r} cannot be cleared here; what can be: {known}",
    ),
    "adaptation.said_and_cleared": Text(
        fr="« {field} » est dit et effacé par ce même changement ; gardez l’un des deux",
        en="{field!r} is said and cleared by this same change; keep one of the two",
    ),
    "adaptation.part_twice": Text(
        fr="« {found} » est dit deux fois par ce changement ; ne le dites qu’une fois",
        en="{found!r} is said twice by this change; say it once",
    ),
    "adaptation.no_part": Text(
        fr="« {found} » n’est pas l’une des clés de cet élément ; ses clés : {known}",
        en="{found!r} is not one of the keys of this element; its keys: {known}",
    ),
    "adaptation.no_levels": Text(
        fr="cet indicateur n’a pas de niveaux ; levels ne s’applique qu’à une mesure ordinal",
        en="this indicator has no levels; levels is for an ordinal measure only",
    ),
    "adaptation.no_options": Text(
        fr="cet indicateur n’a pas d’options ; options ne s’applique qu’à choice et checklist",
        en="this indicator has no options; options is for choice and checklist only",
    ),
    "adaptation.no_scores": Text(
        fr="la règle de cet indicateur n’a pas de note par clé ; donnez la règle entière dans rule",
        en="the rule of this indicator has no score by key; give the whole rule in rule",
    ),
    "value.add_one": Text(
        fr="un ajout porte une seule chose ; donnez register, criterion, indicator ou taken_from",
        en="an addition holds one thing; give register, criterion, indicator or taken_from",
    ),
    "value.add_into": Text(
        fr="un registre s’ajoute à la grille, sans into ; un critère ou un indicateur demande into",
        en="a register is added to the grid, without into; a criterion or an indicator needs into",
    ),
    "value.split_two": Text(
        fr="scinder donne au moins deux éléments ; donnez deux pieces, ou deux indicators",
        en="a split gives two elements at least; give two pieces, or two indicators",
    ),
    "value.merge_two": Text(
        fr="fusionner demande au moins deux éléments et ce qu’ils deviennent ; donnez piece ou "
        "indicator",
        en="a merge needs two elements at least and what they become; give piece or indicator",
    ),
}

TEXTS = {**_BASES, **_ELEMENTS, **_PLACES, **_FIELDS}
