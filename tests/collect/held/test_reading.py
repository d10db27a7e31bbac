"""Each row of a file is recognised, or noted with what is wrong; families add up or are refused.

The rows of ``counts`` bear the names of ``posts``, ``grouping`` puts them together, and
``report`` holds the notes.
"""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.collect.held.conftest import EXITS, HEADINGS
from utilite_sociale.collect import RemarkKind
from utilite_sociale.collect.held import (
    AnnexHours,
    AudienceCounts,
    BarrierSupport,
    ExitCounts,
    HeldFigures,
    read_figures,
)
from utilite_sociale.collect.held.posts import COLUMNS, POSTS, post_named
from utilite_sociale.collect.held.reading import MAX_BYTES
from utilite_sociale.collect.held.report import Where
from utilite_sociale.errors import InvalidDocumentError, Severity
from utilite_sociale.vocabulary import MissingState

NAMED = {"definition": "dgefp_2008_21", "rule": "ecrite"}
WHOLE = ExitCounts(durable=4, transition=5, positive=3, other=8, withdrawn=9, **NAMED)


def problems(held: HeldFigures) -> list[tuple[str, str, int, str]]:
    """Give what became of what was not simply recognised, and check its words."""
    found = []
    for note in held.notes:
        assert note.text("fr") != note.text("en")
        if note.issue is not None:
            found.append((str(note.reception), note.issue.code, note.line, note.column))
    return found


def refusal(path) -> list[tuple[str, int | None]]:
    with pytest.raises(InvalidDocumentError) as caught:
        read_figures(path)
    for issue in caught.value.issues:
        assert issue.text("fr") != issue.text("en")
    return [(issue.code, issue.line) for issue in caught.value.issues]


def test_a_sound_file_is_recognised_whole(read):
    """Every row has its note, every family its counts."""
    held = read(
        *EXITS,
        "sorties;total;20;;;;ACI;2018",
        "etp;heures;21 840,5",
        "etp;heures de référence;1 820",
        "etp;etp_conventionnes;12,5",
        "freins;mobilite_concernes;14",
        "freins;mobilite_interne;6",
        "freins;mobilite_externe;3",
        "freins;mobilite_mixte;2",
        "publics;salariés en parcours;40",
        "Publics;Femmes;18",
        "publics;50 ans et plus;7",
    )
    assert problems(held) == []
    assert [(note.reception, note.line) for note in held.notes] == [
        (RemarkKind.RECOGNISED, line) for line in range(2, 18)
    ]
    assert (held.kind, held.year, held.issues) == ("ACI", 2018, ())
    assert held.exits == ExitCounts(
        durable=4, transition=5, positive=3, other=8, withdrawn=9, total=20, **NAMED
    )
    assert held.annexes == (
        AnnexHours(hours=Decimal("21840.5"), reference=1820, contracted=Decimal("12.5")),
    )
    assert held.support == (
        BarrierSupport(barrier="mobilite", concerned=14, internal=6, external=3, both=2),
    )
    assert isinstance(held.audience, AudienceCounts)
    assert held.audience.employees == 40
    assert [(one.audience, one.count) for one in held.audience.counts] == [
        ("femmes", 18),
        ("50_plus", 7),
    ]


def test_a_recognised_row_is_said_in_both_languages(read):
    """With its line and its name."""
    note = read(*EXITS).notes[0]
    assert note.text("fr") == "ligne 2\u00a0: sorties.emploi_durable, reconnu"
    assert note.text("en") == "line 2: sorties.emploi_durable, recognised"


def test_columns_that_do_not_matter_may_be_absent(read):
    """And names are those of the public data as well."""
    held = read(
        "freins,acc_dif_nb_sal_conc_heberg,3",
        "freins,acc_dif_nb_sal_int_ext_heberg,1",
        headings="famille,poste,valeur",
    )
    assert held.support == (BarrierSupport(barrier="logement", concerned=3, both=1),)
    assert (held.kind, held.year, held.exits, held.audience, held.annexes) == (
        "",
        None,
        None,
        None,
        (),
    )


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("sorties;total;environ 20", ("refused", "number.unreadable", 7, "valeur")),
        ("sorties;total;", ("refused", "number.empty", 7, "valeur")),
        ("sorties;total;60 %", ("refused", "number.percent", 7, "valeur")),
        ("sorties;total;-1", ("refused", "held.negative", 7, "valeur")),
        ("sorties;total;20,5", ("refused", "held.not_whole", 7, "valeur")),
        ("sorties;total;1.234", ("ambiguous", "number.ambiguous", 7, "valeur")),
        ("sorties;total;999", ("ambiguous", "held.no_answer_code", 7, "valeur")),
        ("publics;salaries;9 999", ("ambiguous", "held.no_answer_code", 7, "valeur")),
        ("etp;heures_reference;0,5", ("refused", "held.reference_below_one", 7, "valeur")),
        ("sortie;total;20", ("unknown", "held.family_unknown_near", 7, "famille")),
        (";total;20", ("unknown", "held.family_unknown", 7, "famille")),
        ("zzz;total;20", ("unknown", "held.family_unknown", 7, "famille")),
        ("publics;femme;20", ("unknown", "held.post_unknown_near", 7, "poste")),
        ("etp;zzz;20", ("unknown", "held.post_unknown", 7, "poste")),
        ("sorties;total;20;dgefp_2008_2", ("unknown", "held.name_unknown_near", 7, "definition")),
        ("sorties;total;20;;zzz", ("unknown", "held.name_unknown", 7, "regle")),
        ("publics;femmes;20;dgefp_2008_21", ("unknown", "held.name_unknown", 7, "definition")),
        ("sorties;total;20;;;;;;x", ("refused", "held.beyond", 7, "")),
    ],
)
def test_a_row_that_cannot_be_read_is_noted_and_the_others_are_read(read, row, expected):
    """With its line and its column; only what is refused is an error."""
    held = read(*EXITS, row)
    assert problems(held) == [expected]
    assert held.exits == WHOLE
    (issue,) = held.issues
    assert issue.severity is (Severity.ERROR if expected[0] == "refused" else Severity.WARNING)
    assert issue.file == held.file


