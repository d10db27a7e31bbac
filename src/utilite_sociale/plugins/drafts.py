"""Grids in folders, without a package: drafts, each a file named by its key."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from utilite_sociale.keys import is_key
from utilite_sociale.plugins.failure import PluginFailure
from utilite_sociale.plugins.manager import Discovery, ProvidedGrid
from utilite_sociale.plugins.source import GridSource

__all__ = ["DRAFTS", "draft_folders", "is_about_drafts", "with_drafts"]

DRAFTS = "UTILITE_SOCIALE_GRIDS_DIR"
"""Environment variable: folders of drafts, separated as those of ``PATH`` are."""

_MISSING, _UNREADABLE = "draft.no_folder", "draft.unreadable_folder"
_NOT_A_KEY, _SHADOWS = "draft.not_a_key", "draft.shadows"


def __dir__() -> list[str]:
    return __all__


def draft_folders() -> tuple[Path, ...]:
    """Give the folders that the environment names."""
    named = os.environ.get(DRAFTS, "").split(os.pathsep)
    return tuple(Path(folder) for folder in named if folder)


def with_drafts(found: Discovery, folders: Sequence[Path]) -> Discovery:
    """Add the grids of some folders to those that are installed; none is read.

    A file ``*.toml`` or ``*.json`` is a grid, and its name is its key. One that has the key
    of an installed grid, or of another folder's, is left out and said: nothing is shadowed.
    """
    known = {grid.source.key: grid.distribution for grid in found.grids}
    grids, failures = [*found.grids], [*found.failures]
    for folder in folders:
        files = _files(folder)
        if isinstance(files, str):
            failures.append(_failure(files, "", folder))
            continue
        for path in files:
            if not is_key(path.stem):
                failures.append(_failure(_NOT_A_KEY, path.name, folder))
            elif path.stem in known:
                failures.append(_failure(_SHADOWS, path.stem, folder, known[path.stem]))
            else:
                known[path.stem] = str(folder)
                source = GridSource(key=path.stem, resource=path)
                grids.append(ProvidedGrid(source=source, distribution=str(folder), version=""))
    grids.sort(key=lambda grid: grid.source.key)
    return Discovery(grids=tuple(grids), failures=tuple(failures))


def is_about_drafts(failure: PluginFailure) -> bool:
    """Tell whether a failure is that of a draft."""
    return failure.code.startswith("draft.")


def _files(folder: Path) -> list[Path] | str:
    """Give the files of a folder that may be grids; the code of what is wrong where it fails."""
    try:
        if not folder.is_dir():
            return _MISSING
        found = [path for path in folder.iterdir() if path.suffix.lower() in {".toml", ".json"}]
        return sorted(path for path in found if path.is_file())
    except OSError:
        return _UNREADABLE


def _failure(code: str, name: str, folder: Path, error: str = "") -> PluginFailure:
    return PluginFailure(name=name, distribution=str(folder), version="", code=code, error=error)
