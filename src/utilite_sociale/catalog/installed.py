"""Every installed grid: found by its entry point, read when it is asked for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextvars import ContextVar
from functools import cache
from importlib.resources.abc import Traversable

from attrs import frozen

from utilite_sociale.catalog.checking import grid_issues, has_errors
from utilite_sociale.checks.problems import cut, listed
from utilite_sociale.errors import (
    InvalidDocumentError,
    Issue,
    UnknownGridError,
)
from utilite_sociale.keys import closest
from utilite_sociale.messages import say
from utilite_sociale.model import Grid
from utilite_sociale.model.display import html_table, notebook_language
from utilite_sociale.plugins.drafts import draft_folders, with_drafts
from utilite_sociale.plugins.failure import PluginFailure, described
from utilite_sociale.plugins.manager import Discovery, ProvidedGrid, discover
from utilite_sociale.plugins.types import TypesFound, discover_types
from utilite_sociale.serial import grid_document
from utilite_sociale.serial.files import MEGABYTE, decoded, why
from utilite_sociale.serial.limits import MAX_BYTES
from utilite_sociale.serial.tags import Unions

__all__ = ["Catalog", "CatalogEntry", "catalog"]


def __dir__() -> list[str]:
    return __all__


@frozen(kw_only=True)
class CatalogEntry:
    """One installed grid, known without being read.

    Attributes:
        key: its key.
        distribution: the package that provides it; the folder of a draft.
        version: version of that package, none for a draft; the grid's own is in the grid.
        resource: its file.
    """

    key: str
    distribution: str
    version: str
    resource: Traversable

    @property
    def origin(self) -> str:
        """Package, version and file, as problems name them; of a draft, its file."""
        if not self.version:
            return str(self.resource)
        return f"{self.distribution} {self.version}, {_file_name(self.resource)}"


NO_TYPES = TypesFound(types=(), failures=())


_being_read: ContextVar[tuple[str, ...]] = ContextVar("being_read", default=())
"""Grids whose bases are being looked for, by key: each thread has its own."""


class Catalog(Mapping[str, Grid]):
    """The grids of this environment, by key; each is read once, when it is asked for.

    Attributes:
        entries: what is installed, by rising key.
        failures: plugins that could not be used.
        types: rules and aggregations that packages add.
    """

    def __init__(self, found: Discovery, types: TypesFound = NO_TYPES) -> None:
        """Take what discovery found."""
        self.entries = tuple(map(_entry, found.grids))
        self.types = types.types
        self.failures: tuple[PluginFailure, ...] = (*found.failures, *types.failures)
        self._by_key = {entry.key: entry for entry in self.entries}
        self._read: dict[str, _Read] = {}

    def __getitem__(self, key: str) -> Grid:
        """Give a grid.

        Raises:
            UnknownGridError: no grid of that key can be used here; says what is installed.
            InvalidDocumentError: its file has errors; says all of them.
        """
        if key not in self._by_key:
            raise self._unknown(key)
        read = self._reading(self._by_key[key])
        if read.grid is None:
            raise InvalidDocumentError(read.issues)
        return read.grid

    def __contains__(self, key: object) -> bool:
        """Tell whether a grid of that key is installed; nothing is read."""
        return key in self._by_key

    def __iter__(self) -> Iterator[str]:
        """Give the keys; nothing is read."""
        return iter(self._by_key)

    def __len__(self) -> int:
        """Count the grids; nothing is read."""
        return len(self._by_key)

    def check(self) -> dict[str, tuple[Issue, ...]]:
        """Read every grid and give its problems, errors and warnings, by key."""
        return {entry.key: self._reading(entry).issues for entry in self.entries}

    def more_types(self) -> Unions:
        """Give the types that packages add, by base and by name, as files are read with them."""
        found: Unions = {}
        for provided in self.types:
            found.setdefault(provided.base, {})[provided.name] = provided.kind
        return found

    def __repr__(self) -> str:
        return f"Catalog({', '.join(self)})"

    def _repr_html_(self) -> str:
        lang = notebook_language()
        rows = [(e.key, e.distribution, e.version, self._state(e, lang)) for e in self.entries]
        rows += [(f.name, f.distribution, f.version, f.message(lang)) for f in self.failures]
        columns = ("grid", "package", "version", "state")
        head = tuple(say(f"notebook.column.{column}", lang) for column in columns)
        return html_table(say("notebook.catalog", lang), head, rows)

    def _state(self, entry: CatalogEntry, lang: str) -> str:
        read = self._reading(entry)
        if read.grid is None:
            return "\n".join(issue.text(lang) for issue in read.issues)
        return read.grid.heading(lang)

    def _reading(self, entry: CatalogEntry) -> _Read:
        above = _being_read.get()
        if entry.key in above:
            raise InvalidDocumentError([_circular([*above, entry.key])])
        if entry.key not in self._read:
            token = _being_read.set((*above, entry.key))
            try:
                self._read[entry.key] = _read(entry, self)
            finally:
                _being_read.reset(token)
        return self._read[entry.key]

    def _unknown(self, key: str) -> UnknownGridError:
        broken = next((failure for failure in self.failures if failure.name == key), None)
        if broken is not None:
            return UnknownGridError(
                broken.code,
                name=broken.name,
                distribution=broken.distribution,
                version=broken.version,
                error=broken.error,
            )
        near, found, known = closest(key, self._by_key), cut(key), listed(self._by_key)
        if near is None:
            return UnknownGridError("catalog.unknown_grid", found=found, known=known)
        return UnknownGridError("catalog.unknown_grid_near", found=found, near=near, known=known)


@frozen(kw_only=True)
class _Read:
    """What reading a grid gave: the grid, unless it has errors, and its problems."""

    grid: Grid | None
    issues: tuple[Issue, ...]


def _entry(provided: ProvidedGrid) -> CatalogEntry:
    return CatalogEntry(
        key=provided.source.key,
        distribution=provided.distribution,
        version=provided.version,
        resource=provided.source.resource,
    )


def _circular(keys: list[str]) -> Issue:
    """Say that grids are based on each other, from the first that comes again."""
    chain = " → ".join(keys[keys.index(keys[-1]) :])
    return Issue(code="adaptation.circular", path="based_on", arguments=(("chain", chain),))


def _read(entry: CatalogEntry, known: Catalog) -> _Read:
    """Read a grid; whatever goes wrong is a problem of that grid alone."""
    try:
        document = grid_document(_text(entry), entry.origin, known.more_types, known.__getitem__)
        grid = document.value
        issues = document.located(_problems(entry, grid))
    except InvalidDocumentError as error:
        return _Read(grid=None, issues=error.issues)
    except Exception as error:  # noqa: BLE001 - the resource is the package's own, it may do anything
        return _Read(grid=None, issues=(_unreadable(entry, error),))
    return _Read(grid=None if has_errors(issues) else grid, issues=issues)


def _text(entry: CatalogEntry) -> str:
    """Read the file of a grid within the limits of any other, a byte order mark included."""
    data: object = entry.resource.read_bytes()
    if not isinstance(data, bytes):
        raise TypeError(type(data).__name__)
    if len(data) > MAX_BYTES:
        most = str(MAX_BYTES // MEGABYTE)
        raise InvalidDocumentError(
            (Issue(code="file.too_large", file=entry.origin, arguments=(("most", most),)),)
        )
    return decoded(data, entry.origin)


def _file_name(resource: object) -> str:
    """Give the name of a file; a resource of another making may have none."""
    try:
        name = getattr(resource, "name", None)
    except Exception:  # noqa: BLE001 - the resource is the package's own, it may do anything
        name = None
    return name if isinstance(name, str) else "?"


def _problems(entry: CatalogEntry, grid: Grid) -> Iterator[Issue]:
    if grid.key != entry.key:
        named = (("found", grid.key), ("grid", entry.key))
        yield Issue(code="catalog.other_key", path="key", arguments=named)
    yield from grid_issues(grid)


def _unreadable(entry: CatalogEntry, error: Exception) -> Issue:
    problem = ("problem", why(error) if isinstance(error, OSError) else described(error))
    if not entry.version:
        return Issue(code="file.unreadable", file=entry.origin, arguments=(problem,))
    package = ("package", f"{entry.distribution} {entry.version}")
    return Issue(code="catalog.unreadable", file=entry.origin, arguments=(package, problem))


@cache
def catalog() -> Catalog:
    """Give the grids known here, discovered once; ``catalog.cache_clear()`` forgets them.

    Those that packages install, and the drafts of the folders that
    ``UTILITE_SOCIALE_GRIDS_DIR`` names.
    """
    return Catalog(with_drafts(discover(), draft_folders()), discover_types())
