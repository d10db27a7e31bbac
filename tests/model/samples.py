"""One sound object of each class of the model, built of plain values."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from utilite_sociale import model as m

SECRET = "confié en réunion"  # noqa: S105 - words, no password
"""Words that stand wherever something may be confided; no ``repr`` may show them."""
SECRET_NUMBER = Decimal("48151.6")
"""A figure that stands wherever one may be confided."""

PERIOD = m.Period(start=dt.date(2018, 1, 1), end=dt.date(2018, 12, 31))
REFERENCE = m.GridReference(key="exemple", version="1.2.0")
OPTIONS = (m.Option(key="livret", title="Livret"), m.Option(key="tuteur", title="Tuteur"))
LEVELS = (m.OrdinalLevel(key="bas", title="Bas"), m.OrdinalLevel(key="haut", title="Haut"))
LEVEL_SCORES = (m.LevelScore(level="bas", score=1), m.LevelScore(level="haut", score=4))
TERRITORY = m.Territory(
    title="Poitou-Charentes", departements=("16", "17", "79", "86"), vintage=2015
)
ACI = m.KindIs(one_of=("ACI",))
SUM = m.Sum(at_least=0, at_most=10, out_of="obtainable")
IDENTIFIER = m.Identifier(scheme="siret", value="39372127900031")
ENTERPRISE = m.Enterprise(name="Atelier", kind="ACI", identifier=IDENTIFIER, departements=("35",))
APPRECIATION = m.Indicator(
    key="accueil",
    label="Accueil",
    measure=m.Ordinal(levels=LEVELS),
    level="realisation",
    direction="higher",
    rule=m.LevelsRule(scores=LEVEL_SCORES),
    voices=m.VoiceRule(combine="median", expected=("permanents",)),
    provenance=m.Provenance(status="proposed", sources=("charte",)),
)
CRITERION = m.Criterion(
    key="bienvenue",
    title="Bienvenue",
    aggregation=m.Mean(),
    indicators=(APPRECIATION,),
    provenance=m.Provenance(status="reading"),
)
REGISTER = m.Register(
    key="humain",
    title="Humain",
    criteria=(CRITERION,),
    provenance=m.Provenance(status="published"),
)
GRID = m.Grid(
    key="exemple",
    version="1.2.0",
    title="Exemple",
    owner="nous",
    status="illustrative",
    registers=(REGISTER,),
    scale=m.Scale(low=1, high=4),
    voices=(m.Voice(key="permanents", title="Permanents"),),
    sources=(m.Source(key="charte", title="Charte"),),
)
FROZEN = m.FrozenGrid(
    grid=GRID,
    content="a" * 64,
    scoring="b" * 64,
    definitions=(m.DefinitionDigest(indicator="accueil", digest="c" * 64),),
)
COUNT = m.CategoryCount(category="emploi", count=SECRET_NUMBER)
ABOUT = {"id": "e", "about": "accueil", "population": SECRET, "caveat": SECRET}
EVIDENCE = (
    m.QuantityEvidence(**ABOUT, value=SECRET_NUMBER),
    m.RatioEvidence(**ABOUT, numerator=SECRET_NUMBER, denominator=SECRET_NUMBER),
    m.OrdinalEvidence(**ABOUT, value="secret"),
    m.BinaryEvidence(**ABOUT, value=True),
    m.ChoiceEvidence(**ABOUT, value="secret"),
    m.ChecklistEvidence(**ABOUT, ticked=("secret",)),
    m.BreakdownEvidence(**ABOUT, counts=(COUNT,), total=SECRET_NUMBER),
    m.NarrativeEvidence(**ABOUT, text=SECRET),
    m.DocumentEvidence(**ABOUT, title=SECRET, url=SECRET, path=SECRET),
    m.ContextEvidence(**ABOUT, label=SECRET, value=SECRET_NUMBER, text=SECRET),
    m.MissingEvidence(**ABOUT, state="discarded", reason=SECRET),
)
PRACTICE = m.Practice(key="p", title=SECRET, story=SECRET, changed=SECRET)
FINDING = m.Finding(key="f", kind="improvement", text=SECRET)
LOG = m.LogEntry(date=dt.date(2019, 2, 1), stage="submitted", by=SECRET, comment=SECRET)
ASSESSMENT = m.Assessment(
    subject=ENTERPRISE,
    grid=REFERENCE,
    period=PERIOD,
    title=SECRET,
    stakes=(SECRET,),
    participants=(m.Participant(role="direction", count=2),),
    evidence=EVIDENCE,
    practices=(PRACTICE,),
    findings=(FINDING,),
    log=(LOG,),
    note=SECRET,
    frozen=FROZEN,
)

SAMPLES: tuple[object, ...] = (
    *EVIDENCE,
    m.Evidence(**ABOUT),
    COUNT,
    m.Aggregation(rescale="linear"),
    m.NoAggregation(),
    m.Mean(),
    m.PowerMean(exponent=-2),
    m.GeometricMean(),
    m.HarmonicMean(),
    m.Minimum(),
    m.Maximum(),
    m.Median(),
    SUM,
    m.TableRow(when=("bas", "*"), level="bas"),
    m.DecisionTable(rows=(m.TableRow(when=("bas",), level="bas"),)),
    m.Guard(around=m.Mean(), effect="ceiling", score=2, when=ACI),
    m.AggregationCase(value=m.Mean(), when=ACI),
    m.RuleCase(value=m.LevelsRule(scores=LEVEL_SCORES)),
    m.WeightCase(value=2),
    m.Condition(),
    ACI,
    m.TerritoryIs(departements=("2A",)),
    m.AnswerIs(indicator="heures", at_least=150),
    m.AllOf(of=(ACI,)),
    m.AnyOf(of=(ACI,)),
    m.Not(of=ACI),
    m.Levier(key="livret", title="Un livret d’accueil"),
    m.Node(key="n", title="N"),
    CRITERION,
    REGISTER,
    m.BasedOn(key="socle", version="1.0.0"),
    m.WithdrawnElement(key="accueil", title="Accueil", reason="Dit ailleurs."),
    REFERENCE,
    GRID,
    m.View(key="odd", title="ODD", registers=(m.Register(key="r", title="R", uses=("accueil",)),)),
    APPRECIATION,
    m.Voice(key="permanents", title="Permanents"),
    m.VoiceRule(combine="lead", expected=("permanents",), lead="permanents"),
    m.Measure(),
    m.Binary(),
    m.Breakdown(unit="personnes", categories=OPTIONS, total="sorties"),
    m.Checklist(options=OPTIONS),
    m.Choice(options=OPTIONS),
    m.Narrative(shape="verbatim"),
    *OPTIONS,
    *LEVELS,
    m.Ordinal(levels=LEVELS),
    m.Quantity(unit="heures", high=10),
    m.Ratio(numerator="sorties dynamiques", denominator="sorties"),
    PERIOD,
    TERRITORY,
    m.Ancestor(grid="socle", version="1.0.0", element="accueil", reason="repris tel quel"),
    m.DecidedChange(change="revise", reason="repris", by="L’équipe", on=dt.date(2025, 6, 12)),
    m.ContextValue(scope="France", year=2021, value=19, unit="%"),
    m.Definition(id="accueil_v1", text="Ce qui est compté.", date=dt.date(2020, 1, 1)),
    m.Provenance(status="public_data", sources=("asp",)),
    m.Source(key="charte", title="Charte"),
    m.ScoringRule(),
    m.BandRule(low=1, high=2, inside=4, outside=1),
    *LEVEL_SCORES,
    m.LevelsRule(scores=LEVEL_SCORES),
    m.OptionScore(option="livret", score=1),
    m.OptionsRule(scores=(m.OptionScore(option="livret", score=1),), cap=3),
    m.Point(value=0, score=1),
    m.PiecewiseLinearRule(points=(m.Point(value=0, score=1), m.Point(value=100, score=4))),
    m.ShareTickedRule(none=1, all=4),
    m.StepsRule(cuts=(50,), scores=(1, 4), closed="lower"),
    m.MinimumCoverage(share=Decimal("0.5")),
    m.Scale(low=1, high=4, levels=(m.ScaleLevel(key="bas", title="Bas", at_least=1),)),
    m.ScaleLevel(key="haut", title="Haut", at_least=3),
    ENTERPRISE,
    m.EnterpriseGroup(name="Groupe", members=(ENTERPRISE,)),
    m.ENTERPRISE_KINDS["GEIQ"],
    IDENTIFIER,
    m.Network(name="Réseau"),
    m.OtherSubject(name="Collectif", description="Un collectif d’habitants"),
    m.Subject(name="Quelqu’un"),
    m.TerritorySubject(name="Poitou-Charentes", territory=TERRITORY),
    FROZEN,
    *FROZEN.definitions,
    *ASSESSMENT.participants,
    PRACTICE,
    FINDING,
    LOG,
    ASSESSMENT,
)
