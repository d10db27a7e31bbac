"""What calls cost in a warm Python."""

from __future__ import annotations

import gc
from collections.abc import Callable
from statistics import median
from time import process_time

__all__ = ["milliseconds"]

ROUNDS = 15


def milliseconds(call: Callable[[], object]) -> float:
    """Measure the median processor time of a call, after one that warms it up.

    The collector of garbage is off meanwhile, as in ``timeit``.
    """
    call()
    times = []
    gc.collect()
    gc.disable()
    try:
        for _ in range(ROUNDS):
            start = process_time()
            call()
            times.append(process_time() - start)
    finally:
        gc.enable()
    return median(times) * 1000
