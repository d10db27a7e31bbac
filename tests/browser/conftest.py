"""Tests that need a real Chromium: run by ``nox -s pages``, and by nothing else."""

from __future__ import annotations

import os
import shutil

import pytest

collect_ignore_glob = [] if os.environ.get("UTILITE_SOCIALE_BROWSER") else ["test_*.py"]
WORDS = (
    "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-sync "
    "--disable-background-networking --disable-component-update"
)


@pytest.fixture(scope="session")
def browser():
    """Give a Chromium without a screen."""
    from playwright.sync_api import sync_playwright

    program = shutil.which("chromium") or shutil.which("google-chrome")
    assert program, "Chromium is not here: apt install chromium"
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=program, args=WORDS.split())
        yield opened
        opened.close()
