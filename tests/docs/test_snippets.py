"""Every snippet of the README and of the pages runs, in order, and prints what is shown.

Blocks of one page share a namespace and an empty folder. ``<!-- not run: reason -->`` on the
line above exempts a block; ``<!-- file: name -->`` writes it there for those that follow;
``<!-- answers: name -->`` fills in, with its tables, the file of answers of that name;
``<!-- in: name -->`` shows a passage of a file that a command wrote, or of what it printed
(``<!-- in: the last output -->``).
Cells of executed pages (``{code-cell}``) are run when the pages are built.
"""

from __future__ import annotations

import contextlib
import doctest
import io
import json
import os
import shutil
import subprocess
import sys
import sysconfig
import tomllib
from pathlib import Path

import pytest

from tests.docs.answers import answered
from tests.docs.snippets import Block, as_shown, blocks, commands

ROOT = Path(__file__).parents[2]
PAGES = [
    ROOT / "README.md",
    *(page for page in sorted(ROOT.glob("docs/**/*.md")) if "_build" not in page.parts),
]
CONSOLE = {"console", "bash", "sh", "shell"}
UNREAD = {"", "text", "markdown", "csv", "xml", "html", "mermaid"}
LAST = "the last output"
NOT_OURS = (
    *("python3 noxfile.py", "nox ", "pip ", "pipx ", "uv ", "git ", "cd ", "apt "),
    *("python3 -m venv ", ". .venv/bin/activate", "py -m venv ", ".venv\\Scripts\\activate"),
)


class Page:
    """What the blocks of one page share: a namespace, and what was printed last."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.namespace: dict[str, object] = {"__name__": "page"}
        self.printed = ""

    def run(self, block: Block) -> None:
        """Run one block, or read it, as its language says."""
        where = f"{self.path.name}:{block.line}"
        if block.file:
            Path(block.file).parent.mkdir(parents=True, exist_ok=True)
            Path(block.file).write_text(f"{block.text}\n", encoding="utf-8")
        if block.shown_of:
            assert block.text in self.said_in(block.shown_of), f"{where}: no such passage"
        if block.answers:
            path = Path(block.answers)
            path.write_text(answered(path.read_text("utf-8"), block.text), encoding="utf-8")
        if block.language in CONSOLE:
            self.run_console(block, where)
        elif block.language in {"python", "py"}:
            self.run_python(block)
        elif block.language == "pycon":
            self.run_session(block, where)
        elif block.language == "output":
            assert as_shown(self.printed, block.text.splitlines()), f"{where}\n{self.printed}"
        elif block.language == "toml":
            tomllib.loads(block.text)
        elif block.language == "json":
            json.loads(block.text)
        else:
            assert block.language in UNREAD, f"{where}: what is {block.language!r}?"

    def said_in(self, name: str) -> str:
        """Give the text of a file, or what the last command printed."""
        return self.printed if name == LAST else Path(name).read_text(encoding="utf-8")

    def run_python(self, block: Block) -> None:
        """Run a block of Python; an error shows the line of the page."""
        source = "\n" * (block.line - 1) + block.text
        code = compile(source, str(self.path), "exec", dont_inherit=True)
        with contextlib.redirect_stdout(io.StringIO()) as printed:
            exec(code, self.namespace)  # noqa: S102 - what the page asks its reader to run
        self.printed = printed.getvalue()

    def run_session(self, block: Block, where: str) -> None:
        """Run a dialogue with ``>>>`` and compare its answers."""
        example = doctest.DocTestParser().get_doctest(
            block.text, self.namespace, where, str(self.path), block.line - 1
        )
        flags = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
        report = io.StringIO()
        runner = doctest.DocTestRunner(verbose=False, optionflags=flags)
        result = runner.run(example, out=report.write, clear_globs=False)
        self.namespace.update(example.globs)
        assert result.failed == 0, report.getvalue()

    def run_console(self, block: Block, where: str) -> None:
        """Run a block of commands if ours is one of them; compare the output that is shown."""
        asked = commands(block)
        if not any(command.text.startswith("ust ") for command in asked):
            strange = [one.text for one in asked if not one.text.startswith(NOT_OURS)]
            assert strange == [], f"{where}: neither run nor known"
            return
        for command in asked:
            done = shell(command.text)
            said = f"{where}: $ {command.text}\n{done.stdout}"
            assert done.returncode <= bool(command.shown), said
            assert not command.shown or as_shown(done.stdout, command.shown), said
            self.printed = done.stdout


def shell(command: str) -> subprocess.CompletedProcess[str]:
    """Run a command as a reader would: this installation's ``ust`` first, 80 columns, UTF-8."""
    scripts = sysconfig.get_path("scripts")
    environment = {
        **{name: value for name, value in os.environ.items() if "UTILITE_SOCIALE" not in name},
        "PATH": os.pathsep.join([scripts, os.environ["PATH"]]),
        "COLUMNS": "80",
        "NO_COLOR": "1",
        "PYTHONUTF8": "1",
    }
    interpreter = shutil.which("sh")
    assert interpreter, "the commands of the pages are written for a POSIX shell"
    return subprocess.run(
        [interpreter, "-c", command],
        check=False,
        env=environment,
        encoding="utf-8",
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        timeout=120,
    )


