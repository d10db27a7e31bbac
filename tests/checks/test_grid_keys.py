"""Names in a grid: keys, retired keys, definitions, sources and voices."""

from __future__ import annotations

from attrs import evolve

from utilite_sociale.checks import check_grid
from utilite_sociale.model import (
    ContextValue,
    Definition,
    Levier,
    Provenance,
    Register,
    Scale,
    ScaleLevel,
    Source,
    View,
    Voice,
    VoiceRule,
)
from utilite_sociale.vocabulary import ProvenanceStatus, VoiceCombination

HERE = "registers[humain].criteria[accueil]"


def test_a_sound_grid_has_no_issue(build):
    """What the fixtures build is accepted, so that each test breaks one thing only."""
    assert check_grid(build.grid(*(build.indicator(key) for key in build.measures))) == ()


def test_registers_criteria_and_indicators_share_their_keys(build):
    """A key met twice is said where it is met again, with the first place."""
    grid = build.grid(build.indicator("humain", measure=build.measures["heures"]))
    (issue,) = check_grid(grid)
    assert (issue.code, issue.path) == ("grid.key_twice", f"{HERE}.indicators[humain]")
    assert dict(issue.arguments)["first"] == "registers[humain]"


def test_keys_of_views_are_in_the_same_space(build):
    """A register of another reading may not take the key of a register of the main one."""
    view = View(
        key="odd",
        title="ODD",
        registers=(Register(key="humain", title="h", uses=("appreciation",)),),
    )
    found = build.found(check_grid(build.grid(views=(view,))))
    assert found == {("grid.key_twice", "views[odd].registers[humain]")}


def test_a_list_may_not_hold_one_key_twice(build):
    """Sources, voices, views, leviers and levels of scales are unique in their list."""
    source, voice = Source(key="charte", title="c"), Voice(key="permanents", title="p")
    view = View(
        key="odd", title="ODD", registers=(Register(key="odd1", title="1", uses=("niveau",)),)
    )
    other = evolve(view, registers=(Register(key="odd2", title="2", uses=("niveau",)),))
    levels = (
        ScaleLevel(key="bas", title="b", at_least=1),
        ScaleLevel(key="bas", title="h", at_least=2),
    )
    scale = Scale(low=1, high=4, levels=levels)
    levier = Levier(key="tuteur", title="t")
    criterion = build.criterion(
        "accueil", build.scored("niveau"), leviers=(levier, levier), scale=scale
    )
    grid = build.grid_of(
        criterion,
        sources=(source, source),
        voices=(voice, voice),
        views=(view, other),
        scale=scale,
    )
    assert build.found(check_grid(grid)) == {
        ("grid.key_twice", "sources[charte]"),
        ("grid.key_twice", "voices[permanents]"),
        ("grid.key_twice", "views[odd]"),
        ("grid.key_twice", "scale.levels[bas]"),
        ("grid.key_twice", f"{HERE}.leviers[tuteur]"),
        ("grid.key_twice", f"{HERE}.scale.levels[bas]"),
    }


def test_a_retired_key_is_not_in_use_and_has_one_successor(build):
    """Former keys never serve again."""
    grid = build.grid(
        build.indicator("heures", formerly=("accueil", "temps")),
        build.indicator("taux", formerly=("temps", "rapport")),
    )
    assert build.found(check_grid(grid)) == {
        ("grid.retired_key_in_use", f"{HERE}.indicators[heures].formerly"),
        ("grid.retired_key_twice", f"{HERE}.indicators[taux].formerly"),
    }


def test_one_definition_id_stands_for_one_text(build):
    """Two indicators may share a definition, not give its id to another text."""
    same = Definition(id="emploi_durable", text="CDI ou CDD de plus de six mois.")
    other = evolve(same, text="CDI seulement.")
    grid = build.grid(
        build.indicator("heures", definition=same),
        build.indicator("taux", definition=same),
        build.indicator("aide", definition=other),
    )
    found = build.found(check_grid(grid))
    assert found == {("grid.definition_twice", f"{HERE}.indicators[aide].definition")}


def test_what_is_cited_is_declared(build):
    """Sources of provenance, definition and context, and the voices expected."""
    indicator = build.indicator(
        "heures",
        definition=Definition(id="h", text="t", source="absente"),
        provenance=Provenance(status=ProvenanceStatus.READING, sources=("charte", "absente")),
        context=(
            ContextValue(scope="France", year=2008, source="absente"),
            ContextValue(scope="France", year=2008),
        ),
        voices=VoiceRule(combine=VoiceCombination.MEDIAN, expected=("permanents", "fantome")),
    )
    here = f"{HERE}.indicators[heures]"
    assert build.found(check_grid(build.grid(indicator))) == {
        ("grid.unknown_source", f"{here}.definition.source"),
        ("grid.unknown_source", f"{here}.provenance.sources"),
        ("grid.unknown_source", f"{here}.context[0].source"),
        ("grid.unknown_voice", f"{here}.voices.expected"),
    }
