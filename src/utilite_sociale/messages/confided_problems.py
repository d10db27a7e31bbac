"""Texts of what a free text seems to hold of a person; none repeats it."""

from __future__ import annotations

from utilite_sociale.messages.text import Text

__all__ = ["TEXTS"]

TEXTS = {
    "assessment.personal_nir": Text(
        fr=(
            "ce texte semble contenir un numéro de sécurité sociale ; retirez-le : il n’a rien à "
            "faire dans un bilan"
        ),
        en=(
            "this text seems to hold a social security number; take it out: it has no place in an "
            "assessment"
        ),
    ),
    "assessment.personal_email": Text(
        fr=(
            "ce texte semble contenir une adresse électronique ; retirez-la, ou donnez celle d’un "
            "service si l’on doit pouvoir écrire"
        ),
        en=(
            "this text seems to hold an e-mail address; take it out, or give that of a service if "
            "people must be able to write"
        ),
    ),
    "assessment.personal_phone": Text(
        fr=(
            "ce texte semble contenir un numéro de téléphone ; retirez-le, ou vérifiez que c’est "
            "celui d’un service"
        ),
        en="this text seems to hold a phone number; take it out, or check that it is a service’s",
    ),
    "assessment.personal_name": Text(
        fr=(
            "ce texte semble nommer une personne ; dites son rôle plutôt que son nom, ou vérifiez "
            "qu’elle est d’accord"
        ),
        en=(
            "this text seems to name a person; say a role rather than a name, or check that the "
            "person agrees"
        ),
    ),
}
