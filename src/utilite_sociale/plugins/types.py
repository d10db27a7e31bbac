"""Rules and aggregations that installed packages add, checked before any file names them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import attrs
from attrs import frozen

from utilite_sociale.keys import is_key
from utilite_sociale.model import AGGREGATIONS, SCORING_RULES, Aggregation, ScoringRule
from utilite_sociale.plugins.alone import FailedError, answers, failing_as, registered
from utilite_sociale.plugins.announced import Announced, announced
from utilite_sociale.plugins.failure import PluginFailure
from utilite_sociale.plugins.hookspecs import TYPES_GROUP
from utilite_sociale.plugins.manager import wanted
from utilite_sociale.scoring.custom import CustomAggregation, CustomRule

__all__ = ["ProvidedType", "TypesFound", "discover_types"]

Custom = type[CustomRule] | type[CustomAggregation]
_METHODS: dict[Custom, tuple[str, ...]] = {
    CustomRule: ("score", "ends", "says"),
    CustomAggregation: ("combine", "says"),
}


def __dir__() -> list[str]:
    return __all__


@frozen(kw_only=True)
class ProvidedType:
    """A rule or an aggregation that an installed package adds.

    Attributes:
        kind: its class; ``type_name`` is how files name it.
        base: what it is: ``ScoringRule`` or ``Aggregation``.
        distribution: the package.
        version: version of the package.
    """

    kind: Custom
    base: type[ScoringRule] | type[Aggregation]
    distribution: str
    version: str

    @property
    def name(self) -> str:
        """How files name it."""
        return self.kind.type_name


@frozen(kw_only=True)
class TypesFound:
    """What packages add here.

    Attributes:
        types: their rules and aggregations.
        failures: plugins that could not be used.
    """

    types: tuple[ProvidedType, ...]
    failures: tuple[PluginFailure, ...]


def discover_types() -> TypesFound:
    """Load the entry points of the group, each alone, and ask each for its types.

    A package is taken whole or not at all. Of two that give one name, the first by name of
    entry point is kept and the other is a failure.
    """
    every, unreadable = announced(TYPES_GROUP)
    every.sort(key=lambda one: (one.name, one.distribution))
    chosen, failures = wanted(every, unreadable)
    failures = [failure for failure in failures if failure.code == "plugin.package_unreadable"]
    found: dict[str, ProvidedType] = {}
    for one in chosen:
        try:
            with failing_as("plugin.hook_failed"):
                given = list(_given(one))
                _free(given, found)
        except FailedError as failed:
            failures.append(one.failure(failed.code, failed.error))
        else:
            found |= {provided.name: provided for provided in given}
    return TypesFound(types=tuple(found.values()), failures=tuple(failures))


def _given(one: Announced) -> Iterator[ProvidedType]:
    """Give the types of one plugin."""
    hook = registered(one).hook
    asked = (
        (hook.provide_scoring_rules, CustomRule, ScoringRule),
        (hook.provide_aggregations, CustomAggregation, Aggregation),
    )
    if not any(caller.get_hookimpls() for caller, _, _ in asked):
        raise FailedError("plugin.no_type_hook")
    for caller, custom, base in asked:
        for answer in answers(caller):
            if not isinstance(answer, Iterable) or isinstance(answer, str | bytes):
                raise FailedError("plugin.not_types", type(answer).__name__)
            for kind in answer:
                problem = _problem(kind, custom)
                if problem:
                    raise FailedError("plugin.bad_type", problem)
                yield ProvidedType(
                    kind=kind, base=base, distribution=one.distribution, version=one.version
                )


def _problem(kind: object, custom: Custom) -> str:
    """Say what keeps a class from being used; nothing where it can be."""
    if not isinstance(kind, type) or not issubclass(kind, custom) or kind is custom:
        return f"{getattr(kind, '__name__', type(kind).__name__)}: {custom.__name__}"
    name: object = getattr(kind, "type_name", "")
    if not attrs.has(kind) or not isinstance(name, str) or not is_key(name):
        return f"{kind.__name__}: type_name, @attrs.frozen"
    lacking = [m for m in _METHODS[custom] if getattr(kind, m) is getattr(custom, m)]
    if issubclass(kind, CustomRule) and not kind.measures:
        lacking.append("measures")
    return f"{kind.__name__}: {', '.join(lacking)}" if lacking else ""


def _free(given: list[ProvidedType], found: dict[str, ProvidedType]) -> None:
    """Refuse a name that is ours, another package's, or given twice."""
    names = [provided.name for provided in given]
    ours = {rule.type_name for rule in SCORING_RULES} | {way.type_name for way in AGGREGATIONS}
    for place, name in enumerate(names):
        if name in ours or name in found or name in names[:place]:
            raise FailedError("plugin.type_taken", name)
