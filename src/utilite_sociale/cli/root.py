"""The command and all that it can do."""

from __future__ import annotations

from utilite_sociale.cli.commands import author
from utilite_sociale.cli.commands.bring import bring
from utilite_sociale.cli.commands.check import check
from utilite_sociale.cli.commands.demo import demo
from utilite_sociale.cli.commands.evaluate import evaluate
from utilite_sociale.cli.commands.explain import explain
from utilite_sociale.cli.commands.form import form
from utilite_sociale.cli.commands.grid import grid
from utilite_sociale.cli.commands.grids import grids
from utilite_sociale.cli.commands.new import new
from utilite_sociale.cli.commands.report import report
from utilite_sociale.cli.commands.stage import stage
from utilite_sociale.cli.commands.status import status
from utilite_sociale.cli.run import Root
from utilite_sociale.cli.usage import version_option

__all__ = ["author", "ust"]

ust = Root("ust", help="help.ust", params=[version_option()])
_COMMANDS = (
    *(demo, new, form, bring, check, evaluate, report, explain),
    *(stage, status, grids, grid),
)
for command in _COMMANDS:
    ust.add_command(command)
