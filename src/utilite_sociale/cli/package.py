"""A package for a grid, rendered whole or not at all: data, hook, contract, worked cases."""

from __future__ import annotations

import json
import shutil
import tempfile
from importlib.resources import files
from pathlib import Path
from string import Template

from attrs import frozen

from utilite_sociale.adaptation import Adaptation, Advice
from utilite_sociale.adaptation.numbering import wanted
from utilite_sociale.catalog.reading import installed_types
from utilite_sociale.errors import WriteError
from utilite_sociale.model import Grid, NoAggregation
from utilite_sociale.serial.files import why
from utilite_sociale.serial.schema import schema_of

__all__ = ["Draft", "render_package"]

HERE = files("utilite_sociale.cli") / "template"


@frozen(kw_only=True)
class Draft:
    """What is known of a grid to be.

    Attributes:
        key: its key.
        title: its title.
        owner: who owns it.
        base: the grid that it adapts; none where it has registers of its own.
    """

    key: str
    title: str
    owner: str
    base: Grid | None = None

    @property
    def words(self) -> dict[str, str]:
        """What the templates leave to fill in."""
        found = {
            "key": self.key,
            "dashed": self.key.replace("_", "-"),
            "title": self.title,
            "owner": self.owner,
            "dependencies": '"utilite-sociale>=0.1"',
        }
        return found if self.base is None else {**found, **_of_base(self.base)}


def _of_base(base: Grid) -> dict[str, str]:
    register = base.registers[0]
    profile = isinstance(register.aggregation, NoAggregation)
    package = f"utilite-sociale-grille-{base.key.replace('_', '-')}"
    return {
        "base": base.key,
        "base_version": base.version,
        "below": wanted(base.version, Advice.BREAKING),
        "register": register.key,
        "register_title": register.title,
        "state": "profile_only" if profile else "nothing_scored",
        "dependencies": f'"utilite-sociale>=0.1", "{package}>={base.version}"',
    }


def render_package(draft: Draft, folder: Path) -> tuple[Path, ...]:
    """Write the files of a package in a folder that does not exist yet, all or none.

    Raises:
        WriteError: the folder exists, or it cannot be written; nothing has changed.
    """
    try:
        taken = folder.exists() or folder.is_symlink()
        written = () if taken else _render(draft, folder)
    except OSError as error:
        raise WriteError("file.not_written", file=str(folder), problem=why(error)) from error
    if taken:
        raise WriteError("disk.folder_exists", file=str(folder))
    return written


def _render(draft: Draft, folder: Path) -> tuple[Path, ...]:
    folder.parent.mkdir(parents=True, exist_ok=True)
    beside = Path(tempfile.mkdtemp(prefix=f".{folder.name[:80]}.", dir=folder.parent))
    try:
        for name, text in _files(draft).items():
            path = beside / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
        beside.chmod(0o755)
        beside.rename(folder)
    except BaseException:
        shutil.rmtree(beside, ignore_errors=True)
        raise
    return tuple(folder / name for name in _files(draft))


def _rendered(template: str, words: dict[str, str]) -> str:
    """Fill a template in; inside the quotation marks of TOML, what has one is escaped."""
    quoted = template.endswith(".toml") or template == "pyproject.txt"
    if quoted:
        kept = {"dependencies"}
        words = {
            name: word if name in kept else json.dumps(word, ensure_ascii=False)[1:-1]
            for name, word in words.items()
        }
    return Template((HERE / template).read_text("utf-8")).substitute(words)


def _files(draft: Draft) -> dict[str, str]:
    """Give the text of each file, by its place in the folder."""
    source = f"src/utilite_sociale_grille_{draft.key}"
    own = draft.base is None
    schema = schema_of(Grid if own else Adaptation, installed_types)
    told = {
        f"{source}/grille.toml": "own.toml" if own else "adapted.toml",
        f"{source}/__init__.py": "init.txt",
        "pyproject.toml": "pyproject.txt",
        "tests/test_grille.py": "test.txt",
        "cas/premier_cas.toml": "cas_own.toml" if own else "cas_adapted.toml",
        "README.md": "README.txt",
        "CHANGELOG.md": "CHANGELOG.txt",
    }
    rendered = {name: _rendered(template, draft.words) for name, template in told.items()}
    text = json.dumps(schema, ensure_ascii=False, indent=1)
    return {**rendered, f"{source}/grille.schema.json": f"{text}\n"}
