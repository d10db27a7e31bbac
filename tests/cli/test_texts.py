"""Texts of the screens: none is left that no page says."""

from __future__ import annotations

import re
from pathlib import Path

import utilite_sociale
from utilite_sociale.messages import (
    campaign_screens,
    commands,
    grid_screens,
    screens,
    skeleton,
)

SOURCES = tuple(Path(utilite_sociale.__file__).parent / room for room in ("cli", "report"))
PARTS = (campaign_screens, commands, grid_screens, skeleton)


def test_every_text_of_the_screens_is_said_by_a_module():
    """By its whole code, or by the beginning from which a code is made."""
    sources = [path for room in SOURCES for path in room.rglob("*.py")]
    written = "".join(path.read_text(encoding="utf-8") for path in sources)
    named = set(re.findall(r'"([a-z_]+(?:\.[a-z_]+)+)"', written))
    made = {code for code in re.findall(r'f"([a-z_.]+)\{', written) if "." in code}
    forms = {code.rpartition(".")[0] for code in screens.TEXTS if code.endswith((".one", ".many"))}
    unsaid = {
        code
        for code in screens.TEXTS
        if code not in named
        and not code.startswith(tuple(made))
        and code.rpartition(".")[0] not in forms & named
        and not re.match(r"grid_origin\.|missing_policy\.|not_scored\.", code)
    }
    assert unsaid == set()


def test_no_part_takes_the_code_of_another():
    """The last one would hide the others."""
    inner = sum(len(part.TEXTS) for part in PARTS)
    assert len({code for part in PARTS for code in part.TEXTS}) == inner
