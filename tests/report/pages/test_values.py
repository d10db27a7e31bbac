"""Values as people read them: with their unit, what weakens them, and what they cannot say."""

from __future__ import annotations

import pytest

from utilite_sociale.model import (
    BinaryEvidence,
    BreakdownEvidence,
    CategoryCount,
    ChecklistEvidence,
    ChoiceEvidence,
    ContextEvidence,
    DocumentEvidence,
    Evidence,
    MissingEvidence,
    NarrativeEvidence,
    OrdinalEvidence,
    QuantityEvidence,
    RatioEvidence,
)
from utilite_sociale.report.language import Language
from utilite_sociale.report.pages.values import compared, value_text

FRENCH = Language("fr")
COUNTS = (
    CategoryCount(category="durable", count=30),
    CategoryCount(category="autre", count=1200),
)


def of(kind: type[Evidence], about: str, **values: object) -> Evidence:
    """Give a piece of evidence."""
    return kind(id="a", about=about, **values)


CASES = [
    (of(QuantityEvidence, "heures", value=37000), "37 000 heures"),
    (of(QuantityEvidence, "heures", value=400, qualifier="nearly"), "près de 400 heures"),
    (of(RatioEvidence, "taux", numerator=5, denominator=23), "5 sur 23, soit 22 %"),
    (of(RatioEvidence, "taux", numerator=50, denominator=230), "50 sur 230, soit 21,7 %"),
    (of(RatioEvidence, "taux", numerator=0, denominator=0), "0 sur 0 : taux non défini"),
    (of(RatioEvidence, "taux", numerator=5), "5 (sorties vers l’emploi)"),
    (of(RatioEvidence, "taux", denominator=23), "sur 23 (sorties)"),
    (
        of(RatioEvidence, "taux", numerator=5, qualifier="more_than"),
        "plus de 5 (sorties vers l’emploi)",
    ),
    (of(OrdinalEvidence, "niveau", value="haut"), "« Haut »"),
    (of(OrdinalEvidence, "niveau", value="inconnu"), "« inconnu »"),
    (of(BinaryEvidence, "accord", value=True), "oui"),
    (of(BinaryEvidence, "accord", value=False), "non"),
    (of(ChoiceEvidence, "forme", value="scop"), "Scop"),
    (of(ChecklistEvidence, "outils", ticked=["livret"]), "Livret (1 sur 2)"),
    (of(ChecklistEvidence, "outils", ticked=[]), "rien n’est coché (sur 2)"),
    (of(BreakdownEvidence, "sorties", counts=COUNTS), "Durable : 30 · Autre : 1 200"),
    (
        of(BreakdownEvidence, "sorties", counts=COUNTS, total=1230, qualifier="about"),
        "Durable : environ 30 · Autre : environ 1 200 — total des sorties : environ 1 230",
    ),
    (of(NarrativeEvidence, "recit", text="Un mot."), "Un mot."),
    (of(DocumentEvidence, "recit", title="Livret", path="a.pdf"), "Livret (a.pdf)"),
    (of(DocumentEvidence, "recit", title="Livret"), "Livret"),
    (of(ContextEvidence, "humain", label="Vélos", value=25, unit="vélos"), "25 vélos"),
    (of(ContextEvidence, "humain", label="Vélos", value=25), "25"),
    (of(ContextEvidence, "humain", label="Vélos", text="beaucoup"), "beaucoup"),
    (of(ContextEvidence, "humain", label="V", value=2, text="neufs"), "2 — neufs"),
    (of(MissingEvidence, "taux", state="refused"), "refus de répondre"),
    (of(MissingEvidence, "taux", state="discarded", reason="doute"), "écarté : doute"),
]


@pytest.mark.parametrize(("item", "expected"), CASES, ids=lambda v: v if isinstance(v, str) else "")
def test_a_value_is_said_as_it_was_given(grid, item, expected):
    """In French, with its separators, its unit and its qualifier."""
    indicator = grid().indicators.get(item.about)
    text = value_text(item, indicator, FRENCH).replace("\u00a0", " ").replace("\u202f", " ")
    assert text == expected


def test_a_rate_that_is_no_share_has_the_decimals_that_it_needs(grid):
    """30 hours, not 30,00; 0,45 in full; none above a hundred."""
    hours = grid(
        'denominator = "sorties"', 'denominator = "sorties", unit = "h/pers", part_of_whole = false'
    )
    taux = hours["taux"]
    texts = [
        value_text(of(RatioEvidence, "taux", numerator=top, denominator=bottom), taux, FRENCH)
        for top, bottom in ((1260, 42), (19, 42), (31850, 283))
    ]
    assert [text.partition("soit ")[2] for text in texts] == [
        "30\u00a0h/pers",
        "0,45\u00a0h/pers",
        "113\u00a0h/pers",
    ]


def test_an_evidence_without_its_indicator_is_still_said():
    """The grid may have changed since."""
    item = of(RatioEvidence, "", numerator=1, denominator=2)
    assert value_text(item, None, FRENCH) == "1 sur 2, soit 50\u00a0%"
    assert value_text(of(QuantityEvidence, "", value=3), None, FRENCH) == "3"
    assert (
        value_text(of(OrdinalEvidence, "", value="haut"), None, FRENCH).strip("«»\u00a0") == "haut"
    )
    assert value_text(of(ChoiceEvidence, "", value="x"), None, FRENCH) == "x"
    assert value_text(of(ChecklistEvidence, "", ticked=["x"]), None, FRENCH) == "x (1 sur 0)"
    counts = (CategoryCount(category="x", count=1),)
    text = value_text(of(BreakdownEvidence, "", counts=counts, total=1), None, FRENCH)
    assert text == "x\u00a0: 1 — en tout\u00a0: 1"


def test_an_unknown_kind_of_evidence_is_an_error_of_ours():
    """No screen leaves out what it does not know."""
    with pytest.raises(TypeError):
        value_text(Evidence(id="a"), None, FRENCH)


def test_what_a_rate_compares_is_said(grid):
    """Where both parts are known."""
    taux = grid()["taux"]
    whole = of(RatioEvidence, "taux", numerator=1, denominator=5)
    assert compared(whole, taux, FRENCH) == "sorties vers l’emploi / sorties"
    assert compared(of(RatioEvidence, "taux", numerator=1), taux, FRENCH) == ""
    assert compared(of(QuantityEvidence, "heures", value=1), grid()["heures"], FRENCH) == ""
