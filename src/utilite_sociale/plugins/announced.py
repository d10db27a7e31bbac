"""What the installed packages announce: their entry points, each package read by itself.

``importlib.metadata.entry_points`` reads all packages in one call, and one whose file of entry
points is damaged makes it fail for all.
"""

from __future__ import annotations

from importlib.metadata import Distribution, EntryPoint, distributions

from attrs import frozen

from utilite_sociale.plugins.failure import PluginFailure, described
from utilite_sociale.plugins.hookspecs import GROUP

__all__ = ["CAUGHT", "Announced", "announced"]

CAUGHT = (Exception, SystemExit)
"""What a package may raise without hiding the others."""


def __dir__() -> list[str]:
    return __all__


@frozen(kw_only=True)
class Announced:
    """An entry point, and the package that declares it."""

    entry: EntryPoint
    name: str
    distribution: str
    version: str

    def failure(self, code: str, error: str = "") -> PluginFailure:
        """Say what keeps it from being used."""
        return PluginFailure(
            name=self.name,
            distribution=self.distribution,
            version=self.version,
            code=code,
            error=error,
        )


def announced(group: str = GROUP) -> tuple[list[Announced], list[PluginFailure]]:
    """Give the entry points of one of our groups, and the packages that could not be read.

    Of two installations of one package, the first on the path is the one that Python imports:
    the other is left out.
    """
    found: list[Announced] = []
    failures: list[PluginFailure] = []
    for package in distributions():
        try:
            entries = [_of(entry, package) for entry in package.entry_points.select(group=group)]
        except CAUGHT as error:
            failures.append(_unreadable(package, described(error)))
        else:
            found += entries if entries and not _shadowed(package) else []
    return found, failures


def _shadowed(package: Distribution) -> bool:
    """Tell whether another package of the same name comes first on the path."""
    name = _metadata(package, "name")
    try:
        first = next(iter(distributions(name=name)), package)
        return _installation(first) != _installation(package)
    except CAUGHT:
        return False


def _installation(package: Distribution) -> tuple[str, str]:
    """Give what tells two installations of one package apart: where each is, and its version."""
    return str(package.locate_file("")), _metadata(package, "version")


def _of(entry: EntryPoint, package: Distribution) -> Announced:
    return Announced(
        entry=entry,
        name=entry.name,
        distribution=_metadata(package, "name"),
        version=_metadata(package, "version"),
    )


def _unreadable(package: Distribution, error: str) -> PluginFailure:
    name = _metadata(package, "name")
    return PluginFailure(
        name=name,
        distribution=name,
        version=_metadata(package, "version"),
        code="plugin.package_unreadable",
        error=error,
    )


def _metadata(package: Distribution, what: str) -> str:
    """Give the name or the version of a package; an installation cut short may lack both."""
    try:
        found = getattr(package, what, None)
    except CAUGHT:
        found = None
    return found if isinstance(found, str) else "?"
