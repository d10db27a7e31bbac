#!/usr/bin/env python3
# /// script
# requires-python = ">=3.11"
# dependencies = ["nox>=2025.10.14"]
# ///
"""Every task of the project: ``python3 noxfile.py -s demo``, ``-s tests``, ``--list`` for all.

A Python that has no nox is enough: this file then makes itself a small environment under
``.nox/_boot``, installs nox there and goes on in it. All environments are under ``.nox/``.
"""

from __future__ import annotations

import os
import re
import shutil
import ssl
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
NOX = "nox>=2025.10.14"
OLDEST = "3.11"
PYTHONS = ("3.11", "3.12", "3.13")
LOCAL_GRIDS = (
    "grids/socle",
    "grids/ile_de_france",
    "grids/cres_languedoc_roussillon",
    "grids/midi_pyrenees",
    "grids/centre_limousin",
    "grids/poitou_charentes",
)
EXTRAS = ("cli", "collect", "report", "strategies", "testing")
LINTED = ("src", "tests", "grids", "bench", "docs", "noxfile.py")

NO_ENVIRONMENT = """\
This Python ({python}) cannot make environments: its module {module} is missing.
On Debian or Ubuntu: apt install python3-venv
Elsewhere: install a Python {oldest} or newer that comes with venv and ensurepip.
"""
TOO_OLD = "Python {oldest} or newer is needed; this one is {version} ({python}).\n"
NO_NOX = """\
nox could not be installed in {folder}: what pip said is above.
Behind a proxy that rewrites TLS, point PIP_CERT at its certificate; then try again.
"""


def boot() -> int:
    """Run this file again in a small environment of its own, which has nox.

    Returns:
        The exit code of that run, or 1 when no environment could be made; why is then said
        on the error output.
    """
    said = {"python": sys.executable, "oldest": OLDEST, "version": sys.version.split()[0]}
    if sys.version_info[:2] < tuple(map(int, OLDEST.split("."))):
        sys.stderr.write(TOO_OLD.format(**said))
        return 1
    folder = ROOT / ".nox" / "_boot"
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    ready = folder / "ready"
    if not ready.is_file() or ready.read_text(encoding="utf-8") != NOX or not python.exists():
        try:
            import ensurepip  # noqa: F401 - Debian splits it off, and then venv fails late
            import venv
        except ModuleNotFoundError as missing:
            sys.stderr.write(NO_ENVIRONMENT.format(module=missing.name, **said))
            return 1
        sys.stderr.write(f"First run: installing nox in {folder}\n")
        venv.create(folder, clear=True, with_pip=True)
        if not install_nox(str(python)):
            sys.stderr.write(NO_NOX.format(folder=folder))
            return 1
        ready.write_text(NOX, encoding="utf-8")
    return subprocess.call([python, ROOT / "noxfile.py", *sys.argv[1:]], cwd=ROOT)


def install_nox(python: str) -> bool:
    """Install nox with the settings of pip that hold here; tell whether it worked.

    A pip older than 24.2 knows only the certificates that came with it; where a proxy has its
    own, which the system trusts, it is tried again with those of the system.
    """
    certificates = ssl.get_default_verify_paths()
    trusted = certificates.cafile or certificates.capath
    command = [python, "-m", "pip", "install", "--quiet", NOX]
    if subprocess.call(command) == 0:
        return True
    return trusted is not None and subprocess.call([*command, "--cert", trusted]) == 0


try:
    import nox
    from nox.project import dependency_groups, load_toml
except ImportError:
    if __name__ != "__main__":
        raise
    sys.exit(boot())


def show_pyenv_versions() -> None:
    """Put the Pythons of pyenv on the path: its shims alone find only the selected one."""
    versions = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv") / "versions"
    for wanted in PYTHONS:
        found = sorted(
            versions.glob(f"{wanted}.*/bin/python{wanted}"),
            key=lambda python: [int(part) for part in re.findall(r"\d+", python.parts[-3])],
        )
        on_path = shutil.which(f"python{wanted}")
        if found and (on_path is None or "shims" in Path(on_path).parts):
            os.environ["PATH"] = os.pathsep.join([os.environ["PATH"], str(found[-1].parent)])


