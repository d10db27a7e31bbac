"""Figures become evidence where definitions agree, context where they do not; none is lost.

The ``figures`` are worked out by hand from the rows.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest
from attrs import evolve

from tests.collect.held.conftest import EXITS
from utilite_sociale.catalog import catalog, check
from utilite_sociale.collect import RemarkKind
from utilite_sociale.collect.held import HeldEvidence, held_evidence
from utilite_sociale.errors import Severity, UnknownPathError
from utilite_sociale.model import (
    Assessment,
    BreakdownEvidence,
    ContextEvidence,
    Definition,
    Enterprise,
    Grid,
    MissingEvidence,
    Period,
    Quantity,
    QuantityEvidence,
    RatioEvidence,
    Source,
)
from utilite_sociale.vocabulary import MissingState, Strength

SOCLE = catalog()["socle"]
OTHER_RULE = ("sorties;emploi_durable;4;dgefp_2008_21;appliquee", *EXITS[1:])
OTHER_DEFINITION = ("sorties;emploi_durable;4;dares_sortants;ecrite", *EXITS[1:])
HOURS = ("etp;heures;21840", "etp;heures_reference;1820", "etp;etp_conventionnes;12,5")


def made(result: HeldEvidence) -> dict[str, object]:
    """Give the evidence by the indicator that it is about."""
    return {one.about: one for one in result.evidence}


def problems(result: HeldEvidence) -> list[tuple[str, str, int, str]]:
    found = []
    for note in result.notes:
        assert note.text("fr") != note.text("en")
        if note.issue is not None:
            found.append((str(note.reception), note.issue.code, note.line, note.about))
    return found


def with_definition(key: str, definition: str) -> Grid:
    """Give the common base with another definition of one indicator."""
    indicator = SOCLE.indicators[key]
    other = evolve(indicator, definition=Definition(id=definition, text="Autrement."))
    return replaced(key, other)


def replaced(key: str, other: object) -> Grid:
    def walk(node):
        return evolve(
            node,
            criteria=tuple(walk(one) for one in node.criteria),
            indicators=tuple(other if one.key == key else one for one in node.indicators),
        )

    return evolve(SOCLE, registers=tuple(walk(one) for one in SOCLE.registers))


def test_exits_answer_their_four_indicators(read):
    """12 dynamic exits of 20, of which 4 durable; 9 withdrawn."""
    result = held_evidence(read(*EXITS, "sorties;total;20;;;;ACI;2018"), SOCLE, source="asp")
    assert problems(result) == []
    found = made(result)
    parts = found["sorties_par_categorie"]
    assert isinstance(parts, BreakdownEvidence)
    assert {one.category: one.count for one in parts.counts} == {
        "emploi_durable": 4,
        "emploi_transition": 5,
        "sortie_positive": 3,
        "autre_sortie": 8,
    }
    assert (parts.total, parts.n) == (20, 20)
    withdrawn = found["sorties_retirees"]
    assert isinstance(withdrawn, QuantityEvidence)
    assert withdrawn.value == 9
    for key, above in (("taux_sorties_dynamiques", 12), ("taux_sorties_emploi_durable", 4)):
        rate = found[key]
        assert isinstance(rate, RatioEvidence)
        assert (rate.numerator, rate.denominator, rate.n) == (above, 20, 20)
        assert rate.id == f"{key}_2018"
        assert rate.period == Period(start=dt.date(2018, 1, 1), end=dt.date(2018, 12, 31))
        assert (rate.source, rate.strength) == ("asp", Strength.ADMINISTRATIVE)
        assert rate.population.startswith("Personnes sorties, comptées selon la règle écrite")
        assert rate.caveat == ""
    assert len(found) == 4


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        (OTHER_RULE, "Règle appliquée par les requêtes"),
        (OTHER_DEFINITION, "Emploi durable selon\u00a0: Enquête de la Dares"),
        (("sorties;emploi_durable;4", *EXITS[1:]), "La source ne dit pas selon quelle définition"),
    ],
)
def test_what_is_counted_otherwise_is_context_unless_the_caller_says_so(read, rows, said):
    """And then the evidence says how it was counted."""
    held = read(*rows)
    keys = ("sorties_par_categorie", "taux_sorties_dynamiques", "taux_sorties_emploi_durable")
    result = held_evidence(held, SOCLE)
    assert problems(result) == [("ambiguous", "held.definition_differs", 2, key) for key in keys]
    kept = made(result)
    for key in keys:
        assert isinstance(kept[key], ContextEvidence)
        assert said in kept[key].caveat
        assert kept[key].label.startswith(SOCLE.indicators[key].label)
    assert kept["taux_sorties_dynamiques"].text == "12 sur 20"
    assert kept["sorties_par_categorie"].text.endswith("autre_sortie\u00a0: 8, total\u00a0: 20")
    assert isinstance(kept["sorties_retirees"], QuantityEvidence)
    accepted = held_evidence(held, SOCLE, accept=["taux_sorties_emploi_durable"])
    rate = made(accepted)["taux_sorties_emploi_durable"]
    assert isinstance(rate, RatioEvidence)
    assert (rate.numerator, rate.denominator) == (4, 20)
    assert said in rate.caveat
    assert isinstance(made(accepted)["taux_sorties_dynamiques"], ContextEvidence)


def test_what_is_accepted_is_in_the_grid(read):
    """A misspelt key would otherwise accept nothing in silence."""
    with pytest.raises(UnknownPathError, match="taux_sorties_emploi_durable"):
        held_evidence(read(*EXITS), SOCLE, accept=["taux_sortie_emploi_durable"])


def test_a_grid_that_defines_an_indicator_otherwise_gets_context(read):
    """Found by its key; the caveat names the definition that the figure answers."""
    grid = with_definition("sorties_retirees", "sorties_retirees_v2")
    result = held_evidence(read(*EXITS), grid)
    assert problems(result) == [
        ("ambiguous", "held.definition_differs", 6, "sorties_retirees"),
    ]
    kept = made(result)["sorties_retirees"]
    assert isinstance(kept, ContextEvidence)
    assert (kept.text, "sorties_retirees_v1" in kept.caveat) == ("9", True)
    accepted = made(held_evidence(read(*EXITS), grid, accept=["sorties_retirees"]))
    assert "sorties_retirees_v1" in accepted["sorties_retirees"].caveat


def test_an_indicator_is_found_by_its_definition_whatever_its_key(read):
    """A network may have renamed it."""
    indicator = evolve(SOCLE.indicators["sorties_retirees"], key="retraits")
    result = held_evidence(read("sorties;retrait;9"), replaced("sorties_retirees", indicator))
    assert [(one.about, one.id) for one in result.evidence] == [("retraits", "sorties_retirees")]


def test_a_grid_without_the_indicator_says_so(read):
    """Or with another measure under the same definition."""
    result = held_evidence(read("sorties;retrait;9"), evolve(SOCLE, registers=SOCLE.registers[:1]))
    assert result.evidence == ()
    assert problems(result) == [("unknown", "held.no_indicator", 2, "sorties_retirees")]
    for key, rows in (
        ("taux_sorties_dynamiques", EXITS),
        ("sorties_par_categorie", EXITS),
        ("etp_insertion", HOURS),
    ):
        measure = SOCLE.indicators["taux_sorties_dynamiques"].measure
        measure = Quantity(unit="x") if key.startswith(("taux", "sorties")) else measure
        grid = replaced(key, evolve(SOCLE.indicators[key], measure=measure))
        codes = [(code, about) for _, code, _, about in problems(held_evidence(read(*rows), grid))]
        assert codes == [("held.no_indicator", key)]
    wrong = evolve(SOCLE.indicators["repartition_accompagnement"], key="sorties_retirees")
    wrong = evolve(wrong, definition=SOCLE.indicators["sorties_retirees"].definition)
    result = held_evidence(read("sorties;retrait;9"), replaced("sorties_retirees", wrong))
    assert problems(result) == [("unknown", "held.no_indicator", 2, "sorties_retirees")]


def test_full_time_equivalents_are_those_of_the_annex(read):
    """21 840 hours by 1 820 are 12, of 12.5 agreed on."""
    result = held_evidence(read(*HOURS), SOCLE)
    assert problems(result) == []
    found = made(result)
    assert found["etp_insertion"].value == 12
    rate = found["etp_realises_sur_conventionnes"]
    assert (rate.numerator, rate.denominator, rate.n) == (12, Decimal("12.5"), None)


def test_without_the_reference_of_the_annex_only_one_that_was_read_serves(read):
    """It is then context, and says which; another kind gets nothing."""
    rows = ("etp;heures;21840;;;A1;ACI", "etp;etp_conventionnes;12,5;;;A1")
    result = held_evidence(
        read(*rows, "etp;heures;1820;;;A2", "etp;heures_reference;1820;;;A2"), SOCLE
    )
    keys = ("etp_insertion", "etp_realises_sur_conventionnes")
    assert problems(result) == [("ambiguous", "held.definition_differs", 2, key) for key in keys]
    kept = made(result)["etp_insertion"]
    assert kept.text == "13"
    assert "1820 heures (ACI), selon Chantier école" in kept.caveat
    assert made(result)["etp_realises_sur_conventionnes"].text == "13 sur ?"
    other = held_evidence(read(rows[0].replace("ACI", "EI"), rows[1]), SOCLE)
    assert problems(other) == [("refused", "held.no_reference", 2, "etp_insertion")]
    rate = made(other)["etp_realises_sur_conventionnes"]
    assert (rate.numerator, rate.denominator) == (None, Decimal("12.5"))
    unsaid = held_evidence(read("etp;heures;100"), SOCLE)
    assert problems(unsaid) == [
        ("refused", "held.no_reference", 2, "etp_insertion"),
        ("unknown", "held.not_known", 2, "etp_realises_sur_conventionnes"),
    ]


def test_support_on_barriers(read):
    """11 of 14; what no barrier tells is said."""
    result = held_evidence(
        read(
            "freins;mobilite_concernes;14",
            "freins;mobilite_interne;6",
            "freins;mobilite_externe;3",
            "freins;mobilite_mixte;2",
            "freins;droits_concernes;0",
            "freins;droits_interne;0",
            "freins;droits_externe;0",
            "freins;droits_mixte;nd",
        ),
        SOCLE,
    )
    assert problems(result) == []
    found = made(result)
    rate = found["mobilite_taux_accompagnement"]
    assert (rate.numerator, rate.denominator) == (11, 14)
    missing = found["droits_taux_accompagnement"]
    assert isinstance(missing, MissingEvidence)
    assert missing.state is MissingState.NOT_PROVIDED
    shared = found["repartition_accompagnement"]
    assert {one.category: one.count for one in shared.counts} == {"interne": 6, "externe": 3}
    assert shared.total is None
    assert shared.caveat.startswith("Freins non donnés, donc non comptés\u00a0: logement, langue")


def test_nobody_concerned_is_kept_as_0_over_0(read):
    """Which is undefined, and never a rate of 0."""
    rows = [f"freins;mobilite_{way};0" for way in ("concernes", "interne", "externe", "mixte")]
    rate = made(held_evidence(read(*rows), SOCLE))["mobilite_taux_accompagnement"]
    assert (rate.numerator, rate.denominator) == (0, 0)


def test_more_supported_than_concerned_is_refused_and_not_corrected(read):
    """The shares of who supports stay: they are of another whole."""
    result = held_evidence(
        read(
            *("freins;langue_concernes;5", "freins;langue_interne;4"),
            *("freins;langue_externe;2", "freins;langue_mixte;0"),
        ),
        SOCLE,
    )
    assert problems(result) == [
        ("refused", "held.supported_above_concerned", 2, "langue_taux_accompagnement")
    ]
    assert list(made(result)) == ["repartition_accompagnement"]


def test_all_barriers_told_leave_no_caveat(read):
    """Health and justice have no indicator of their own in the common base."""
    barriers = ("droits", "mobilite", "logement", "langue", "surendettement", "sante", "justice")
    rows = [
        f"freins;{barrier}_{way};1"
        for barrier in (*barriers, "disponibilite")
        for way in ("interne", "externe", "mixte")
    ]
    result = held_evidence(read(*rows), SOCLE)
    shared = made(result)["repartition_accompagnement"]
    assert {one.count for one in shared.counts} == {8}
    assert shared.caveat == ""
    assert {about for _, code, _, about in problems(result) if code == "held.no_indicator"} == {
        "sante_taux_accompagnement",
        "justice_taux_accompagnement",
        "disponibilite_taux_accompagnement",
    }


def test_audiences_are_shares_of_one_total(read):
    """A part above it is refused; a number alone makes no figure."""
    result = held_evidence(
        read("publics;salaries;40", "publics;femmes;18", "publics;50_plus;41", "publics;qpv;s"),
        SOCLE,
    )
    assert problems(result) == [("refused", "held.part_above_whole", 2, "part_50_plus")]
    found = made(result)
    rate = found["part_femmes"]
    assert (rate.numerator, rate.denominator, rate.n) == (18, 40, 40)
    assert found["part_qpv"].state is MissingState.WITHHELD
    alone = held_evidence(read("publics;salaries;40", "etp;heures_reference;1820"), SOCLE)
    assert problems(alone) == [
        ("unknown", "held.not_known", 3, "etp_realises_sur_conventionnes"),
        ("unknown", "held.unused", 2, "publics.salaries"),
    ]
    part = held_evidence(read("publics;femmes;18"), SOCLE).evidence[0]
    assert (part.numerator, part.denominator, part.n) == (18, None, None)


def test_a_figure_of_which_nothing_is_known_is_missing_or_noted(read):
    """A reason that the file gives is kept; without one, what lacks is said."""
    result = held_evidence(
        read("sorties;retrait;nc", "sorties;autre_sortie;1;fagerh;ecrite"), SOCLE
    )
    assert made(result)["sorties_retirees"].state is MissingState.NOT_COLLECTED
    assert ("unknown", "held.not_known", 3, "taux_sorties_dynamiques") in problems(result)


def test_every_count_ends_somewhere(read):
    """In evidence, or in a note that says why not."""
    held = read(*EXITS, *HOURS, "publics;salaries;40", "publics;rsa;22", "freins;sante_interne;1")
    result = held_evidence(held, SOCLE)
    assert {note.reception for note in result.notes} <= set(RemarkKind)
    assert len(result.notes) == len(result.evidence) + len(problems(result))


def test_the_evidence_enters_an_assessment_without_errors(read):
    """With its source, a period and a day of its own."""
    held = read(*EXITS, *HOURS, "publics;salaries;40", "publics;femmes;18")
    period = Period(start=dt.date(2019, 1, 1), end=dt.date(2019, 12, 31))
    result = held_evidence(
        held,
        SOCLE,
        source="asp",
        period=period,
        collected_on=dt.date(2020, 2, 1),
        strength=Strength.INTERNAL_RECORD,
    )
    assessment = Assessment(
        subject=Enterprise(name="Atelier", kind="ACI", departements=("35",)),
        grid=SOCLE.reference,
        period=period,
        sources=(Source(key="asp", title="Extranet IAE"),),
        evidence=result.evidence,
    )
    assert [one.strength for one in result.evidence] == [Strength.INTERNAL_RECORD] * 7
    assert [one for one in check(assessment, SOCLE) if one.severity is Severity.ERROR] == []
