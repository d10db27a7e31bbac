"""An indicator explained: what each voice is worth, the rule, the calculation, the coverage."""

from __future__ import annotations

from tests.scoring import build
from tests.scoring.build import criterion, evaluated, level, levels, missing, register
from utilite_sociale.model import VoiceRule

N, W = "\u202f", "\u00a0"
THREE = ("equipe", "clients", "salaries")


def told(indicator, *evidence, policy="rescale", lang="fr"):
    whole = build.grid(register("r", criterion("c", indicator), missing=policy))
    return list(evaluated(whole, *evidence)["a"].explain(lang).lines)


def asked(combine=None, *expected, lead="", **changes):
    rule = combine and VoiceRule(combine=combine, expected=expected, lead=lead)
    return levels("a", 0, 5, 10, voices=rule, **changes)


def test_one_answer_is_said_with_its_score_and_a_whole_coverage():
    lines = told(asked(), level("a", "n1", id="p"))
    assert f"- sans voix nommée{W}: n1 «{W}Palier n1{W}» [preuve p] → note 5" in lines
    assert lines[-1] == f"Couverture{W}: 1 / 1 = 1"
    assert not any(line.startswith(("Voix", "Ce qui manque", "Calcul")) for line in lines)


def test_nothing_said_is_said_with_what_it_can_still_be():
    lines = told(asked())
    assert "Rien n’est dit." in lines
    assert lines[-2:] == [
        "Une réponse qui manque peut donner de 0 à 10.",
        f"Couverture{W}: 0 / 1 = 0",
    ]


def test_under_floor_what_a_missing_answer_counts_for_is_said():
    assert "Sans note, compte au-dessus pour 0." in told(asked(), policy="floor")
    assert "Sans note, compte au-dessus pour 4." in told(asked(floor_score=4), policy="floor")


def test_combined_voices_are_calculated_before_the_reader():
    """Median of 0 and 10 known, the third missing: the ends are 0 and 10."""
    said = (level("a", "n0", voice="equipe", id="p"), level("a", "n2", voice="clients", id="q"))
    lines = told(asked("median", *THREE), *said)
    assert lines[lines.index(f"Ce qui est dit{W}:") :] == [
        f"Ce qui est dit{W}:",
        f"- Équipe{W}: n0 «{W}Palier n0{W}» [preuve p] → note 0",
        f"- Clients{W}: n2 «{W}Palier n2{W}» [preuve q] → note 10",
        f"- Salariés{W}: pas encore entendue → de 0 à 10",
        f"Règle{W}: à chaque niveau sa note.",
        f"- n0 «{W}Palier n0{W}»{W}: note 0",
        f"- n1 «{W}Palier n1{W}»{W}: note 5",
        f"- n2 «{W}Palier n2{W}»{W}: note 10",
        "Une réponse qui manque peut donner de 0 à 10.",
        f"Voix{W}: la grille en attend 3 et prend leur médiane.",
        f"Ce qui manque{W}: les poids sont ramenés à ce qui est connu.",
        f"Calcul{W}: médiane de 0{N}; 10 = 5",
        f"Au plus bas{W}: médiane de 0{N}; 10{N}; 0 = 0",
        f"Au plus haut{W}: médiane de 0{N}; 10{N}; 10 = 10",
        f"Couverture{W}: 2 / 3 = 0,666666666667",
    ]


def test_a_voice_that_may_leave_is_named_where_it_has_left():
    """5 known; the other, 0 to 10, may leave: nothing lower than with it at 0."""
    lines = told(
        asked("mean", "equipe", "clients", not_applicable_allowed=True),
        level("a", "n2", voice="equipe"),
        lang="en",
    )
    assert "- Clients: not heard yet → from 0 to 10; may still turn out not to apply" in lines
    assert "At the lowest: mean of 10; 0 = 5" in lines
    assert "At the highest: mean of 10 = 10, without Clients" in lines


def test_under_floor_each_missing_voice_says_what_it_counts_for():
    said = level("a", "n2", voice="equipe")
    lines = told(asked("mean", "equipe", "clients", floor_score=2), said, policy="floor")
    assert f"- Clients{W}: pas encore entendue → de 0 à 10{N}; compte pour 2" in lines
    assert f"Calcul{W}: moyenne de 10{N}; 2 = 6" in lines


def test_only_the_lead_enters_the_score_and_the_others_are_said_aside():
    said = (level("a", "n1", voice="equipe", id="p"), level("a", "n2", voice="clients", id="q"))
    lines = told(asked("lead", "equipe", "clients", lead="clients"), *said)
    assert (
        f"- Équipe{W}: n1 «{W}Palier n1{W}» [preuve p] → note 5{N}; n’entre pas dans la note"
        in lines
    )
    assert f"Voix{W}: la grille en attend 2 et ne retient que la voix principale." in lines
    assert f"Calcul{W}: voix principale à 10 = 10" in lines
    assert lines[-1] == f"Couverture{W}: 1 / 1 = 1"


def test_uncombined_voices_are_said_apart():
    said = (level("a", "n1", voice="equipe"), level("a", "n2", voice="clients"))
    lines = told(asked(), *said, lang="en")
    assert lines[1] == "No score: several voices, which the grid does not combine"
    assert (
        "Voices shown apart: the grid does not say how to combine them; the interval goes from "
        "the lowest to the highest." in lines
    )
    assert not any(line.startswith(("Calculation", "At the")) for line in lines)


def test_a_voice_that_sees_no_object_is_said_and_left_out():
    said = (
        level("a", "n1", voice="equipe"),
        missing("a", "not_applicable", voice="clients", id="q"),
    )
    lines = told(asked("mean", "equipe", "clients"), *said)
    assert f"- Clients{W}: manque (sans objet) [preuve q] → hors du calcul (sans objet)" in lines
    assert lines[-1] == f"Couverture{W}: 1 / 1 = 1"


def test_what_leaves_has_neither_calculation_nor_coverage():
    gone = missing("a", "not_applicable", voice="equipe")
    lines = told(asked("mean", "equipe"), gone)
    assert lines[1] == f"Pas de note{W}: sans objet (raison dite)"
    assert not any(line.startswith(("Calcul", "Couverture", "Au plus")) for line in lines)


def test_an_unsigned_reason_is_said_for_each_voice():
    lines = told(asked("mean", "equipe", "clients"), missing("a", "refused", id="p"))
    for voice in ("Équipe", "Clients"):
        assert f"- {voice}{W}: manque (refus de répondre) [preuve p] → de 0 à 10" in lines


def test_what_describes_has_facts_and_no_rule():
    lines = told(build.counting("a", None), build.amount("a", 12.5, id="p"))
    assert lines[-3:] == [
        f"Ce qui est dit{W}:",
        f"- sans voix nommée{W}: 12,5{W}heures [preuve p]",
        f"Aucune règle de cotation{W}: l’indicateur décrit.",
    ]
    assert told(build.counting("a", None))[-2:] == [
        "Rien n’est dit.",
        f"Aucune règle de cotation{W}: l’indicateur décrit.",
    ]
