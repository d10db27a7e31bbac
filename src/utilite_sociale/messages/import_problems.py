"""Texts: what became of what people sent back; none repeats an answer."""

from __future__ import annotations

from utilite_sociale.messages.text import Text

__all__ = ["TEXTS"]

_LANDED = {
    "import.recognised": Text(fr="réponse prise : {about}", en="answer taken: {about}"),
    "import.said_twice": Text(
        fr="la même réponse est dite deux fois : {about} ; elle compte une fois",
        en="the same answer is said twice: {about}; it counts once",
    ),
    "import.already_there": Text(
        fr="cette réponse est déjà dans le fichier : {about} ; rien n’a changé",
        en="this answer is in the file already: {about}; nothing has changed",
    ),
    "import.completed": Text(
        fr="cette réponse complète une autre : {about} ; relisez-la",
        en="this answer completes another one: {about}; read it again",
    ),
    "import.correction": Text(
        fr="cette réponse corrige « {other} » : {about} ; les deux restent dans le fichier",
        en="this answer corrects {other!r}: {about}; both stay in the file",
    ),
    "import.number_converted": Text(
        fr="ce texte a été lu comme un nombre ; vérifiez-le dans le bilan",
        en="this text was read as a number; check it in the outcome",
    ),
    "import.qualified": Text(
        fr="ce nombre n’est pas exact ({qualifier}) ; il est gardé avec ce mot",
        en="this number is not exact ({qualifier}); it is kept with that word",
    ),
    "import.departement_zero": Text(
        fr="un tableur a retiré un zéro ; le département {code} a été pris",
        en="a spreadsheet removed a zero; the département {code} was taken",
    ),
    "import.grid_mended": Text(
        fr="ce formulaire demande la grille {wanted} ; il est lu avec {given}, qui n’en corrige "
        "que la rédaction",
        en="this form asks for the grid {wanted}; it is read with {given}, which only mends its "
        "wording",
    ),
    "import.reason_beside": Text(
        fr="un motif est écrit à côté d’une réponse ; la réponse est prise, le motif ne l’est pas",
        en="a reason is written beside an answer; the answer is taken, the reason is not",
    ),
}

