"""The examples, read and evaluated once, and the transcriptions that they are compared with."""

from __future__ import annotations

import csv
import os
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from utilite_sociale import examples
from utilite_sociale.catalog import evaluate
from utilite_sociale.cli.terminal import Screen, render
from utilite_sociale.model import Assessment, Evidence, Source
from utilite_sociale.report.language import Language
from utilite_sociale.report.pages.bilan import bilan
from utilite_sociale.scoring import Outcome
from utilite_sociale.serial import load_assessment


class Gallery:
    """Reads examples; every answer is frozen and is given again."""

    @cache  # noqa: B019 - one gallery serves the whole session
    def assessment(self, name: str) -> Assessment:
        """Give an example as it is read."""
        return load_assessment(examples.path(name))

    @cache  # noqa: B019 - the same
    def outcome(self, name: str) -> Outcome:
        """Give its bilan."""
        return evaluate(self.assessment(name))

    @cache  # noqa: B019 - the same
    def page(self, name: str) -> str:
        """Give its bilan as people read it in French, on one line of ordinary spaces."""
        text = render(bilan(self.outcome(name), Language("fr")), Screen())
        return " ".join(text.split())

    def evidence(self, name: str, id_: str) -> Evidence:
        """Give one piece of evidence."""
        return self.assessment(name).by_id[id_]

    def cited(self, name: str, row: dict[str, Any]) -> list[Evidence]:
        """Give the evidence that a row of a table cites."""
        return [self.evidence(name, id_) for id_ in row["evidence"]]

    def enterprises(self, name: str) -> tuple[Any, ...]:
        """Give the subject, then its members."""
        subject = self.assessment(name).subject
        return (subject, *getattr(subject, "members", ()))

    def source(self, name: str, item: Evidence) -> Source:
        """Give the source that a piece of evidence cites."""
        return next(one for one in self.assessment(name).sources if one.key == item.source)

    @staticmethod
    def transcribed(file: str) -> list[dict[str, str]]:
        """Give the rows of a transcription, or skip where it is not at hand."""
        cases = os.environ.get("UTILITE_SOCIALE_CASES")
        if not cases:
            pytest.skip("UTILITE_SOCIALE_CASES is not set: no transcription to compare with")
        with (Path(cases).parent / "realdata" / file).open(encoding="utf-8", newline="") as lines:
            return list(csv.DictReader(lines))


@pytest.fixture(scope="session", name="gallery")
def _gallery() -> Gallery:
    return Gallery()
