"""The small grid of the tests of the command, its answers and its outcome."""

from __future__ import annotations

from tests.cli.conftest import assessment, example, french, grid, outcome, run, sound

__all__ = ["assessment", "example", "french", "grid", "outcome", "run", "sound"]