_CELLS = {
    "import.formula": Text(
        fr="un calcul n’est pas une réponse ; écrivez son résultat à la place",
        en="a formula is no answer; write its result instead",
    ),
    "import.cell_error": Text(
        fr="cette case contient une erreur de tableur ; écrivez la réponse à la place",
        en="this cell holds an error of the spreadsheet; write the answer instead",
    ),
    "import.cell_gone": Text(
        fr="cette case du formulaire n’existe plus ; repartez d’un formulaire neuf",
        en="this cell of the form is gone; start again from a new form",
    ),
    "import.not_a_number": Text(
        fr="un nombre est attendu ; écrivez par exemple 12,5 ou « environ 120 »",
        en="a number is expected; write for instance 12.5 or “about 120”",
    ),
    "import.not_whole": Text(
        fr="un nombre entier de personnes ou de réponses est attendu ; écrivez par exemple 12",
        en="a whole number of people or answers is expected; write for instance 12",
    ),
    "import.not_a_day": Text(
        fr="un jour est attendu ; écrivez par exemple 31/12/2024",
        en="a day is expected; write for instance 31/12/2024",
    ),
    "import.one_day": Text(
        fr="il manque l’un des deux jours ; donnez le premier et le dernier",
        en="one of the two days is missing; give the first and the last",
    ),
    "import.days_reversed": Text(
        fr="le dernier jour vient avant le premier ; échangez-les",
        en="the last day comes before the first; exchange them",
    ),
    "import.period": Text(
        fr="une période est attendue ; écrivez 2024, ou deux jours séparés par une barre oblique",
        en="a period is expected; write 2024, or two days with a slash between them",
    ),
    "import.not_yes_or_no": Text(
        fr="oui ou non est attendu ; choisissez l’un des deux",
        en="yes or no is expected; pick one of them",
    ),
    "import.choice_unknown": Text(
        fr="ce choix n’est pas dans la liste ; reprenez l’un de ceux-ci : {known}",
        en="this choice is not in the list; take one of these: {known}",
    ),
    "import.choice_ambiguous": Text(
        fr="plusieurs choix de la liste se ressemblent ; reprenez l’un de ceux-ci : {known}",
        en="several choices of the list look alike; take one of these: {known}",
    ),
    "import.answer_and_absence": Text(
        fr="une réponse et une raison de ne pas répondre sont données ensemble ; gardez l’une "
        "des deux",
        en="an answer and a reason not to answer are given together; keep one of them",
    ),
    "import.nothing_answered": Text(
        fr="une source, un effectif ou un motif est donné sans réponse ; ajoutez la réponse",
        en="a source, a number or a reason is given without an answer; add the answer",
    ),
    "import.other_field": Text(
        fr="ce qui est dit ne fait pas une réponse à cette question ; vérifiez le champ",
        en="what is said makes no answer to this question; check the field",
    ),
    "import.reason_missing": Text(
        fr="« sans objet » demande un motif ; écrivez pourquoi la question ne se pose pas",
        en="“not applicable” needs a reason; write why the question does not arise",
    ),
    "import.ticked_and_none": Text(
        fr="des cases sont cochées, et « aucune » l’est aussi ; retirez l’une des deux",
        en="boxes are ticked, and “none” is too; remove one of them",
    ),
    "import.nothing_ticked": Text(
        fr="aucune case n’est cochée et toutes ne sont pas refusées ; cochez « aucune » si "
        "c’est le cas",
        en="no box is ticked and not all are refused; tick “none” if that is so",
    ),
    "import.no_role": Text(
        fr="un nombre de participants est donné sans fonction ; ajoutez la fonction",
        en="a number of participants is given without a role; add the role",
    ),
    "import.no_words": Text(
        fr="un constat n’a pas de texte ; écrivez-le, ou videz sa ligne",
        en="a finding has no words; write them, or empty its line",
    ),
    "import.half_a_practice": Text(
        fr="une action à valoriser demande un titre et un récit ; ajoutez ce qui manque",
        en="a practice needs a title and a story; add what is missing",
    ),
}

_NAMES = {
    "import.unknown_question": Text(
        fr="la grille n’a pas de question « {found} » ; vérifiez la clé de l’indicateur",
        en="the grid has no question {found!r}; check the key of the indicator",
    ),
    "import.unknown_question_near": Text(
        fr="la grille n’a pas de question « {found} » ; est-ce « {near} » ?",
        en="the grid has no question {found!r}; is it {near!r}?",
    ),
    "import.unknown_voice": Text(
        fr="la grille n’a pas de voix « {found} » ; prenez l’une de celles-ci : {known}",
        en="the grid has no voice {found!r}; take one of these: {known}",
    ),
    "import.unknown_field": Text(
        fr="cette question n’a pas ce champ ; prenez l’un de ceux-ci : {known}",
        en="this question has no such field; take one of these: {known}",
    ),
    "import.which_field": Text(
        fr="cette question a plusieurs champs ; dites lequel dans la colonne champ : {known}",
        en="this question has several fields; say which in the column champ: {known}",
    ),
    "import.beyond": Text(
        fr="du texte se trouve au-delà de la dernière colonne ; mettez entre guillemets celui qui "
        "contient le séparateur",
        en="some text stands beyond the last column; put in quotes the text that holds the "
        "separator",
    ),
    "import.no_indicator": Text(
        fr="cette ligne ne dit pas à quelle question elle répond ; remplissez la colonne "
        "indicateur",
        en="this line does not say which question it answers; fill in the column indicateur",
    ),
    "import.differs": Text(
        fr="« {other} » dit autre chose à la même question ({about}) ; il est resté. Pour le "
        "corriger, importez avec --corrections",
        en="{other!r} says something else to the same question ({about}); it stays. To correct "
        "it, import with --corrections",
    ),
    "import.contradiction": Text(
        fr="une autre réponse à la même question ({about}) dit autre chose ({file}, {place}) ; "
        "aucune des deux n’est prise : accordez les fichiers",
        en="another answer to the same question ({about}) says something else ({file}, {place}); "
        "neither is taken: make the files agree",
    ),
    "import.practice_differs": Text(
        fr="une action du même titre est racontée autrement ; celle qui était là est restée : "
        "changez le titre, ou accordez les récits",
        en="a practice of the same title is told otherwise; the one that was there stays: change "
        "the title, or make the stories agree",
    ),
    "import.subject_differs": Text(
        fr="ce fichier dit autre chose de la structure ({field}) ; ce qui était là est resté : "
        "vérifiez qu’il s’agit de la même",
        en="this file says something else of the enterprise ({field}); what stood there stays: "
        "check that it is the same one",
    ),
}

