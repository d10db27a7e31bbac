"""The head of an explanation, its forms, and for whom a thing is asked."""

from __future__ import annotations

import pytest

from tests.scoring import build
from tests.scoring.build import criterion, evaluated, grid, level, levels, missing, register
from utilite_sociale.errors import InvalidValueError
from utilite_sociale.model import (
    AllOf,
    AnswerIs,
    AnyOf,
    Enterprise,
    EnterpriseGroup,
    KindIs,
    Mean,
    Network,
    Not,
    Scale,
    TerritoryIs,
)
from utilite_sociale.scoring import evaluate
from utilite_sociale.scoring.explain_condition import condition_text

N, W = "\u202f", "\u00a0"


def said(node, lang="fr"):
    return list(node.explain(lang).lines)


def test_the_result_comes_first_with_its_scale_levels_interval_and_weight():
    outcome = evaluated(levels("a", 0, 5, 10, weight=2.5), level("a", "n1"))
    assert said(outcome["a"])[:7] == [
        "Indicateur a (registre.critere.a)",
        f"Note{W}: 5",
        f"Échelle{W}: de 0 à 10",
        f"Niveaux{W}: Fragile dès 0{N}; Solide dès 5{N}; Exemplaire dès 8",
        f"Niveau{W}: Solide",
        f"Intervalle possible{W}: de 5 à 5",
        f"Poids{W}: 2,5",
    ]


def test_the_same_in_english():
    outcome = evaluated(levels("a", 0, 5, 10), level("a", "n1"))
    assert said(outcome["a"], "en")[:6] == [
        "Indicateur a [registre.critere.a]",
        "Score: 5",
        "Scale: 0 to 10",
        "Levels: Fragile from 0; Solide from 5; Exemplaire from 8",
        "Level: Solide",
        "Possible interval: 5 to 5",
    ]


def test_without_named_levels_none_is_listed():
    whole = grid(register("r", levels("a", 0, 10)), scale=Scale(low=0, high=10))
    assert not any(line.startswith("Niveau") for line in said(evaluated(whole)["a"]))


def test_without_scale_there_is_only_the_interval():
    """A grid that checks would refuse, and that still can be read."""
    whole = grid(register("r", levels("a", 0, 10)), scale=None)
    text = evaluated(whole, level("a", "n1"))["a"].explain("fr").text
    assert "Échelle" not in text
    assert f"Intervalle possible{W}: de 10 à 10" in text


def test_an_absence_is_said_with_its_kind_and_the_reason_that_people_gave():
    said_so = missing("a", "refused", reason="Question jugée trop intime.")
    lines = said(evaluated(levels("a", 0, 10), said_so)["a"])
    assert lines[1] == (
        f"Pas de note{W}: réponse manquante, refus de répondre (Question jugée trop intime.)"
    )


def test_a_score_that_cannot_last_is_said_so():
    node = evaluated(criterion("c", levels("a", 0, 10), levels("b", 6, 10)), level("a", "n0"))["c"]
    assert any(line.startswith("Attention") for line in said(node))
    assert any(line.startswith("Beware") for line in said(node, "en"))


def test_what_may_still_leave_is_said_so():
    node = evaluated(levels("a", 0, 10, not_applicable_allowed=True))["a"]
    assert "Peut encore se révéler sans objet, et sortir du calcul." in said(node)


def test_the_grid_s_own_node_is_explained_too():
    whole = grid(register("r", levels("a", 0, 10)), register("s", levels("b", 0, 10)), total=Mean())
    lines = said(evaluated(whole, level("a", "n1"), level("b", "n0")).root)
    assert lines[:2] == ["Grille d’essai (grid)", f"Note{W}: 5"]
    assert f"Calcul{W}: (10 × 1 + 0 × 1) / (1 + 1) = 5" in lines


def test_an_explanation_is_a_text_lines_values_and_html():
    explanation = evaluated(levels("a", 0, 10, label="A & <b>"), level("a", "n1"))["a"].explain(
        "fr"
    )
    assert explanation.path == "registre.critere.a"
    assert explanation.text == "\n".join(explanation.lines) == str(explanation)
    assert explanation.to_dict() == {
        "path": explanation.path,
        "lang": "fr",
        "lines": list(explanation.lines),
    }
    html = explanation._repr_html_()
    assert html.startswith('<div lang="fr"><pre>A &amp; &lt;b&gt; (registre')


