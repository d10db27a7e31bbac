"""A node explained: who counts and for how much, who is out and why, and every sum by hand."""

from __future__ import annotations

from tests.scoring import build
from tests.scoring.build import criterion, evaluated, level, levels, missing, register
from utilite_sociale.model import KindIs, MinimumCoverage, NoAggregation

N, W = "\u202f", "\u00a0"
AI = KindIs(one_of=("AI",))


def asked(key, weight=1, **changes):
    return levels(key, 0, 5, 10, weight=weight, **changes)


def told(*children, said=(), lang="fr", **changes):
    lines = list(evaluated(criterion("c", *children, **changes), *said)["c"].explain(lang).lines)
    start = {"fr": f"Méthode{W}", "en": "Method"}[lang]
    return lines[next(i for i, line in enumerate(lines) if line.startswith(start)) :]


def test_every_sum_can_be_done_by_hand():
    """(10 x 1) / 1; coverage 1/4; from (10 + 0) / 4 to (10 + 30) / 4."""
    assert told(asked("a"), asked("b", 3), said=[level("a", "n2")]) == [
        f"Méthode{W}: moyenne pondérée de ce qui est pris en compte.",
        f"Ce qui manque{W}: les poids sont ramenés à ce qui est connu.",
        f"Couverture minimale{W}: 0 du poids",
        f"Pris en compte{W}:",
        (
            f"- registre.c.a «{W}Indicateur a{W}»{W}: note 10{N}; poids 1{N}; couverture 1{N}; "
            "de 10 à 10"
        ),
        (
            f"- registre.c.b «{W}Indicateur b{W}»{W}: sans note "
            f"(réponse manquante, non renseigné){N}; poids 3{N}; couverture 0{N}; de 0 à 10"
        ),
        f"Calcul{W}: (10 × 1) / (1) = 10",
        f"Couverture{W}: (1 × 1 + 0 × 3) / (1 + 3) = 0,25",
        f"Au plus bas{W}: (10 × 1 + 0 × 3) / (1 + 3) = 2,5",
        f"Au plus haut{W}: (10 × 1 + 10 × 3) / (1 + 3) = 10",
    ]


def test_what_is_out_is_listed_with_its_reason():
    out = (
        asked("b", not_applicable_allowed=True),
        asked("d", 0),
        asked("e", 0),
        build.counting("f", None),
        asked("g", applies_to=AI),
        build.sharing("h", build.steps([50], [0, 10])),
    )
    said = [
        level("a", "n1"),
        missing("b", "not_applicable"),
        level("d", "n0"),
        build.amount("f", 3),
        build.share("h", 0, 0),
    ]
    lines = told(asked("a"), *out, said=said)
    assert lines[lines.index(f"Hors du calcul{W}:") + 1 :][:6] == [
        f"- registre.c.b «{W}Indicateur b{W}»{W}: sans objet",
        f"- registre.c.d «{W}Indicateur d{W}»{W}: poids nul",
        f"- registre.c.e «{W}Indicateur e{W}»{W}: poids nul",
        f"- registre.c.f «{W}Indicateur f{W}»{W}: descriptif, non coté",
        f"- registre.c.g «{W}Indicateur g{W}»{W}: sans objet",
        f"- registre.c.h «{W}Indicateur h{W}»{W}: indéfini{W}: 0 sur 0",
    ]


def test_under_floor_what_the_missing_count_for_enters_the_sum():
    lines = told(asked("a"), asked("b", floor_score=4), said=[level("a", "n2")], missing="floor")
    assert f"Ce qui manque{W}: une absence compte pour le plus bas que la grille permette." in lines
    assert any(line.endswith(f"de 0 à 10{N}; compte pour 4") for line in lines)
    assert f"Calcul{W}: (10 × 1 + 4 × 1) / (1 + 1) = 7" in lines


def test_under_floor_a_node_without_score_says_what_it_counts_for_above():
    half = MinimumCoverage(share=0.9)
    lines = told(
        asked("a"), asked("b"), said=[level("a", "n2")], missing="floor", minimum_coverage=half
    )
    assert f"Sans note, compte au-dessus pour{W}: (10 × 1 + 0 × 1) / (1 + 1) = 5" in lines
    assert not any(line.startswith("Calcul") for line in lines)


def test_one_absence_that_prevents_the_score_is_said():
    lines = told(asked("a"), asked("b"), said=[level("a", "n2")], missing="propagate", lang="en")
    assert "What is missing: a single absence prevents the score." in lines
    assert not any(line.startswith("Calculation") for line in lines)


def test_a_minimum_of_direct_children_is_counted_before_the_reader():
    of = MinimumCoverage(share=0.5, of="children")
    lines = told(asked("a"), asked("b", 3), said=[level("a", "n2")], minimum_coverage=of)
    assert f"Couverture minimale{W}: 0,5 des enfants directs, cotés" in lines
    assert f"Enfants directs cotés{W}: 1 / 2 = 0,5" in lines


def test_what_must_have_left_for_an_end_is_named():
    """Beside a 0, one from 4 to 6 that may leave: out for the low end, in for the high one."""
    children = (asked("a"), levels("b", 4, 6, not_applicable_allowed=True))
    french, english = (told(*children, said=[level("a", "n0")], lang=lg) for lg in ("fr", "en"))
    gone = f"registre.c.b «{W}Indicateur b{W}»"
    assert french[-2:] == [
        f"Au plus bas{W}: (0 × 1) / (1) = 0, sans {gone}",
        f"Au plus haut{W}: (0 × 1 + 6 × 1) / (1 + 1) = 3",
    ]
    assert english[-2:] == [
        "At the lowest: (0 × 1) / (1) = 0, without registre.c.b “Indicateur b”",
        "At the highest: (0 × 1 + 6 × 1) / (1 + 1) = 3",
    ]


def test_a_node_that_keeps_nothing_has_only_what_is_out():
    lines = told(build.counting("f", None))
    assert lines == [
        f"Méthode{W}: moyenne pondérée de ce qui est pris en compte.",
        f"Hors du calcul{W}:",
        f"- registre.c.f «{W}Indicateur f{W}»{W}: réponse manquante, non renseigné",
    ]


def test_a_profile_shows_its_children_side_by_side():
    whole = register("r", criterion("c", asked("a")), asked("b"), aggregation=NoAggregation())
    lines = evaluated(whole, level("a", "n1"))["r"].explain("fr").lines
    assert list(lines)[-4:] == [
        f"Méthode{W}: aucune, les enfants sont montrés côte à côte.",
        f"Côte à côte{W}:",
        f"- r.c «{W}Titre c{W}»{W}: note 5{N}; poids 1{N}; couverture 1{N}; de 5 à 5",
        (
            f"- r.b «{W}Indicateur b{W}»{W}: sans note (réponse manquante, non renseigné){N}; "
            f"poids 1{N}; couverture 0{N}; de 0 à 10"
        ),
    ]


def test_a_child_in_a_profile_that_leaves_has_neither_coverage_nor_interval():
    whole = register("r", asked("a", applies_to=AI), aggregation=NoAggregation())
    lines = evaluated(whole)["r"].explain("fr").lines
    assert lines[-1] == f"- r.a «{W}Indicateur a{W}»{W}: sans note (sans objet){N}; poids 1"
