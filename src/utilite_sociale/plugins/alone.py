"""One plugin at a time: loaded, registered and asked in a guard of its own.

pluggy's own loader stops at the first package that fails, ignores the second of two packages
of one name, and lets one hook that raises hide the results of all. The whole turn of a plugin
is in one guard: nothing that it does hides another.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pluggy

from utilite_sociale.plugins import hookspecs
from utilite_sociale.plugins.announced import Announced
from utilite_sociale.plugins.failure import described

__all__ = ["FailedError", "answers", "failing_as", "registered"]


def __dir__() -> list[str]:
    return __all__


class FailedError(Exception):
    """A plugin fails: this ends its own loading, and is kept as a value."""

    def __init__(self, code: str, error: str = "") -> None:
        super().__init__(code, error)
        self.code = code
        self.error = error


@contextmanager
def failing_as(code: str) -> Iterator[None]:
    """Keep whatever a plugin raises here as a failure of that code; an interruption goes on."""
    try:
        yield
    except (FailedError, KeyboardInterrupt):
        raise
    except BaseException as error:
        raise FailedError(code, described(error)) from error


def registered(one: Announced) -> pluggy.PluginManager:
    """Load one plugin, and give a manager that knows it alone."""
    with failing_as("plugin.import_failed"):
        plugin: object = one.entry.load()
    if inspect.isclass(plugin):
        raise FailedError("plugin.is_class")
    manager = pluggy.PluginManager(hookspecs.PROJECT)
    manager.add_hookspecs(hookspecs)
    with failing_as("plugin.bad_signature"):
        manager.register(plugin, one.name)
    with failing_as("plugin.unknown_hook"):
        manager.check_pending()
    return manager


def answers(hook: pluggy.HookCaller) -> list[object]:
    """Call a hook of one plugin, and give what it answered; nothing where it has none."""
    with failing_as("plugin.bad_signature"):
        for implementation in hook.get_hookimpls():
            _without_defaults(implementation.function)
    found: list[object] = hook()
    return found


def _without_defaults(function: Callable[..., object]) -> None:
    """Refuse defaults: pluggy 1.6 never fills such an argument, 1.7 does."""
    arguments = inspect.signature(function).parameters.values()
    filled = [argument.name for argument in arguments if argument.default is not argument.empty]
    if filled:
        raise FailedError("plugin.bad_signature", f"{', '.join(filled)} = …")
