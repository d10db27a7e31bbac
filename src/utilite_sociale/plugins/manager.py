"""Every installed grid, found by its entry point without reading any."""

from __future__ import annotations

import os
from collections.abc import Iterable

from attrs import frozen

from utilite_sociale.keys import is_key
from utilite_sociale.plugins.alone import FailedError, answers, failing_as, registered
from utilite_sociale.plugins.announced import Announced, announced
from utilite_sociale.plugins.failure import PluginFailure
from utilite_sociale.plugins.source import GridSource

__all__ = ["RESTRICTION", "Discovery", "ProvidedGrid", "discover", "wanted"]

RESTRICTION = "UTILITE_SOCIALE_PLUGINS"
"""Environment variable: the entry points to load, separated by commas; empty for none."""


def __dir__() -> list[str]:
    return __all__


@frozen(kw_only=True)
class ProvidedGrid:
    """A grid that an installed package provides.

    Attributes:
        source: its key and its file.
        distribution: the package.
        version: version of the package.
    """

    source: GridSource
    distribution: str
    version: str


@frozen(kw_only=True)
class Discovery:
    """What is installed here.

    Attributes:
        grids: the grids, by rising key.
        failures: plugins that could not be used.
    """

    grids: tuple[ProvidedGrid, ...]
    failures: tuple[PluginFailure, ...]


def discover() -> Discovery:
    """Load the entry points of this environment and ask each for its grids.

    ``UTILITE_SOCIALE_PLUGINS`` restricts which ones are loaded. Of two packages that announce
    one key, the first by name is kept and the other is a failure: none shadows the other in
    silence.
    """
    every, unreadable = announced()
    every.sort(key=lambda one: (one.name, one.distribution))
    chosen, failures = wanted(every, unreadable)
    grids: dict[str, ProvidedGrid] = {}
    for one in chosen:
        if one.name in grids:
            kept = grids[one.name]
            where = f"{kept.distribution} {kept.version}"
            failures.append(one.failure("plugin.duplicate", where))
            continue
        own = {other.name for other in every if other.distribution == one.distribution}
        try:
            with failing_as("plugin.hook_failed"):
                grids[one.name], orphans = _provided(one, own)
        except FailedError as failed:
            failures.append(one.failure(failed.code, failed.error))
            continue
        if orphans:
            failures.append(one.failure("plugin.without_entry_point", orphans))
    return Discovery(grids=tuple(grids.values()), failures=tuple(failures))


def wanted(
    every: list[Announced], unreadable: list[PluginFailure]
) -> tuple[list[Announced], list[PluginFailure]]:
    """Keep the entry points that are wanted; say which are not there.

    A package that cannot be read is said where nothing is restricted, or where a name that is
    wanted may be in it.
    """
    setting = os.environ.get(RESTRICTION)
    if setting is None:
        return every, unreadable
    names = [name.strip() for name in setting.split(",") if name.strip()]
    installed = {one.name for one in every}
    unknown = [
        PluginFailure(name=name, distribution="", version="", code="plugin.not_installed")
        for name in names
        if name not in installed
    ]
    kept = [one for one in every if one.name in names]
    return kept, [*unknown, *unreadable] if unknown else []


def _provided(one: Announced, own: set[str]) -> tuple[ProvidedGrid, str]:
    """Give the grid of an entry point, and the keys given that no entry point announces."""
    sources = _ask(one)
    named = [source for source in sources if source.key == one.name]
    if not named:
        raise FailedError("plugin.other_key", _keys(sources))
    if len(named) > 1:
        raise FailedError("plugin.key_twice")
    orphans = [source for source in sources if source.key not in own]
    grid = ProvidedGrid(source=named[0], distribution=one.distribution, version=one.version)
    return grid, _keys(orphans) if orphans else ""


def _ask(one: Announced) -> tuple[GridSource, ...]:
    """Load one plugin and call its hook, alone."""
    hook = registered(one).hook.provide_grids
    if not hook.get_hookimpls():
        raise FailedError("plugin.no_hook")
    return _sources(answers(hook))


def _sources(results: list[object]) -> tuple[GridSource, ...]:
    """Take what the hook gave, once; what is no ``GridSource`` with a key is refused."""
    given: list[object] = []
    if not results:
        raise FailedError("plugin.not_grid_sources", "None")
    for result in results:
        if not isinstance(result, Iterable) or isinstance(result, str | bytes):
            raise FailedError("plugin.not_grid_sources", type(result).__name__)
        given += result
    others = {type(item).__name__ for item in given if not isinstance(item, GridSource)}
    if others:
        raise FailedError("plugin.not_grid_sources", ", ".join(sorted(others)))
    sources = tuple(item for item in given if isinstance(item, GridSource))
    unnamed = {repr(source.key) for source in sources if not _has_key(source)}
    if unnamed:
        raise FailedError("plugin.not_a_key", ", ".join(sorted(unnamed))[:80])
    return sources


def _has_key(source: GridSource) -> bool:
    """Tell whether a source names a grid: annotations bind nobody."""
    key: object = source.key
    return isinstance(key, str) and is_key(key)


def _keys(sources: Iterable[GridSource]) -> str:
    return ", ".join(sorted({source.key for source in sources})) or "—"
