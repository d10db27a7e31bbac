"""Version numbers: which ones of a base serve, and which one a change asks for."""

from __future__ import annotations

from utilite_sociale.adaptation.difference import Advice
from utilite_sociale.model import BasedOn

__all__ = ["numbers", "serves", "upper", "wanted"]


def numbers(version: str) -> tuple[int, ...]:
    """Give the three numbers of a version.

    >>> numbers("1.10.2") > numbers("1.9.0")
    True
    """
    return tuple(int(part) for part in version.split("."))


def upper(base: BasedOn) -> str:
    """Give the first version that no longer serves.

    >>> upper(BasedOn(key="socle", version="1.2.3"))
    '1.3.0'
    """
    first, second, _ = numbers(base.version)
    return base.below or f"{first}.{second + 1}.0"


def serves(base: BasedOn, version: str) -> bool:
    """Tell whether a version of the base serves.

    >>> serves(BasedOn(key="socle", version="1.2.3", below="2.0.0"), "1.9.0")
    True
    """
    return numbers(base.version) <= numbers(version) < numbers(upper(base))


def wanted(version: str, advice: Advice) -> str:
    """Give the lowest version that says a change: of words, compatible, or breaking.

    Before ``1.0.0``, the second number says what breaks.

    >>> wanted("1.2.3", Advice.WORDING), wanted("1.2.3", Advice.BREAKING)
    ('1.2.4', '2.0.0')
    """
    first, second, third = numbers(version)
    if advice is Advice.NOTHING:
        return version
    if advice is Advice.WORDING:
        return f"{first}.{second}.{third + 1}"
    if advice is Advice.COMPATIBLE or first == 0:
        return f"{first}.{second + 1}.0"
    return f"{first + 1}.0.0"
