"""What happens when something is refused, said in one word by the tests."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from utilite_sociale.errors import InvalidValueError


def refusal(make: Callable[[], object]) -> str:
    """Give the code with which something is refused; its words exist in both languages."""
    with pytest.raises(InvalidValueError) as caught:
        make()
    assert caught.value.message("fr") != caught.value.message("en")
    return caught.value.code
