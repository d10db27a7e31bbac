"""The code blocks of a Markdown page, with where they stand and what was said of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

FENCE = re.compile(r"^(?P<indent>[ ]*)(?P<ticks>`{3,}|~{3,})(?P<info>[^`]*)$")
CODE_DIRECTIVE = re.compile(r"^\{code-block\}\s*(?P<language>\w+)$")
REMARK = re.compile(r"^\s*<!-- (?P<name>not run|file|answers|in): (?P<text>.*\S) -->$")
REMARKS = {"not run": "not_run", "file": "file", "answers": "answers", "in": "shown_of"}
OPTION = re.compile(r"^:[\w-]+:")


@dataclass(frozen=True)
class Block:
    """One fenced block: its language, its text, the line of its first line (from 1)."""

    language: str
    text: str
    line: int
    not_run: str | None = None
    file: str | None = None
    answers: str | None = None
    shown_of: str | None = None


@dataclass(frozen=True)
class Command:
    """One command of a console block, and the lines of output that the page shows."""

    text: str
    shown: tuple[str, ...]


def blocks(page: Path) -> list[Block]:
    """Give the blocks of a page, in order; those inside directives and lists included."""
    return list(_scan(page.read_text(encoding="utf-8").splitlines(), first=1))


def _scan(lines: Sequence[str], first: int) -> Iterator[Block]:
    position = 0
    while position < len(lines):
        opening = FENCE.match(lines[position])
        if opening is None:
            position += 1
            continue
        end = _closing(lines, position + 1, opening["ticks"])
        inside = [line.removeprefix(opening["indent"]) for line in lines[position + 1 : end]]
        info = opening["info"].strip()
        code = CODE_DIRECTIVE.match(info)
        if info.startswith("{") and code is None:
            yield from _scan(inside, first + position + 1)
        else:
            while code and inside and OPTION.match(inside[0]):
                inside.pop(0)
            start = first + end - len(inside)
            language = code["language"] if code else info
            yield Block(language, "\n".join(inside), start, **_remarks(lines[:position]))
        position = end + 1


def _closing(lines: Sequence[str], start: int, ticks: str) -> int:
    for position in range(start, len(lines)):
        line = lines[position].strip()
        if line.startswith(ticks) and not line.strip(ticks[0]):
            return position
    return len(lines)


def _remarks(above: Sequence[str]) -> dict[str, str]:
    """Read what the comment lines just above a block say of it."""
    said = {}
    for line in reversed(above):
        remark = REMARK.match(line)
        if remark is None:
            break
        said[REMARKS[remark["name"]]] = remark["text"]
    return said


def commands(block: Block) -> list[Command]:
    """Give the commands of a console block: after ``$`` signs, else one on each line."""
    text = block.text.replace("\\\n", " ")
    if not re.search(r"^\$ ", text, re.MULTILINE):
        lines = (line.strip() for line in text.splitlines())
        return [Command(line, ()) for line in lines if line and not line.startswith("#")]
    found = []
    for part in re.split(r"^\$ ", text, flags=re.MULTILINE)[1:]:
        command, *shown = part.rstrip().splitlines()
        found.append(Command(command, tuple(shown)))
    return found


def as_shown(printed: str, shown: Sequence[str]) -> bool:
    """Tell whether what was printed is what the page shows; a line ``...`` stands for any."""
    parts = (
        r"(?:.*\n)*" if line.strip() == "..." else re.escape(line.rstrip()) + r"\n"
        for line in shown
    )
    lines = (f"{line.rstrip()}\n" for line in printed.rstrip().splitlines())
    return re.fullmatch("".join(parts), "".join(lines)) is not None
