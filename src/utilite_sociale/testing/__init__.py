"""A test kit for those who publish grids: what every grid promises, in one call."""

from __future__ import annotations

from utilite_sociale.errors import MissingExtraError

try:
    from utilite_sociale.testing.contract import assert_grid_contract
except ModuleNotFoundError as error:
    if error.name != "hypothesis":
        raise
    needed = {"part": __name__, "extra": "utilite-sociale[testing]"}
    raise MissingExtraError("library.missing_extra", **needed) from None

__all__ = ["assert_grid_contract"]


def __dir__() -> list[str]:
    return __all__
