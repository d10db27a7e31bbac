"""The names of counts in a file: family by family, as people and the public data write them."""

from __future__ import annotations

from attrs import field, frozen

from utilite_sociale.collect.held.audiences import Audience
from utilite_sociale.collect.held.barriers import Barrier
from utilite_sociale.collect.held.exits import ExitCategory
from utilite_sociale.model.value import Value

__all__ = ["COLUMNS", "POSTS", "REQUIRED", "Post", "post_named"]

REQUIRED = ("famille", "poste", "valeur")
"""Columns without which there is nothing to read."""
COLUMNS = (*REQUIRED, "definition", "regle", "annexe", "type", "annee")
"""Columns that mean something; the last five may be absent or empty."""


@frozen(kw_only=True, repr=False, eq=False)
class Post(Value):
    """A count that a file may give.

    Attributes:
        family: its family.
        key: its name.
        whole: whether it counts persons, and so is a whole number.
        aliases: other names under which it is met.
    """

    family: str
    key: str
    whole: bool = True
    aliases: tuple[str, ...] = field(default=(), repr=False)


_WAYS = {"concernes": "conc", "interne": "int", "externe": "ext", "mixte": "int_ext"}
_ASP = {
    Barrier.RIGHTS: "demarch",
    Barrier.MOBILITY: "mobilite",
    Barrier.HOUSING: "heberg",
    Barrier.LANGUAGE: "illetrisme",
    Barrier.DEBT: "surendet",
    Barrier.HEALTH: "sante",
    Barrier.JUSTICE: "justice",
    Barrier.AVAILABILITY: "manque_dispo",
}
_EXIT_ALIASES = {
    ExitCategory.DURABLE: ("emplois_durables", "sorties_en_emploi_durable"),
    ExitCategory.TRANSITION: ("emploi_de_transition", "emplois_de_transition"),
    ExitCategory.POSITIVE: ("sorties_positives",),
    ExitCategory.OTHER: ("autres_sorties",),
    ExitCategory.WITHDRAWN: ("retrait_des_sorties_constatees", "retraits", "sorties_retirees"),
}
_AUDIENCE_ALIASES = {
    Audience.UNDER_26: ("moins_de_26_ans",),
    Audience.OVER_50: ("50_ans_et_plus", "plus_de_50_ans"),
}

_ALL = (
    *(Post(family="sorties", key=one.value, aliases=_EXIT_ALIASES[one]) for one in ExitCategory),
    Post(family="sorties", key="total", aliases=("total_des_sorties",)),
    Post(family="etp", key="heures", whole=False, aliases=("heures_travaillees",)),
    Post(family="etp", key="heures_reference", whole=False, aliases=("heures_de_reference",)),
    Post(family="etp", key="etp_conventionnes", whole=False),
    *(
        Post(family="freins", key=f"{barrier}_{way}", aliases=(f"acc_dif_nb_sal_{short}_{suffix}",))
        for barrier, suffix in _ASP.items()
        for way, short in _WAYS.items()
    ),
    Post(family="publics", key="salaries", aliases=("salaries_en_parcours", "total")),
    *(
        Post(family="publics", key=one.value, aliases=_AUDIENCE_ALIASES.get(one, ()))
        for one in Audience
    ),
)

POSTS: dict[str, dict[str, Post]] = {
    family: {post.key: post for post in _ALL if post.family == family}
    for family in dict.fromkeys(post.family for post in _ALL)
}
"""The counts of each family, by name."""

_NAMED = {(post.family, name): post for post in _ALL for name in (post.key, *post.aliases)}


def post_named(family: str, name: str) -> Post | None:
    """Give the count of that name or alias, if the family has one.

    >>> post_named("sorties", "sorties_positives").key
    'sortie_positive'
    """
    return _NAMED.get((family, name))
