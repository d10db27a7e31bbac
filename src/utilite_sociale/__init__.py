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
    from utilite_sociale.catalog import (
        Catalog,
        catalog,
        check,
        evaluate,
        save_assessment,
    )
    from utilite_sociale.catalog.reading import load_assessment, load_grid
    from utilite_sociale.collect import (
        Campaign,
        Imported,
        import_answers,
        load_campaign,
        make_form,
        read_answers,
        write_form,
    )
    from utilite_sociale.errors import (
        InvalidDocumentError,
        Issue,
        RefusedActError,
        Severity,
        UnknownGridError,
        UtiliteSocialeError,
    )
    from utilite_sociale.life import move
    from utilite_sociale.model import Assessment, Grid
    from utilite_sociale.scoring import Outcome
    from utilite_sociale.serial import freeze, save_grid

__version__ = "0.1.0"

__all__ = [
    "Assessment",
    "Campaign",
    "Catalog",
    "Grid",
    "Imported",
    "InvalidDocumentError",
    "Issue",
    "Outcome",
    "RefusedActError",
    "Severity",
    "UnknownGridError",
    "UtiliteSocialeError",
    "__version__",
    "catalog",
    "check",
    "evaluate",
    "freeze",
    "import_answers",
    "load_assessment",
    "load_campaign",
    "load_grid",
    "make_form",
    "move",
    "read_answers",
    "save_assessment",
    "save_grid",
    "write_form",
]

_HOME = {
    "Assessment": "model",
    "Campaign": "collect",
    "Catalog": "catalog",
    "Grid": "model",
    "Imported": "collect",
    "InvalidDocumentError": "errors",
    "Issue": "errors",
    "Outcome": "scoring",
    "RefusedActError": "errors",
    "Severity": "errors",
    "UnknownGridError": "errors",
    "UtiliteSocialeError": "errors",
    "catalog": "catalog",
    "check": "catalog",
    "evaluate": "catalog",
    "freeze": "serial",
    "import_answers": "collect",
    "load_assessment": "catalog.reading",
    "load_campaign": "collect",
    "load_grid": "catalog.reading",
    "make_form": "collect",
    "move": "life",
    "read_answers": "collect",
    "save_assessment": "catalog",
    "save_grid": "serial",
    "write_form": "collect",
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