# For whom it is asked.

AI = KindIs(one_of=("AI", "EI"))


@pytest.mark.parametrize(
    ("condition", "french", "english"),
    [
        (AI, "le type est AI ou EI", "the kind is AI or EI"),
        (
            TerritoryIs(departements=("35", "2A")),
            "un département est 35 ou 2A",
            "a département is 35 or 2A",
        ),
        (
            AllOf(of=(AI, TerritoryIs(departements=("35",)))),
            "(le type est AI ou EI et un département est 35)",
            "(the kind is AI or EI and a département is 35)",
        ),
        (
            AnyOf(of=(AI, Not(of=AI))),
            "(le type est AI ou EI ou il n’est pas vrai que le type est AI ou EI)",
            "(the kind is AI or EI or it is not true that the kind is AI or EI)",
        ),
        (
            AnswerIs(indicator="taille", at_least=10),
            "la réponse à taille est d’au moins 10",
            "the answer to taille is at least 10",
        ),
        (
            AnswerIs(indicator="taille", less_than=10),
            "la réponse à taille est inférieure à 10",
            "the answer to taille is below 10",
        ),
        (
            AnswerIs(indicator="taille", at_least=1, less_than=10),
            "la réponse à taille est d’au moins 1 et inférieure à 10",
            "the answer to taille is at least 1 and below 10",
        ),
        (
            AnswerIs(indicator="atelier", one_of=("oui", "projet")),
            "la réponse à atelier est oui ou projet",
            "the answer to atelier is oui or projet",
        ),
    ],
)
def test_a_condition_is_said_in_words(condition, french, english):
    assert condition_text(condition, "fr") == french
    assert condition_text(condition, "en") == english


def conditions(subject, condition=AI):
    whole = grid(register("r", levels("a", 0, 10), applies_to=condition))
    return said(evaluate(build.assessment(subject=subject), whole)["a"])


def test_the_condition_of_what_is_above_is_said_with_the_facts_that_decide():
    lines = conditions(Enterprise(name="Les Prés", kind="ACI", departements=("35", "22")))
    assert lines[3:6] == [
        f"S’applique si{W}: le type est AI ou EI",
        f"Types de la structure{W}: ACI",
        f"Départements de la structure{W}: 22, 35",
    ]


def test_facts_that_are_not_stated_are_said_so():
    lines = conditions(Network(name="Le réseau"))
    assert f"Types de la structure{W}: non précisés" in lines
    assert f"Départements de la structure{W}: non précisés" in lines


def test_facts_that_are_stated_in_part_are_said_so():
    members = (
        Enterprise(name="A", kind="ACI", departements=("35",)),
        Enterprise(name="B", kind="EI"),
    )
    lines = conditions(EnterpriseGroup(name="Ensemble", members=members))
    assert f"Types de la structure{W}: ACI, EI" in lines
    assert f"Départements de la structure{W}: 35, et d’autres non précisés" in lines


def test_what_everybody_is_asked_has_no_condition():
    assert not any("S’applique" in line for line in said(evaluated(levels("a", 0, 1))["a"]))


def test_another_language_is_refused():
    """Rather than an English text that says that it is German."""
    outcome = evaluated(levels("a", 0, 10), level("a", "n1"))
    with pytest.raises(InvalidValueError) as caught:
        outcome["a"].explain("de")
    assert "fr, en" in caught.value.message("fr")


def test_what_is_used_elsewhere_has_the_conditions_of_that_place():
    """Excluded where it is declared, it counts where it is used; what was said is not hidden."""
    only_ei = criterion("c", levels("a", 0, 10), applies_to=KindIs(one_of=("EI",)))
    whole = grid(register("r", only_ei), register("s", uses=("a",)))
    outcome = evaluated(whole, level("a", "n1"))
    (used,) = outcome["s"].children
    here, declared = said(used), said(outcome["a"])
    assert outcome["s"].score == 10
    assert not any("S’applique" in line for line in here)
    assert any("note 10" in line for line in here)
    assert any("S’applique" in line for line in declared)
    assert not any("Rien n’est dit" in line for line in declared)
