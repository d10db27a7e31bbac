"""What programs cost a new Python, compared in turn so that a busy machine slows all alike."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping
from statistics import median

__all__ = ["above_the_first"]

ROUNDS = 41
CLOCK = "\nimport time; print(time.process_time())"


def above_the_first(programs: Mapping[str, str]) -> dict[str, float]:
    """Measure the processor time of each program above that of the first one.

    In each round every program runs once, in a process of its own, and its difference with
    the first of that round is kept; the median of the rounds is given, in milliseconds.
    """
    first, *others = programs
    for program in programs.values():
        _milliseconds(program)
    differences: dict[str, list[float]] = {name: [] for name in others}
    for _ in range(ROUNDS):
        base = _milliseconds(programs[first])
        for name in others:
            differences[name].append(_milliseconds(programs[name]) - base)
    return {name: median(values) for name, values in differences.items()}


def _milliseconds(program: str) -> float:
    command = [sys.executable, "-I", "-c", program + CLOCK]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return float(done.stdout.splitlines()[-1]) * 1000
