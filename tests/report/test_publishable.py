"""What may be shown to the public: words with consent, figures that rest on enough people."""

from __future__ import annotations

import io
import zipfile
from decimal import Decimal

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

import utilite_sociale as ust
from utilite_sociale import examples
from utilite_sociale.catalog import catalog
from utilite_sociale.errors import InvalidValueError
from utilite_sociale.messages import LANGUAGES
from utilite_sociale.model import (
    ContextEvidence,
    DocumentEvidence,
    Finding,
    LogEntry,
    MissingEvidence,
    NarrativeEvidence,
    Participant,
    Practice,
    QuantityEvidence,
    RatioEvidence,
    Source,
)
from utilite_sociale.report.language import Language
from utilite_sociale.report.pages import public_page
from utilite_sociale.report.publishable import publishable
from utilite_sociale.report.writing import FORMS, written
from utilite_sociale.scoring import evaluate
from utilite_sociale.vocabulary import NarrativeShape, Stage

SECRET = "Xyzzyplugh"  # noqa: S105 - a word that no text holds
NUMBER = Decimal(7391508)
GRID = catalog()["ile_de_france"]
FICTIONAL = ust.load_assessment(examples.path("exemple_fictif"))


def ratio(about, above, below, **more):
    return RatioEvidence(id=f"r_{about}", about=about, numerator=above, denominator=below, **more)


def shown(*evidence, **more):
    made = evolve(FICTIONAL, evidence=evidence, findings=(), practices=(), **more)
    return publishable(evaluate(made, GRID))


@pytest.mark.parametrize(
    ("above", "below", "n", "is_shown"),
    [
        (12, 40, None, True),
        (0, 40, None, True),
        (40, 40, None, True),
        (4, 40, None, False),
        (37, 40, None, False),
        (3, 4, None, False),
        (12, 40, 4, False),
        (12, None, None, False),
        (0, 0, None, False),
    ],
)
def test_a_share_of_few_people_is_not_shown(above, below, n, is_shown):
    """Neither those counted, nor the others, nor those who answered may be fewer than five."""
    assert GRID.indicators["part_femmes"].disclosure_threshold == 5
    assert bool(shown(ratio("part_femmes", above, below, n=n)).figures) is is_shown


def test_a_count_of_few_people_is_not_shown():
    """Zero names nobody."""
    for value, is_shown in ((4, False), (5, True), (0, True)):
        one = QuantityEvidence(id="q", about="droits_concernes", value=value)
        assert bool(shown(one).figures) is is_shown


def test_a_sensitive_figure_and_a_provisional_one_are_never_shown():
    """However many people they rest on."""
    assert GRID.indicators["part_rqth"].sensitive
    assert shown(ratio("part_rqth", 500, 1000)).figures == ()
    assert shown(ratio("part_femmes", 500, 1000, provisional=True)).figures == ()


def test_what_was_corrected_is_not_shown():
    """Its correction is."""
    first = ratio("part_femmes", 10, 40)
    mended = evolve(first, id="mended", numerator=12, replaces=first.id)
    assert [one.id for one, _ in shown(first, mended).figures] == ["mended"]


@pytest.mark.parametrize("stage", [Stage.DRAFT, Stage.SUBMITTED])
def test_an_assessment_that_nobody_read_is_not_shown(stage):
    """It is said at which stage it is."""
    with pytest.raises(InvalidValueError) as caught:
        shown(stage=stage)
    assert caught.value.code == "report.unfinished"


def planted():
    """Give the fictional example with a secret in every field that is not to be shown."""
    sensitive = next(one.key for one in GRID.indicators.values() if one.sensitive)
    words = {"population": SECRET, "caveat": SECRET}
    hidden = [
        NarrativeEvidence(
            id=f"mot_{shape}_{number}", about=about, text=SECRET, shape=shape, **words
        )
        for shape in NarrativeShape
        for number, about in enumerate(("acces_droits", "exemples_acces_droits", "pouvoir_agir"))
    ]
    hidden.append(
        NarrativeEvidence(id="intime", about=sensitive, text=SECRET, consent=True, **words)
    )
    figures = [
        ratio(sensitive, NUMBER, NUMBER * 2, **words),
        ratio("part_femmes", NUMBER, NUMBER * 2, provisional=True, **words),
        QuantityEvidence(id="heures", about="heures_travaillees", value=20_000, **words),
        MissingEvidence(id="refus", about="delai_acces", state="refused", reason=SECRET),
        DocumentEvidence(id="doc", about="acces_droits", title=SECRET, path=SECRET),
        ContextEvidence(id="ctx", label=SECRET, text=SECRET, value=NUMBER),
    ]
    return evolve(
        FICTIONAL,
        title=SECRET,
        note=SECRET,
        stakes=(SECRET,),
        subject=evolve(FICTIONAL.subject, place=SECRET),
        participants=(Participant(role=SECRET),),
        sources=(Source(key="s", title=SECRET, note=SECRET, publisher=SECRET),),
        evidence=(*hidden, *figures),
        practices=(Practice(key="p", title=SECRET, story=SECRET, changed=SECRET),),
        findings=(Finding(key="f", kind="improvement", text=SECRET),),
        log=(LogEntry(date=FICTIONAL.period.end, stage="reviewed", by=SECRET, comment=SECRET),),
    )


def unpacked(data):
    """Give all that a file holds, packed parts and metadata included."""
    if not data.startswith(b"PK"):
        return data.decode()
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return "".join(archive.read(name).decode("utf-8", "replace") for name in archive.namelist())


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("suffix", FORMS)
def test_a_secret_planted_in_every_field_is_in_no_byte_of_any_form(suffix, lang):
    """Metadata and alternative texts included; what may be shown is there."""
    document = public_page(evaluate(planted(), GRID), Language(lang))
    whole = unpacked(written(document, suffix, lang))
    bare = whole.replace("\u202f", "").replace(",", "").replace(" ", "")
    assert SECRET not in whole
    assert str(NUMBER) not in bare
    assert "20000" in bare


@pytest.mark.property
@settings(max_examples=settings().max_examples // 2)
@given(st.data())
def test_words_are_shown_with_their_consent_and_only_so(data):
    """Whatever they are about, and whoever says them."""
    abouts = st.sampled_from([key for key in GRID.paths if key not in {"", "couts_evites"}])
    drawn = data.draw(st.lists(st.tuples(abouts, st.booleans()), max_size=8))
    words = [
        NarrativeEvidence(id=f"m{n}", about=about, text=f"{SECRET}{n}x", consent=consent)
        for n, (about, consent) in enumerate(drawn)
    ]
    made = evolve(FICTIONAL, evidence=tuple(words), practices=(), findings=())
    page = written(public_page(evaluate(made, GRID), Language("fr")), ".md", "fr").decode()
    for word in words:
        if not word.consent:
            assert word.text not in page


def test_practices_need_a_consent():
    """Each its own."""
    yes = Practice(key="oui", title="Le jardin", story="On plante.", consent=True)
    made = evolve(
        FICTIONAL,
        evidence=(),
        findings=(),
        practices=(yes, evolve(yes, key="non", title="Non", consent=False)),
    )
    assert publishable(evaluate(made, GRID)).practices == (yes,)
