"""What every test shares: Hypothesis profiles, and the folders of published answers."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile(
    "short",
    max_examples=40,
    deadline=None,
    derandomize=True,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile(
    "long",
    max_examples=2_000,
    deadline=None,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "short"))


@pytest.fixture(scope="session")
def cases() -> Path:
    """Give the folder of published answers that UTILITE_SOCIALE_CASES names, else skip."""
    folder = os.environ.get("UTILITE_SOCIALE_CASES")
    if not folder:
        pytest.skip("UTILITE_SOCIALE_CASES is not set: the published answers are not here")
    return Path(folder)


@pytest.fixture(scope="session")
def realdata(cases) -> Path:
    """Give the folder of real figures, which stands beside that of the published answers."""
    return cases.parent / "realdata"
