"""The command and all that it can do."""

from __future__ import annotations

from utilite_sociale.cli.commands.check import check
from utilite_sociale.cli.commands.demo import demo
from utilite_sociale.cli.commands.evaluate import evaluate
from utilite_sociale.cli.commands.explain import explain
from utilite_sociale.cli.commands.grid import grid
from utilite_sociale.cli.commands.grids import grids
from utilite_sociale.cli.commands.new import new
from utilite_sociale.cli.run import Root
from utilite_sociale.cli.usage import version_option

__all__ = ["ust"]

ust = Root("ust", help="help.ust", params=[version_option()])
for command in (demo, new, check, evaluate, explain, grids, grid):
    ust.add_command(command)