show_pyenv_versions()
PYPROJECT = load_toml(ROOT / "pyproject.toml")
nox.needs_version = NOX.removeprefix("nox")
nox.options.reuse_existing_virtualenvs = True
nox.options.error_on_missing_interpreters = False


def install(session: nox.Session, *groups: str) -> None:
    """Install the library and our grids from this checkout, with groups of tools."""
    local = [part for grid in LOCAL_GRIDS for part in ("-e", grid)]
    tools = dependency_groups(PYPROJECT, *groups) if groups else ()
    session.install("-e", ".[cli,collect,report]", *local, *tools)


def core() -> str:
    """Give the files of the core, for coverage: every room that is no extra."""
    rooms = sorted((ROOT / "src" / "utilite_sociale").glob("[!_]*"))
    files = [
        f"src/utilite_sociale/{room.name}" + ("/*" if room.is_dir() else "")
        for room in rooms
        if room.stem not in EXTRAS and (room.is_dir() or room.suffix == ".py")
    ]
    return ",".join(["src/utilite_sociale/__init__.py", *files])


@nox.session(default=False)
def demo(session: nox.Session) -> None:
    """Show the bilan of a real enterprise, then of an invented one."""
    session.install(".[cli,report]", *(f"./{grid}" for grid in LOCAL_GRIDS))
    session.run("ust", "demo", *session.posargs)


@nox.session(python=PYTHONS)
def tests(session: nox.Session) -> None:
    """Run the tests, the examples of docstrings and the snippets of the pages."""
    if session.python != OLDEST and not has_oldest():
        session.error(f"Python {OLDEST} is the oldest supported: install it, it must pass too.")
    install(session, "test")
    asked = session.posargs or ["--doctest-modules", "src", "tests"]
    options = ("--hypothesis-profile", "short", *asked)
    if session.python != OLDEST or session.posargs:
        session.run("pytest", *options)
        return
    session.run("coverage", "erase")
    session.run("coverage", "run", "-m", "pytest", *options)
    session.run("coverage", "combine", "--quiet")
    session.run("coverage", "report", "--fail-under=0", "--skip-covered")
    session.run("coverage", "report", f"--include={core()}", "--fail-under=100")


def has_oldest() -> bool:
    """Tell whether the oldest supported Python is on this machine."""
    running = "{}.{}".format(*sys.version_info)
    return running == OLDEST or shutil.which(f"python{OLDEST}") is not None


@nox.session(default=False)
def property(session: nox.Session) -> None:  # noqa: A001 - the name that one types
    """Check the laws on many more generated grids and assessments."""
    install(session, "test")
    session.run("pytest", "-m", "property", "--hypothesis-profile", "long", *session.posargs)


@nox.session
def lint(session: nox.Session) -> None:
    """Check style and format of the code, and of the grids' TOML."""
    session.install(*dependency_groups(PYPROJECT, "lint"))
    linted = [name for name in LINTED if (ROOT / name).exists()]
    session.run("ruff", "check", *linted)
    session.run("ruff", "format", "--check", *linted)
    data = [*ROOT.glob("grids/*/src/**/*.toml"), *ROOT.glob("src/**/*.toml")]
    written = sorted(str(path.relative_to(ROOT)) for path in data)
    session.run("tombi", "lint", "--offline", *written)
    session.run("tombi", "format", "--offline", "--check", *written)


@nox.session
def types(session: nox.Session) -> None:
    """Check types: mypy strict everywhere, pyright on the public face."""
    install(session, "test", "types")
    session.run("mypy")
    session.run("pyright")


@nox.session
def layers(session: nox.Session) -> None:
    """Check that each room imports only from below."""
    install(session, "layers")
    session.run("lint-imports")


