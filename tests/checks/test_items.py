"""The evidence of an assessment, each piece with its place and what it answers."""

from __future__ import annotations

from utilite_sociale.checks.items import answers, items
from utilite_sociale.model import (
    ContextEvidence,
    DocumentEvidence,
    MissingEvidence,
    NarrativeEvidence,
    QuantityEvidence,
)
from utilite_sociale.vocabulary import MissingState


def test_each_piece_has_its_place_and_its_indicator(build):
    """In the order of the file; what stands on a criterion or nowhere has no indicator."""
    pieces = (
        QuantityEvidence(id="a", about="heures", value=1),
        NarrativeEvidence(id="b", about="accueil", text="Un matin."),
        ContextEvidence(id="c", label="Salariés", value=3),
    )
    found = items(build.assessment(*pieces), build.grid(build.indicator("heures")))
    assert [item.path for item in found] == ["evidence[a]", "evidence[b]", "evidence[c]"]
    assert [item.indicator and item.indicator.key for item in found] == ["heures", None, None]
    assert [item.is_value for item in found] == [True, False, False]
    assert "Un matin" not in repr(found)


def test_answers_are_values_and_reasons_with_corrections_applied(build):
    """Words, documents and what was corrected stand aside."""
    pieces = (
        QuantityEvidence(id="a", about="heures", value=1),
        QuantityEvidence(id="b", about="heures", value=2, replaces="a"),
        MissingEvidence(id="c", about="heures", state=MissingState.REFUSED, voice="salaries"),
        DocumentEvidence(id="d", about="heures", title="Feuille"),
        NarrativeEvidence(id="e", about="heures", text="Un matin."),
        QuantityEvidence(id="f", about="ailleurs", value=1),
    )
    grid = build.grid(build.indicator("heures"))
    found = list(answers(items(build.assessment(*pieces), grid)))
    assert [(item.evidence.id, indicator.key) for item, indicator in found] == [
        ("b", "heures"),
        ("c", "heures"),
    ]