_FILES = {
    "import.no_name": Text(
        fr="le nom de la structure manque ; remplissez l’accueil du formulaire, ou donnez --name",
        en="the name of the enterprise is missing; fill in the first sheet, or give --name",
    ),
    "import.no_kind": Text(
        fr="la forme de la structure (ACI, AI, EI…) manque ; remplissez l’accueil du formulaire, "
        "ou donnez --kind",
        en="the kind of the enterprise (ACI, AI, EI…) is missing; fill in the first sheet, or "
        "give --kind",
    ),
    "import.no_period": Text(
        fr="la période évaluée manque ; remplissez l’accueil du formulaire, ou donnez --period",
        en="the period is missing; fill in the first sheet, or give --period",
    ),
    "import.other_period": Text(
        fr="ce fichier évalue une autre période que {period} ; importez-le dans un autre fichier",
        en="this file evaluates another period than {period}; import it into another file",
    ),
    "import.other_subject": Text(
        fr="ce fichier parle d’une autre structure que celle du fichier de réponses ; importez-le "
        "dans un autre fichier, ou, si c’est la même, donnez son nom avec --name",
        en="this file is about another enterprise than that of the file of answers; import it into "
        "another file, or, if it is the same, give its name with --name",
    ),
    "import.several_subjects": Text(
        fr="ces fichiers parlent de {count} structures ; donnez un dossier à -o, il y aura un "
        "fichier pour chacune",
        en="these files are about {count} enterprises; give -o a folder, there will be a file "
        "for each",
    ),
    "import.several_grids": Text(
        fr="ces réponses ont été données pour plusieurs grilles ({grids}) ; importez-les à part",
        en="these answers were given for several grids ({grids}); import them apart",
    ),
    "import.grid_needed": Text(
        fr="un tableau de réponses ne dit pas sa grille ; donnez-la avec --grid",
        en="a table of answers does not say its grid; give it with --grid",
    ),
    "import.other_suffix": Text(
        fr="ce fichier n’est ni un formulaire (.xlsx) ni un tableau (.csv) ; enregistrez-le sous "
        "l’une de ces formes",
        en="this file is neither a form (.xlsx) nor a table (.csv); save it as one of these",
    ),
}