@nox.session(default=False)
def wheel(session: nox.Session) -> None:
    """Build every distribution, and use the wheels in an empty environment."""
    session.install(*dependency_groups(PYPROJECT, "build"))
    built = Path(session.create_tmp()).resolve() / "dist"
    shutil.rmtree(built, ignore_errors=True)
    for folder in (".", *LOCAL_GRIDS):
        session.run("python", "-m", "build", "--no-isolation", "--outdir", str(built), folder)
    wheels = sorted(str(path) for path in built.glob("*.whl"))
    session.run("python", "-m", "venv", "--clear", str(built / "empty"))
    scripts = built / "empty" / ("Scripts" if os.name == "nt" else "bin")
    python = str(scripts / "python")
    whole = "[cli,collect,report,grilles]"
    extras = [f"{name}{whole}" if "utilite_sociale-" in name else name for name in wheels]
    session.run(python, "-m", "pip", "install", "--quiet", *extras, external=True)
    check = ROOT / "tests" / "wheel" / "check_installed.py"
    with session.chdir(built):
        session.run(python, "-I", str(check), *wheels, external=True)
        session.run(str(scripts / "ust"), "grids", external=True)
        _author(session, built, scripts)


def _author(session: nox.Session, built: Path, scripts: Path) -> None:
    """Render the package of a grid, build it, install it, check it, and run its tests."""
    ust, python = str(scripts / "ust"), str(scripts / "python")
    needed = [
        name for name in dependency_groups(PYPROJECT, "test") if name.startswith(("pytest", "hypo"))
    ]
    session.run(python, "-m", "pip", "install", "--quiet", *needed, external=True)
    for key, words in (("essai_propre", ()), ("essai_adapte", ("--based-on", "socle"))):
        folder = built / key
        session.run(ust, "grid", "new", key, *words, "-o", str(folder), external=True)
        session.run("python", "-m", "build", "--no-isolation", "--wheel", str(folder))
        (wheel_,) = (folder / "dist").glob("*.whl")
        install_ = ("-m", "pip", "install", "--quiet", "--no-deps", str(wheel_))
        session.run(python, *install_, external=True)
        for command in ("check", "test"):
            session.run(ust, "grid", command, str(folder), external=True)
        session.run(python, "-m", "pytest", "-q", str(folder / "tests"), external=True)


@nox.session(python=OLDEST, default=False)
def lowest(session: nox.Session) -> None:
    """Run the tests with the oldest versions of the core's dependencies."""
    floors = [name.replace(">=", "==") for name in PYPROJECT["project"]["dependencies"]]
    install(session, "test")
    session.install(*floors)
    session.run("pytest", "--hypothesis-profile", "short", "tests", *session.posargs)


@nox.session(default=False)
def office(session: nox.Session) -> None:
    """Send forms through LibreOffice and back; it must be installed (Debian: libreoffice-calc)."""
    install(session, "test")
    words = ("-q", "tests/office", *session.posargs)
    session.run("pytest", *words, env={"UTILITE_SOCIALE_OFFICE": "1"})


@nox.session(default=False)
def pages(session: nox.Session) -> None:
    """Look at pages in a real Chromium, which must be installed (Debian: chromium)."""
    install(session, "test", "browser")
    words = ("-q", "tests/browser", *session.posargs)
    session.run("pytest", *words, env={"UTILITE_SOCIALE_BROWSER": "1"})


@nox.session(default=False)
def docs(session: nox.Session) -> None:
    """Build the pages, running their code; a warning is an error."""
    install(session, "docs")
    session.run("sphinx-build", "-E", "-W", "--keep-going", "docs", "docs/_build/html")


@nox.session(default=False)
def bench(session: nox.Session) -> None:
    """Measure what an import, a grid and an evaluation cost, as ratios in one run."""
    session.install(".[collect]", *(f"./{grid}" for grid in LOCAL_GRIDS))
    session.run("python", "-m", "bench", *session.posargs)


if __name__ == "__main__":
    os.chdir(ROOT)
    nox.main()