def test_a_number_that_looks_like_a_code_is_taken_when_it_says_so(read):
    """A decimal that is nothing."""
    held = read("publics;salaries;999,0", "publics;femmes;9")
    assert problems(held) == []
    assert held.audience is not None
    assert held.audience.employees == 999


@pytest.mark.parametrize(
    ("word", "state"),
    [
        ("nd", MissingState.NOT_PROVIDED),
        ("ND", MissingState.NOT_PROVIDED),
        ("non renseigné", MissingState.NOT_PROVIDED),
        ("n.c.", MissingState.NOT_COLLECTED),
        ("secret", MissingState.WITHHELD),
    ],
)
def test_a_missing_number_keeps_its_reason(read, word, state):
    """It is no 0."""
    held = read("publics;salaries;40", f"publics;femmes;{word}")
    assert problems(held) == []
    assert (held.counts[1].missing, held.counts[1].value) == (state, None)
    assert held.audience is not None
    assert held.audience.counts[0].count is None


def test_annexes_are_added(read):
    """Numbers add up; hours keep the reference of each."""
    held = read(
        "sorties;emploi_durable;1;dgefp_2008_21;ecrite;A1M0",
        "sorties;emploi_durable;3;dgefp_2008_21;ecrite;A1M1",
        "sorties;retrait;9;;;a1m0",
        "etp;heures;1820;;;A1M1",
        "etp;heures_reference;1820;;;A1M1",
        "etp;heures;100;;;A1M0",
        "publics;salaries;5;;;A1M0",
        "publics;salaries;6;;;A1M1",
        "publics;femmes;6;;;A1M1",
    )
    assert problems(held) == []
    assert held.exits == ExitCounts(durable=4, **NAMED)
    assert held.annexes == (
        AnnexHours(annex="A1M0", hours=100),
        AnnexHours(annex="A1M1", hours=1820, reference=1820),
    )
    assert held.audience is not None
    assert held.audience.employees == 11
    assert held.audience.counts[0].count is None


def test_a_number_given_twice_is_in_doubt(read):
    """Neither is kept, nor is one beside the annexes."""
    held = read(
        "publics;femmes;6",
        "publics;femmes;7",
        "publics;salaries;40",
        "freins;mobilite_concernes;4;;;A1M0",
        "freins;mobilite_concernes;9",
    )
    assert problems(held) == [
        ("ambiguous", "held.twice", 2, "poste"),
        ("ambiguous", "held.twice", 3, "poste"),
        ("ambiguous", "held.annex_not_said", 6, "annexe"),
    ]
    assert [one.about for one in held.counts] == ["publics.salaries", "freins.mobilite_concernes"]


@pytest.mark.parametrize(
    ("rows", "code"),
    [
        (
            ("sorties;emploi_durable;1;dgefp_2008_21;ecrite", "sorties;retrait;1;fagerh"),
            "held.definitions_differ",
        ),
        (
            ("sorties;emploi_durable;1;fagerh;ecrite", "sorties;retrait;1;;appliquee"),
            "held.rules_differ",
        ),
        (
            (
                "sorties;emploi_durable;1;dgefp_2008_21;ecrite;A1",
                "sorties;emploi_durable;1;dares_sortants;ecrite;A2",
            ),
            "held.definitions_differ",
        ),
        (
            (
                "sorties;emploi_durable;1;dgefp_2008_21;ecrite;A1",
                "sorties;emploi_durable;1;dgefp_2008_21;;A2",
            ),
            "held.rules_differ",
        ),
    ],
)
def test_definitions_and_rules_that_differ_are_refused_whole(read, rows, code):
    """Nothing is made of any of them."""
    held = read(*rows)
    assert problems(held) == [("refused", code, 2, "")]
    assert held.exits is None