_WORKBOOKS = {
    "workbook.too_large": Text(
        fr="ce classeur dépasse {most} millions d’octets ; retirez les images qu’il contient",
        en="this workbook is larger than {most} million bytes; remove the pictures it holds",
    ),
    "workbook.bomb": Text(
        fr="ce classeur se déploierait à une taille démesurée ; il n’est pas ouvert : demandez-en "
        "un autre",
        en="this workbook would unpack to a huge size; it is not opened: ask for another one",
    ),
    "workbook.encrypted": Text(
        fr="ce classeur est protégé par un mot de passe ; enregistrez-le sans mot de passe",
        en="this workbook is protected by a password; save it without one",
    ),
    "workbook.old": Text(
        fr="ce classeur est d’une forme ancienne (.xls) ; enregistrez-le en .xlsx",
        en="this workbook is of an old kind (.xls); save it as .xlsx",
    ),
    "workbook.open_document": Text(
        fr="ce classeur est en .ods ; dans LibreOffice, enregistrez-le en .xlsx",
        en="this workbook is an .ods; in LibreOffice, save it as .xlsx",
    ),
    "workbook.not_one": Text(
        fr="ce fichier n’est pas un classeur, malgré son nom ; renvoyez le formulaire lui-même",
        en="this file is no workbook, despite its name; send the form itself",
    ),
    "workbook.damaged": Text(
        fr="ce classeur est abîmé ou tronqué ; envoyez-le de nouveau",
        en="this workbook is damaged or cut short; send it again",
    ),
    "workbook.no_map": Text(
        fr="ce classeur n’est pas un formulaire de ust form ; repartez de celui qui a été remis",
        en="this workbook is no form of ust form; start again from the one that was handed out",
    ),
    "workbook.newer": Text(
        fr="ce formulaire est d’un format plus récent ({found}, {known} connu ici) ; mettez "
        "utilite-sociale à jour",
        en="this form is of a newer format ({found}, {known} known here); update utilite-sociale",
    ),
    "workbook.macros": Text(
        fr="ce classeur contient des macros ; elles n’ont été ni lues ni lancées",
        en="this workbook holds macros; they were neither read nor run",
    ),
    "workbook.unknown_grid": Text(
        fr="ce formulaire demande la grille {wanted}, inconnue ici ; installez-la, ou donnez son "
        "fichier avec --grid",
        en="this form asks for the grid {wanted}, unknown here; install it, or give its file "
        "with --grid",
    ),
    "workbook.other_grid": Text(
        fr="ce formulaire demande la grille {wanted}, et {given} a été donnée ; donnez la bonne",
        en="this form asks for the grid {wanted}, and {given} was given; give the right one",
    ),
    "workbook.other_version": Text(
        fr="ce formulaire demande la grille {wanted}, et {given} est installée ; installez la "
        "version demandée, ou remettez un formulaire neuf",
        en="this form asks for the grid {wanted}, and {given} is installed; install the version "
        "it asks for, or hand out a new form",
    ),
    "workbook.other_content": Text(
        fr="la grille {wanted} connue ici n’a pas le contenu de celle du formulaire ; donnez le "
        "fichier de la bonne avec --grid, ou remettez un formulaire neuf",
        en="the grid {wanted} known here has not the content of the form’s; give the file of the "
        "right one with --grid, or hand out a new form",
    ),
}

_TABLES = {
    "import.column_twice": Text(
        fr="la colonne « {found} » vient deux fois ; gardez-en une",
        en="the column {found!r} comes twice; keep one",
    ),
    "import.unknown_column": Text(
        fr="cette colonne n’est pas connue, rien n’en est lu ; les colonnes sont : {known}",
        en="this column is not known, nothing of it is read; the columns are: {known}",
    ),
    "import.not_answers": Text(
        fr="ce tableau n’est pas un tableau de réponses : il manque {missing} ; les colonnes "
        "sont : {known}",
        en="this table is no table of answers: {missing} is missing; the columns are: {known}",
    ),
}

_FORMS = {
    "form.xlsx_only": Text(
        fr="un formulaire s’écrit en .xlsx ; donnez à {file} un nom qui finit par .xlsx",
        en="a form is written as .xlsx; give {file} a name that ends in .xlsx",
    ),
    "form.other_grid": Text(
        fr="ces réponses ont été données à la grille {wanted}, et le formulaire est celui de "
        "{given} ; donnez la même grille",
        en="these answers were given to the grid {wanted}, and the form is that of {given}; give "
        "the same grid",
    ),
    "form.unknown_voice": Text(
        fr="la grille n’a pas de voix « {found} » ; est-ce « {near} » ?",
        en="the grid has no voice {found!r}; is it {near!r}?",
    ),
}

TEXTS: dict[str, Text] = {
    **_LANDED,
    **_CELLS,
    **_NAMES,
    **_FILES,
    **_WORKBOOKS,
    **_TABLES,
    **_FORMS,
}
