"""The catalog: every grid known here, and evaluation with the right one."""

from __future__ import annotations

import sys
from types import ModuleType

from utilite_sociale.catalog.evaluating import check, evaluate, grid_for
from utilite_sociale.catalog.installed import Catalog, CatalogEntry, catalog
from utilite_sociale.catalog.saving import save_assessment

__all__ = [
    "Catalog",
    "CatalogEntry",
    "catalog",
    "check",
    "evaluate",
    "grid_for",
    "save_assessment",
]


def __dir__() -> list[str]:
    return __all__


class _CallableModule(ModuleType):
    """``utilite_sociale.catalog`` names this package and, on the face, its main function.

    Importing a package sets its name on its parent, over the function that the face gives.
    So that ``ust.catalog()`` never depends on what was imported before, the package can be
    called too.
    """

    def __call__(self) -> Catalog:
        return catalog()


sys.modules[__name__].__class__ = _CallableModule