@pytest.mark.parametrize(
    ("total", "code"),
    [(20, None), (29, "total_with_withdrawn"), (21, "total_differs"), (19, "total_differs")],
)
def test_a_total_is_that_of_the_categories(read, total, code):
    """Withdrawn exits are no part of it."""
    held = read(*EXITS, f"sorties;total;{total}")
    assert problems(held) == ([] if code is None else [("refused", f"held.{code}", 2, "")])
    assert (held.exits is None) == (code is not None)


@pytest.mark.parametrize(("total", "sound"), [(15, True), (16, True), (14, False)])
def test_a_total_may_be_above_the_categories_that_are_known(read, total, sound):
    """Where one is missing: 15 are known here."""
    held = read(*EXITS[:1], *EXITS[2:4], "sorties;retrait;nd", f"sorties;total;{total}")
    assert problems(held) == ([] if sound else [("refused", "held.total_differs", 2, "")])


def test_what_the_source_does_not_say_is_noted(read):
    """The definition and the rule, once for the family."""
    held = read("sorties;emploi_durable;4", "sorties;retrait;2")
    assert problems(held) == [
        ("ambiguous", "held.definition_not_said", 2, "definition"),
        ("ambiguous", "held.rule_not_said", 2, "regle"),
    ]
    assert held.exits == ExitCounts(durable=4, withdrawn=2)


def test_what_is_odd_in_the_file_itself_is_noted(read):
    """Its encoding, a column that means nothing here, a kind and a year that are none."""
    held = read(
        "publics;salaries;4;;;;aci-;18;x",
        headings=f"{HEADINGS};Réponse",
        encoding="cp1252",
    )
    assert problems(held) == [
        ("recognised", "table.windows", 1, ""),
        ("unknown", "held.column_unknown", 1, "Réponse"),
        ("unknown", "held.kind_unknown", 1, "type"),
        ("refused", "held.not_a_year", 1, "annee"),
    ]
    assert (held.kind, held.year) == ("ACI-", None)


def test_a_file_is_about_one_structure_and_one_year(write):
    """What each kind counts in its own way is not added."""
    rows = ("publics;salaries;4;;;;ACI;2018", "publics;femmes;2;;;;aci;2018")
    assert refusal(write(*rows, "publics;rsa;1;;;;EI")) == [("held.kinds_differ", 4)]
    assert refusal(write(*rows, "publics;rsa;1;;;;;2019", "publics;qpv;1;;;;;2017")) == [
        ("held.years_differ", 4),
        ("held.years_differ", 5),
    ]


def test_a_file_that_is_no_aggregate_is_refused(write):
    """Persons first, before anything else is read; then what is no table of this kind."""
    assert refusal(write("Durand;1", headings="Nom;valeur")) == [("persons.columns", 1)]
    assert refusal(write("a;1", headings="poste;nombre")) == [("held.column_missing", 1)]
    assert refusal(write("x" * MAX_BYTES)) == [("table.too_large", None)]
    assert refusal(write("\0")) == [("table.binary", None)]


def test_no_note_repeats_a_figure_or_a_cell(read):
    """What is wrong is told by its place."""
    held = read("sorties;total;4321,5", "sorties;confidence;1", "confidence;total;1")
    said = "".join(f"{note!r}{note.text('fr')}{note.text('en')}" for note in held.notes)
    assert "4321" not in said
    assert "confidence" not in said


@pytest.mark.property
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.permutations([*EXITS, "sorties;total;20", "publics;salaries;9", "publics;femmes;4"]))
def test_the_order_of_rows_changes_nothing(read, rows):
    """But the lines that notes name."""
    held = read(*rows)
    assert problems(held) == []
    assert held.exits is not None
    assert (held.exits.dynamic, held.exits.retained, held.exits.definition) == (
        12,
        20,
        "dgefp_2008_21",
    )
    assert held.audience is not None
    assert held.audience.employees == 9


@pytest.mark.parametrize("family", POSTS)
def test_the_counts_of_a_family_are_found_by_each_of_their_names(family):
    """And a name of another family is none."""
    for post in POSTS[family].values():
        for name in (post.key, *post.aliases):
            assert post_named(family, name) is post
    assert post_named(family, "zzz") is None
    assert "valeur" in COLUMNS


def test_a_place_makes_the_notes_of_what_stands_there():
    """Only what is refused is an error."""
    place = Where(file="f.csv", line=3, column="valeur", about="sorties.total")
    assert place.note(RemarkKind.CONVERTED).text("en") == "line 3: sorties.total, converted"
    refused = place.problem(RemarkKind.REFUSED, "held.negative")
    assert refused.issue is not None
    assert refused.issue.where("en") == "f.csv, line 3, valeur"
