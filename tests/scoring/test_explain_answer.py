"""What was said, in words: figures with all that they are made of, and their source."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from tests.scoring import build
from tests.scoring.build import criterion, level, levels, missing, register
from utilite_sociale.model import (
    Breakdown,
    BreakdownEvidence,
    CategoryCount,
    Narrative,
    NarrativeEvidence,
    Option,
    Period,
    Quantity,
    Ratio,
    Source,
    VoiceRule,
)
from utilite_sociale.scoring import evaluate

N, W = "\u202f", "\u00a0"
SHARE = build.sharing("a", None)
EXITS = build.indicator(
    "a",
    Breakdown(
        unit="personnes",
        categories=(Option(key="durable", title="Durable"), Option(key="transition", title="T")),
        total="sorties",
    ),
    None,
)


def told(indicator, item, lang="fr"):
    """Give the line that says one piece of evidence, without its dash and its voice."""
    whole = build.grid(register("r", criterion("c", indicator)))
    source = Source(key="rapport", title="Rapport d’activité 2024")
    outcome = evaluate(build.assessment(item, sources=(source,)), whole)
    cited = {"fr": f"[preuve {item.id}", "en": f"[evidence {item.id}"}[lang]
    (line,) = [line for line in outcome["a"].explain(lang).lines if cited in line]
    return line.partition(": ")[2]


@pytest.mark.parametrize(
    ("indicator", "item", "french", "english"),
    [
        (
            SHARE,
            build.share("a", 5, 23, id="p"),
            (
                "5 (sorties dynamiques) sur 23 (sorties), soit 100 × 5 / 23 = 21,7391304348"
                f"{W}% [preuve p]"
            ),
            (
                "5 (sorties dynamiques) over 23 (sorties), that is 100 × 5 / 23 = 21.7391304348 % "
                "[evidence p]"
            ),
        ),
        (
            build.sharing(
                "a",
                None,
                measure=Ratio(
                    numerator="aide", denominator="ETP", unit="€/ETP", part_of_whole=False
                ),
            ),
            build.share("a", 12500, 4, id="p"),
            f"12{N}500 (aide) sur 4 (ETP), soit 12{N}500 / 4 = 3{N}125{W}€/ETP [preuve p]",
            "12,500 (aide) over 4 (ETP), that is 12,500 / 4 = 3,125 €/ETP [evidence p]",
        ),
        (
            SHARE,
            build.share("a", 0, 0, id="p"),
            f"0 (sorties dynamiques) sur 0 (sorties){W}: rien à rapporter [preuve p]",
            "0 (sorties dynamiques) over 0 (sorties): nothing to relate [evidence p]",
        ),
        (
            SHARE,
            build.share("a", 30, None, id="p"),
            (
                f"30 (sorties dynamiques){N}; il manque «{W}sorties{W}»{W}: "
                "aucun taux ne peut être calculé [preuve p]"
            ),
            "30 (sorties dynamiques); “sorties” is missing: no rate can be computed [evidence p]",
        ),
        (
            SHARE,
            build.share("a", None, 51, id="p"),
            (
                f"51 (sorties){N}; il manque «{W}sorties dynamiques{W}»{W}: "
                "aucun taux ne peut être calculé [preuve p]"
            ),
            "51 (sorties); “sorties dynamiques” is missing: no rate can be computed [evidence p]",
        ),
        (
            SHARE,
            build.share("a", 0, None, id="p"),
            (
                f"0 (sorties dynamiques){N}; il manque «{W}sorties{W}»{W}: ce sera 0, ou rien si "
                "c’est 0 sur 0 [preuve p]"
            ),
            (
                "0 (sorties dynamiques); “sorties” is missing: it will be 0, or nothing if it is 0 "
                "over 0 [evidence p]"
            ),
        ),
        (
            build.counting("a", None),
            build.amount("a", Decimal("12.50"), id="p"),
            f"12,5{W}heures [preuve p]",
            "12.5 heures [evidence p]",
        ),
        (
            levels("a", 0, 1, direction="none"),
            level("a", "n1", id="p"),
            f"n1 «{W}Palier n1{W}» [preuve p]",
            "n1 “Palier n1” [evidence p]",
        ),
        (
            EXITS,
            BreakdownEvidence(
                id="p",
                about="a",
                counts=(
                    CategoryCount(category="durable", count=Decimal(30)),
                    CategoryCount(category="transition", count=Decimal(12)),
                ),
            ),
            f"durable 30{N}; transition 12 [preuve p]",
            "durable 30; transition 12 [evidence p]",
        ),
        (
            EXITS,
            BreakdownEvidence(
                id="p",
                about="a",
                counts=(CategoryCount(category="durable", count=Decimal(30)),),
                total=Decimal(51),
            ),
            f"durable 30{N}; total 51 [preuve p]",
            "durable 30; in total 51 [evidence p]",
        ),
        (
            build.indicator("a", Narrative(), None),
            NarrativeEvidence(id="p", about="a", text="Un secret."),
            "des mots, rapportés tels quels [preuve p]",
            "words, reported as they are [evidence p]",
        ),
        (
            build.counting("a", None),
            missing("a", "withheld", id="p"),
            "manque (retenu par secret) [preuve p]",
            "missing (withheld for secrecy) [evidence p]",
        ),
    ],
)
def test_a_piece_of_evidence_is_said_with_all_its_numbers(indicator, item, french, english):
    assert told(indicator, item) == french
    assert told(indicator, item, "en") == english


YES_NO = build.listing("a", "binary", no=0, yes=1)
LIST = build.listing("a", "checklist", x=1, y=2)


@pytest.mark.parametrize(
    ("indicator", "item", "french"),
    [
        (YES_NO, build.yes("a", id="p"), "oui [preuve p] → note 1"),
        (YES_NO, build.yes("a", value=False, id="p"), "non [preuve p] → note 0"),
        (
            LIST,
            build.ticked("a", "x", "y", id="p"),
            f"x «{W}Option x{W}»{N}; y «{W}Option y{W}» [preuve p] → note 3",
        ),
        (LIST, build.ticked("a", id="p"), "rien de coché [preuve p] → note 0"),
    ],
)
def test_an_answer_that_is_chosen_is_said_by_its_name(indicator, item, french):
    assert told(indicator, item) == french


HOURS = build.counting("a", None)


@pytest.mark.parametrize(
    ("changes", "french"),
    [
        ({"source": "rapport"}, f"[preuve p{N}; source{W}: Rapport d’activité 2024]"),
        ({"source": "inconnue"}, "[preuve p]"),
        ({"provisional": True}, f"[preuve p{N}; provisoire]"),
        ({"undated": True}, f"[preuve p{N}; sans date]"),
        (
            {"period": Period(start=dt.date(2024, 7, 1), end=dt.date(2024, 12, 31))},
            f"[preuve p{N}; de juillet 2024 à décembre 2024 compris]",
        ),
    ],
)
def test_evidence_is_cited_with_its_source_its_dates_and_what_it_lacks(changes, french):
    assert told(HOURS, build.amount("a", 12, id="p", **changes)) == f"12{W}heures {french}"


@pytest.mark.parametrize(
    ("qualifier", "french"),
    [("about", "environ 12"), ("nearly", "près de 12"), ("more_than", "plus de 12")],
)
def test_a_figure_that_is_not_exact_is_said_as_its_source_words_it(qualifier, french):
    assert told(HOURS, build.amount("a", 12, id="p", qualifier=qualifier)) == (
        f"{french}{W}heures [preuve p]"
    )


def test_an_answer_without_the_proof_required_is_said_and_said_not_to_count():
    asked = build.counting(
        "a", build.lines((0, 0), (100, 10)), measure=Quantity(unit="heures"), evidence_required=True
    )
    assert told(asked, build.amount("a", 12, id="p")) == (
        f"12{W}heures, sans la preuve que la grille demande [preuve p] → de 0 à 10"
    )


def test_an_unproved_zero_is_not_said_to_be_0():
    """Without the proof required it counts as missing: nothing follows from it."""
    asked = build.sharing("a", build.steps([50], [0, 10]), evidence_required=True)
    assert told(asked, build.share("a", 0, None, id="p")) == (
        f"0 (sorties dynamiques){N}; il manque «{W}sorties{W}», sans la preuve que la grille "
        f"demande [preuve p] → de 0 à 10{N}; peut encore se révéler sans objet"
    )


def test_a_voice_not_heard_has_nothing_to_cite():
    rule = VoiceRule(combine="median", expected=("equipe", "inconnue"))
    whole = build.grid(register("r", levels("a", 0, 10, voices=rule)))
    lines = (
        evaluate(build.assessment(level("a", "n1", id="p", voice="equipe")), whole)["a"]
        .explain("fr")
        .lines
    )
    assert f"- Équipe{W}: n1 «{W}Palier n1{W}» [preuve p] → note 10" in lines
    assert f"- inconnue{W}: pas encore entendue → de 0 à 10" in lines
