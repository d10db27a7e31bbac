"""Real wheels, really installed: one that works and one for each way to fail."""

from __future__ import annotations

import base64
import hashlib
import importlib.util
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import NamedTuple

import pytest

HOOK = """
from importlib.resources import files

from utilite_sociale.plugins import GridSource, hookimpl

HERE = files(__name__)


@hookimpl
def provide_grids{signature}:
    {body}
"""

GRID = """
format = 1
key = "{key}"
version = "1.0.0"
title = "Grille d’essai"
owner = "Essais"
status = "draft"

[scale]
low = 1
high = 4

[[registers]]
key = "humain"
title = "Humain"
aggregation = {{ type = "mean" }}
provenance = {{ status = "proposed" }}

[[registers.indicators]]
key = "accord"
label = "Accord"
direction = "higher"
definition = {{ id = "accord_v1", text = "Un accord écrit existe." }}
provenance = {{ status = "proposed" }}
measure = {{ type = "binary" }}

[registers.indicators.rule]
type = "options"
scores = [{{ option = "no", score = 1 }}, {{ option = "yes", score = 4 }}]
"""


OUTSIDE = """
class HorsTout(BaseException):
    def __str__(self):
        raise RuntimeError


raise HorsTout
"""

ODD = """
class Objet:
    @property
    def __class__(self):
        raise RuntimeError("__class__")


greffon = Objet()
"""


class Wheel(NamedTuple):
    """A package to build: its entry points, its modules and its data."""

    distribution: str
    entry_points: dict[str, str]
    files: dict[str, str]


def hook(body: str, signature: str = "()") -> str:
    """Write a module that implements the hook."""
    return HOOK.format(signature=signature, body=body)


def source(key: str, file: str = "grille.toml") -> str:
    """Write a grid source as code."""
    return f'GridSource(key="{key}", resource=HERE / "{file}")'


def simple(name: str, code: str, grid: str | None = None) -> Wheel:
    """Describe a wheel of one package, one entry point and one grid."""
    files = {f"{name}/__init__.py": code}
    if grid is not None:
        files[f"{name}/grille.toml"] = grid
    return Wheel(name.replace("_", "-"), {name: name}, files)