@pytest.mark.skipif(sys.platform == "win32", reason="the pages are written for a POSIX shell")
@pytest.mark.parametrize("path", PAGES, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_snippet_of_the_page_runs(path, tmp_path, monkeypatch):
    """In the order of the page, in one namespace and one empty folder."""
    monkeypatch.chdir(tmp_path)
    page = Page(path)
    for block in blocks(path):
        if block.not_run is None:
            page.run(block)


def test_the_pages_are_found():
    """Else the test above would look at nothing."""
    assert (ROOT / "docs" / "reference" / "hooks.md") in PAGES


SAMPLE = """\
<!-- not run: needs a key -->
```python
1 / 0
```

- in a list

  ```python
  x = 1

  y = 2
  ```

````{note}
```{code-block} console
:caption: ends there
$ ust demo \\
    --lang en
Bilan
...
fin
$ ust grids
```
````

<!-- file: bilan.toml -->
```toml
format = 1
```
"""


@pytest.fixture(name="sample")
def _sample(tmp_path):
    path = tmp_path / "page.md"
    path.write_text(SAMPLE, encoding="utf-8")
    return blocks(path)


def test_blocks_are_found_in_lists_and_directives_with_their_lines(sample):
    """Languages, lines from 1, text without its indentation."""
    assert [(block.language, block.line) for block in sample] == [
        ("python", 3),
        ("python", 9),
        ("console", 17),
        ("toml", 28),
    ]
    assert sample[1].text == "x = 1\n\ny = 2"


def test_a_block_is_exempted_only_by_a_reason_on_the_line_above(sample):
    """The first says why it is not run, the last says its file."""
    assert [block.not_run for block in sample] == ["needs a key", None, None, None]
    assert [block.file for block in sample] == [None, None, None, "bilan.toml"]


def test_commands_and_their_output_are_told_apart(sample):
    """A line that goes on is one command; what follows is its output."""
    first, second = commands(sample[2])
    assert first.text.split() == ["ust", "demo", "--lang", "en"]
    assert first.shown == ("Bilan", "...", "fin")
    assert (second.text, second.shown) == ("ust grids", ())


@pytest.mark.parametrize("printed", ["Bilan\nfin", "Bilan\na\nb\nfin\n"])
def test_dots_stand_for_any_lines(printed, sample):
    """None, or several."""
    assert as_shown(printed, commands(sample[2])[0].shown)


@pytest.mark.parametrize("printed", ["", "Bilan", "Bilan\nfin\nencore", "bilan\nfin"])
def test_other_output_is_not_what_is_shown(printed, sample):
    """Missing, cut, longer or other."""
    assert not as_shown(printed, commands(sample[2])[0].shown)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("python", "1 / 0"),
        ("pycon", ">>> 1 + 1\n3"),
        ("python3", "1"),
        ("toml", "a = "),
        ("json", "{"),
        ("output", "never printed"),
        ("console", "$ ust-that-does-not-exist"),
        ("console", "$ ust --no-such-option"),
    ],
)
def test_a_wrong_snippet_fails(language, text, tmp_path, monkeypatch):
    """Whatever its language; an unknown language is no way out."""
    monkeypatch.chdir(tmp_path)
    with pytest.raises((AssertionError, ArithmeticError, ValueError)):
        Page(tmp_path / "page.md").run(Block(language, text, 1))


def test_a_passage_stands_in_what_was_printed_or_written(tmp_path, monkeypatch):
    """Anything else is not what the page says that it is."""
    monkeypatch.chdir(tmp_path)
    Path("a.txt").write_text("un\ndeux\ntrois\n", encoding="utf-8")
    page = Page(tmp_path / "page.md")
    page.run(Block("python", "print('un\\ndeux')", 1))
    page.run(Block("text", "un\ndeux", 4, shown_of=LAST))
    page.run(Block("text", "deux\ntrois", 8, shown_of="a.txt"))
    with pytest.raises(AssertionError):
        page.run(Block("text", "deux\ntrois", 12, shown_of=LAST))
