"""Failures of plugins, as values: one plugin that fails never hides the others."""

from __future__ import annotations

from attrs import frozen

from utilite_sociale.messages import say

__all__ = ["PluginFailure", "described"]

_LONGEST = 300


@frozen(kw_only=True)
class PluginFailure:
    """One plugin that could not be used, and why.

    Attributes:
        name: name of the entry point, that is the key of the grid it announces.
        distribution: package that declares it; empty when no package does.
        version: version of that package.
        code: stable code of the problem, described in ``docs/reference/errors.md``.
        error: what happened, on one line, as Python says it.
    """

    name: str
    distribution: str
    version: str
    code: str
    error: str = ""

    def message(self, lang: str | None = None) -> str:
        """Say what is wrong and how to mend it, in ``fr`` or ``en``."""
        return say(
            self.code,
            lang,
            name=self.name,
            distribution=self.distribution,
            version=self.version,
            error=self.error,
        )

    def __str__(self) -> str:
        return self.message()


def described(error: BaseException) -> str:
    r"""Put an exception on one line of at most 300 characters.

    >>> described(ValueError("on two\nlines"))
    'ValueError: on two lines'
    """
    try:
        said = str(error)
    except Exception:  # noqa: BLE001 - the exception is a plugin's own, it may do anything
        said = "?"
    text = " ".join(f"{type(error).__name__}: {said}".split())
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