def wheels() -> list[Wheel]:
    """Describe every package of the tests."""
    good = hook(f"return [{source('essai_bonne')}]")
    two = hook(f"return [{source('essai_paire_a')}, {source('essai_paire_b', 'autre.toml')}]")
    double = hook(f"return [{source('essai_double')}]")
    broken_key = GRID.format(key="essai_cle").replace('key = "accord"', 'key = "humain"')
    return [
        simple("essai_bonne", good, GRID.format(key="essai_bonne")),
        Wheel(
            "essai-paire",
            {"essai_paire_a": "essai_paire", "essai_paire_b": "essai_paire"},
            {
                "essai_paire/__init__.py": two,
                "essai_paire/grille.toml": GRID.format(key="essai_paire_a"),
                "essai_paire/autre.toml": GRID.format(key="essai_paire_b"),
            },
        ),
        simple("essai_import", "import essai_nulle_part"),
        simple("essai_sortie", "raise SystemExit(3)"),
        Wheel(
            "essai-classe",
            {"essai_classe": "essai_classe:Greffon"},
            {"essai_classe/__init__.py": "class Greffon:\n    pass\n"},
        ),
        simple("essai_sans_marque", "def provide_grids():\n    return []\n"),
        simple(
            "essai_autre_hook",
            hook("return []").replace("provide_grids", "provide_gridz"),
        ),
        simple("essai_signature", hook("return []", "(couleur)")),
        simple("essai_defaut", hook("return []", "(couleur='bleu')")),
        simple("essai_leve", hook("raise RuntimeError('panne\\nsur deux lignes')")),
        simple("essai_rien", hook("return None")),
        simple("essai_seule", hook(f"return {source('essai_seule')}")),
        simple("essai_texte", hook("return 'essai_texte'")),
        simple("essai_melange", hook(f"return [{source('essai_melange')}, 'x', 1]")),
        simple("essai_generateur", hook(f"yield {source('essai_generateur')}; 1 / 0")),
        simple("essai_nom", hook(f"return [{source('essai_autre_nom')}]")),
        simple("essai_vide", hook("return []")),
        simple("essai_deux_fois", hook(f"return [{source('essai_deux_fois')}] * 2")),
        simple(
            "essai_en_plus",
            hook(f"return [{source('essai_en_plus')}, {source('essai_orpheline')}]"),
            GRID.format(key="essai_en_plus"),
        ),
        Wheel(
            "essai-double-a",
            {"essai_double": "essai_double_a"},
            {
                "essai_double_a/__init__.py": double,
                "essai_double_a/grille.toml": GRID.format(key="essai_double"),
            },
        ),
        Wheel(
            "essai-double-b",
            {"essai_double": "essai_double_b"},
            {"essai_double_b/__init__.py": double},
        ),
        Wheel(
            "essai-secours-a",
            {"essai_secours": "essai_secours_a"},
            {"essai_secours_a/__init__.py": "import essai_nulle_part"},
        ),
        Wheel(
            "essai-secours-b",
            {"essai_secours": "essai_secours_b"},
            {
                "essai_secours_b/__init__.py": hook(f"return [{source('essai_secours')}]"),
                "essai_secours_b/grille.toml": GRID.format(key="essai_secours"),
            },
        ),
        Wheel(
            "essai-attribut",
            {"essai_attribut": "essai_attribut:absent"},
            {"essai_attribut/__init__.py": ""},
        ),
        simple(
            "essai_cles",
            hook("return [GridSource(key, HERE) for key in (['essai_cles'], None, 'Essai-Clés')]"),
        ),
        simple("essai_inspection", hook("return []") + "\n\nprovide_grids.__signature__ = 3\n"),
        simple("essai_hors_tout", OUTSIDE),
        Wheel(
            "essai-objet", {"essai_objet": "essai_objet:greffon"}, {"essai_objet/__init__.py": ODD}
        ),
        simple("essai_toml", hook(f"return [{source('essai_toml')}]"), "format = 1\nkey = "),
        simple("essai_cle", hook(f"return [{source('essai_cle')}]"), broken_key),
        simple(
            "essai_renommee",
            hook(f"return [{source('essai_renommee')}]"),
            GRID.format(key="un_autre_nom"),
        ),
        simple("essai_absente", hook(f"return [{source('essai_absente')}]")),
        simple("essai_octets", hook(f"return [{source('essai_octets')}]"), "format = 1 # \udcff"),
        simple(
            "essai_ressource",
            hook("return [GridSource(key='essai_ressource', resource=None)]"),
        ),
    ]


def build(wheel: Wheel, folder: Path) -> Path:
    """Write a wheel: a zip with its metadata, its entry points and its record."""
    name = wheel.distribution.replace("-", "_")
    info = f"{name}-0.1.0.dist-info"
    lines = "".join(f"{key} = {target}\n" for key, target in wheel.entry_points.items())
    files = {
        **wheel.files,
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {wheel.distribution}\nVersion: 0.1.0\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        f"{info}/entry_points.txt": f"[utilite_sociale.grids]\n{lines}",
    }
    record = ""
    path = folder / f"{name}-0.1.0-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as archive:
        for member, text in files.items():
            data = text.encode(errors="surrogateescape")
            archive.writestr(member, data)
            digest = base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=")
            record += f"{member},sha256={digest.decode()},{len(data)}\n"
        archive.writestr(f"{info}/RECORD", f"{record}{info}/RECORD,,\n")
    return path


def installer() -> list[str]:
    """Give the command that installs wheels here: pip, or uv where there is no pip."""
    pip = importlib.util.find_spec("pip") is not None
    return [sys.executable, "-m", "pip", "install"] if pip else ["uv", "pip", "install"]


@pytest.fixture(name="installed", scope="session")
def _installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a folder in which every wheel is installed."""
    folder, site = tmp_path_factory.mktemp("wheels"), tmp_path_factory.mktemp("site")
    built = [str(build(wheel, folder)) for wheel in wheels()]
    command = [*installer(), "--quiet", "--no-deps", "--no-index", "--target", str(site), *built]
    subprocess.run(command, check=True, capture_output=True)
    return site


@pytest.fixture(name="here")
def _here(installed: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Put the installed wheels on the path of this process, and no other grid in its way."""
    monkeypatch.syspath_prepend(str(installed))
    names = {name for wheel in wheels() for name in wheel.entry_points}
    monkeypatch.setenv("UTILITE_SOCIALE_PLUGINS", ",".join(sorted(names)))
    return installed
