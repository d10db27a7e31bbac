"""Évaluer l'utilité sociale territoriale: the public face of the library.

Nothing heavy is imported until a name is used::

    import utilite_sociale as ust

    grid = ust.catalog()["ile_de_france"]
    outcome = ust.evaluate(ust.load_assessment("bilan.toml"))
    print(outcome["pouvoir_agir.acces_droits"].explain())
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from utilite_sociale.catalog import Catalog, catalog, check, evaluate, save_assessment
    from utilite_sociale.errors import (
        InvalidDocumentError,
        Issue,
        Severity,
        UnknownGridError,
        UtiliteSocialeError,
    )
    from utilite_sociale.model import Assessment, Grid
    from utilite_sociale.scoring import Outcome
    from utilite_sociale.serial import freeze, load_assessment, load_grid, save_grid

__version__ = "0.1.0"

__all__ = [
    "Assessment",
    "Catalog",
    "Grid",
    "InvalidDocumentError",
    "Issue",
    "Outcome",
    "Severity",
    "UnknownGridError",
    "UtiliteSocialeError",
    "__version__",
    "catalog",
    "check",
    "evaluate",
    "freeze",
    "load_assessment",
    "load_grid",
    "save_assessment",
    "save_grid",
]

_HOME = {
    "Assessment": "model",
    "Catalog": "catalog",
    "Grid": "model",
    "InvalidDocumentError": "errors",
    "Issue": "errors",
    "Outcome": "scoring",
    "Severity": "errors",
    "UnknownGridError": "errors",
    "UtiliteSocialeError": "errors",
    "catalog": "catalog",
    "check": "catalog",
    "evaluate": "catalog",
    "freeze": "serial",
    "load_assessment": "serial",
    "load_grid": "serial",
    "save_assessment": "catalog",
    "save_grid": "serial",
}


if not TYPE_CHECKING:  # type checkers then find a misspelt name

    def __getattr__(name: str) -> object:
        if name not in _HOME:
            raise AttributeError(_absent(name))
        import importlib

        return getattr(importlib.import_module(f"{__name__}.{_HOME[name]}"), name)


def _absent(name: str) -> str:
    """Say that there is no such name, and which is the nearest."""
    from utilite_sociale.keys import closest

    message = f"module {__name__!r} has no attribute {name!r}"
    near = None if name.startswith("_") else closest(name, __all__)
    return message if near is None else f"{message}; did you mean {near!r}?"


def __dir__() -> list[str]:
    return __all__
