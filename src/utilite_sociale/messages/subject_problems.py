"""Texts of problems with whom an assessment is about, and with what is said of it."""

from __future__ import annotations

from utilite_sociale.messages.text import Text

__all__ = ["TEXTS"]

TEXTS = {
    "assessment.identifier_not_digits": Text(
        fr="un {scheme} s’écrit avec {expected} chiffres et rien d’autre ; corrigez-le, en texte",
        en="a {scheme} is written with {expected} digits and nothing else; mend it, as text",
    ),
    "assessment.identifier_zero_lost": Text(
        fr=(
            "ce {scheme} a {found} chiffres au lieu de {expected} : zéro initial perdu ? "
            "Remettez-le, en texte, entre guillemets"
        ),
        en=(
            "this {scheme} has {found} digits instead of {expected}: leading zero lost? Put it "
            "back, as text, in quotes"
        ),
    ),
    "assessment.identifier_length": Text(
        fr="ce {scheme} a {found} chiffres au lieu de {expected} ; recopiez-le en entier",
        en="this {scheme} has {found} digits instead of {expected}; copy the whole of it again",
    ),
    "assessment.identifier_spaces": Text(
        fr="ce {scheme} contient des espaces ; écrivez ses {expected} chiffres à la suite",
        en="this {scheme} holds spaces; write its {expected} digits without any",
    ),
    "assessment.identifier_check_digit": Text(
        fr="ce {scheme} est faux : sa clé de contrôle ne correspond pas ; vérifiez chaque chiffre",
        en="this {scheme} is wrong: its check digit does not match; check each digit",
    ),
    "assessment.rna": Text(
        fr='un numéro RNA s’écrit W suivi de neuf caractères, comme "W751000000" ; corrigez-le',
        en='an RNA number is written W and nine characters, such as "W751000000"; mend it',
    ),
    "assessment.unknown_scheme": Text(
        fr="le registre « {found} » n’est pas vérifié ici ; ceux qui sont connus : {known}",
        en="the register {found!r} is not checked here; those that are known: {known}",
    ),
    "assessment.kind_spelling": Text(
        fr=(
            "le type de structure s’écrit « {near} » ; corrigez-le, sinon les conditions de la "
            "grille ne le reconnaissent pas"
        ),
        en=(
            "the kind of structure is written {near!r}; mend it, otherwise the conditions of the "
            "grid do not know it"
        ),
    ),
    "assessment.unknown_kind": Text(
        fr=(
            "« {found} » n’est pas un type de structure connu ({known}) ; vérifiez le sigle : les "
            "conditions de la grille ne le reconnaîtront pas"
        ),
        en=(
            "{found!r} is no known kind of structure ({known}); check the acronym: the conditions "
            "of the grid will not know it"
        ),
    ),
    "assessment.member_twice": Text(
        fr=(
            "cette structure figure déjà dans l’ensemblier, sous le même identifiant et le même "
            "type ; retirez-la, ou corrigez son identifiant"
        ),
        en=(
            "this enterprise is already a member of the group, with the same identifier and the "
            "same kind; remove it, or mend its identifier"
        ),
    ),
    "assessment.finding_under_a_name": Text(
        fr=(
            "cette évaluation ne repose que sur des chiffres publiés : on ne conclut rien sous le "
            "nom d’une structure qui n’y a pas pris part ; retirez ce constat, ou dites nature = "
            '"participation" si elle y a pris part'
        ),
        en=(
            "this assessment rests on published figures alone: nothing is concluded under the name "
            "of a structure that took no part; remove this finding, or say nature = "
            '"participation" if it did take part'
        ),
    ),
    "assessment.appreciation_under_a_name": Text(
        fr=(
            "cette évaluation ne repose que sur des chiffres publiés : personne n’y place la "
            "structure sur un niveau ; retirez cette appréciation, ou dites nature = "
            '"participation" si elle y a pris part'
        ),
        en=(
            "this assessment rests on published figures alone: nobody places the structure on a "
            'level; remove this appreciation, or say nature = "participation" if it did take part'
        ),
    ),
    "assessment.participants_without_participation": Text(
        fr=(
            "cette évaluation dit ne reposer que sur des chiffres publiés, et nomme pourtant des "
            'participants ; dites nature = "participation", ou retirez-les'
        ),
        en=(
            "this assessment says that it rests on published figures alone, and yet lists "
            'participants; say nature = "participation", or remove them'
        ),
    ),
}
