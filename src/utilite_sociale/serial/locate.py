"""On which line each element of a TOML text stands: headers, keys and list items, scanned once."""

from __future__ import annotations

import re
from collections.abc import Iterator

__all__ = ["Steps", "lines_of"]

Steps = tuple[str | int, ...]
"""Names and places that lead to an element, from the top of the document."""

# No possessive group: Python 3.11 before 3.11.5 matches them wrongly (gh-106052).
_BLANK = re.compile(r"(?:[ \t\r\n]+|#[^\n]*)*")
_BARE = re.compile(r"[\w-]+")
_ENDS = {
    '"""': re.compile(r'\\.|"{3,5}', re.DOTALL),
    "'''": re.compile(r"'{3,5}"),
    '"': re.compile(r'\\.|"'),
    "'": re.compile(r"'"),
}
"""By its opening marks, how a string ends; an escape is stepped over."""
_SCALAR = re.compile(r"[^,\]}#\n]+")


def __dir__() -> list[str]:
    return __all__


def lines_of(text: str) -> dict[Steps, int]:
    """Give the line, from 1, of every element of a text that a TOML parser has accepted."""
    return dict(_Scanner(text).elements())


class _Scanner:
    """Walks through a valid text; the parser has already said that it is one."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.counted = (0, 1)
        self.tables: dict[Steps, int] = {}

    @property
    def line(self) -> int:
        start, line = self.counted
        self.counted = (self.at, line + self.text.count("\n", start, self.at))
        return self.counted[1]

    def skip(self) -> bool:
        """Go past blanks and comments; tell whether something is left."""
        found = _BLANK.match(self.text, self.at)
        self.at = found.end() if found else self.at
        return self.at < len(self.text)

    def take(self, pattern: re.Pattern[str]) -> str:
        """Go past what the pattern finds here, and give it."""
        found = pattern.match(self.text, self.at)
        start, self.at = self.at, found.end() if found else self.at
        return self.text[start : self.at]

    def string(self) -> str:
        """Go past a string, if one comes next, and give it with its marks."""
        start = self.at
        for opening, end in _ENDS.items():
            if self.sees(opening):
                marks = end.finditer(self.text, self.at)
                self.at = next(mark.end() for mark in marks if not mark[0].startswith("\\"))
                break
        return self.text[start : self.at]

    def sees(self, signs: str) -> bool:
        """Go past *signs* if they come next."""
        if self.text.startswith(signs, self.at):
            self.at += len(signs)
            return True
        return False

    def elements(self) -> Iterator[tuple[Steps, int]]:
        above: Steps = ()
        while self.skip():
            line = self.line
            if self.sees("[["):
                above = self.list_item(self.keys())
                self.at += 2
                yield above, line
            elif self.sees("["):
                above = self.through(self.keys())
                self.at += 1
                yield above, line
            else:
                yield from self.pair(above)

    def keys(self) -> list[str]:
        found = []
        while True:
            self.skip()
            found.append(_plain(self.string() or self.take(_BARE)))
            self.skip()
            if not self.sees("."):
                return found

    def through(self, keys: list[str]) -> Steps:
        """Follow keys from the top; through a list of tables, its latest one is meant."""
        steps: Steps = ()
        for key in keys:
            steps = (*steps, key)
            if steps in self.tables:
                steps = (*steps, self.tables[steps])
        return steps

    def list_item(self, keys: list[str]) -> Steps:
        steps: Steps = (*self.through(keys[:-1]), keys[-1])
        self.tables[steps] = self.tables.get(steps, -1) + 1
        return (*steps, self.tables[steps])

    def pair(self, above: Steps) -> Iterator[tuple[Steps, int]]:
        line = self.line
        steps = (*above, *self.keys())
        self.at += 1
        yield steps, line
        yield from self.value(steps)

    def value(self, steps: Steps) -> Iterator[tuple[Steps, int]]:
        self.skip()
        if self.sees("["):
            yield from self.items(steps)
        elif self.sees("{"):
            while self.skip() and not self.sees("}"):
                yield from self.pair(steps)
                self.skip()
                self.sees(",")
        elif not self.string():
            self.take(_SCALAR)

    def items(self, steps: Steps) -> Iterator[tuple[Steps, int]]:
        place = 0
        while self.skip() and not self.sees("]"):
            yield (*steps, place), self.line
            yield from self.value((*steps, place))
            self.skip()
            self.sees(",")
            place += 1


def _plain(key: str) -> str:
    """Give a key without its quotation marks."""
    if key[:1] == '"' and "\\" in key:
        import tomli

        return str(tomli.loads(f"k = {key}")["k"])
    return key[1:-1] if key[:1] in {'"', "'"} else key
