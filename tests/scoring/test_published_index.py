"""The mean, its weights and its minima against a published index computed by somebody else.

Source: ASEM Sustainable Connectivity, data and results of the R package COINr 1.1.14
(W. Becker, European Commission, MIT licence). 49 indicators, eight pillars, two sub-indexes.
"""

from __future__ import annotations

import csv
from decimal import Decimal

import pytest

from tests.scoring import build
from utilite_sociale.model import Mean, MinimumCoverage, Quantity, Scale
from utilite_sociale.scoring import evaluate

NUMBER = Quantity(unit="points", low=None)
HUNDRED = Scale(low=Decimal(0), high=Decimal(100))
NOTHING = ("", "NA")

# An extract, so that a clone without the case checks too: the eight normalised values of the
# pillar Physical (min-max 0-100), and its score with equal weights, then with altered ones.
ALTERED = ("1.5", "2.5", "3.5", "4.5", "5.5", "6.5", "0.5", "1.5")
AUT = (
    "94.071374934972866 13.357044674505753 0 28.688524590163933 32.101897052211477 "
    "0.27912813784429613 37.229437229437224 98"
)
BGD = (
    "27.639060866358804 1.5679184715182495 45.806612260439877 13.114754098360656 "
    "1.2085877202843682 0.14304011568958805 - 65"
)


@pytest.mark.parametrize(
    ("values", "weights", "minimum", "wanted"),
    [
        (AUT, ("1",) * 8, "0.9", 37.965925827391942),
        (AUT, ALTERED, "0.9", 24.907212309320425),
        (BGD, ("1",) * 8, "0", 22.068567647521647),
        (BGD, ALTERED, "0", 14.501761452785988),
        (BGD, ("1",) * 8, "0.9", None),
    ],
)
def test_a_pillar_of_the_published_index_is_reached(values, weights, minimum, wanted):
    """One figure of eight is missing for BGD: weights are rescaled, or 90 % is not reached."""
    known = {f"i{n}": value for n, value in enumerate(values.split()) if value != "-"}
    identity = build.lines((0, 0), (100, 100))
    asked = [
        build.counting(f"i{n}", identity, measure=NUMBER, weight=Decimal(weight))
        for n, weight in enumerate(weights)
    ]
    share = MinimumCoverage(share=Decimal(minimum), of="children")
    pillar = build.criterion("physical", *asked, minimum_coverage=share)
    grid = build.grid(build.register("asem", pillar), scale=HUNDRED)
    said = [build.amount(key, Decimal(value)) for key, value in known.items()]
    assert build.evaluated(grid, *said)["physical"].score == (
        None if wanted is None else pytest.approx(wanted, rel=1e-12)
    )


def table(path):
    """Read a file of the case by rows, the first column naming them."""
    with path.open(encoding="utf-8", newline="") as stream:
        return {next(iter(row.values())): row for row in csv.DictReader(stream)}


class Index:
    """The index as a grid: sub-indexes are registers, pillars criteria, and there is a total."""

    def __init__(self, folder) -> None:
        with (folder / "input_iMeta.csv").open(encoding="utf-8", newline="") as stream:
            rows = [row for row in csv.DictReader(stream) if row["Parent"] not in NOTHING]
        self.rows = [row for row in rows if row["Level"] in "1234"]
        self.raw = table(folder / "01_raw.csv")
        self.weights = table(folder / "03_alternative_weights.csv")

    def _under(self, parent):
        return [row["iCode"] for row in self.rows if row["Parent"] == parent]

    def _indicator(self, code, weight):
        falls = next(row["Direction"] for row in self.rows if row["iCode"] == code) == "-1"
        values = [row[code] for row in self.raw.values() if row[code] not in NOTHING]
        ends = sorted({Decimal(value) for value in values})
        scores = (100, 0) if falls else (0, 100)
        rule = build.lines((ends[0], scores[0]), (ends[-1], scores[1]))
        return build.counting(code.lower(), rule, measure=NUMBER, weight=weight)

    def grid(self, *, altered=False, minima=(0, 0, 0)):
        """Give the grid; *minima* go up from the pillars to the total."""

        def weight(code):
            return self.weights[code]["Weight"] if altered else "1"

        def minimum(level):
            return MinimumCoverage(share=Decimal(str(minima[level])), of="children")

        registers = []
        for sub in self._under("Index"):
            criteria = [
                build.criterion(
                    f"p_{pillar.lower()}",
                    *(self._indicator(c, Decimal(weight(c))) for c in self._under(pillar)),
                    weight=Decimal(weight(pillar)),
                    minimum_coverage=minimum(0),
                )
                for pillar in self._under(sub)
            ]
            registers.append(
                build.register(
                    f"s_{sub.lower()}",
                    *criteria,
                    weight=Decimal(weight(sub)),
                    minimum_coverage=minimum(1),
                )
            )
        return build.grid(*registers, total=Mean(), scale=HUNDRED, minimum_coverage=minimum(2))

    def answers(self, unit):
        """Give what is known of one country."""
        codes = [code for code in self.raw[unit] if code != "uCode"]
        known = [code for code in codes if self.raw[unit][code] not in NOTHING]
        return [build.amount(code.lower(), Decimal(self.raw[unit][code])) for code in known]


@pytest.mark.parametrize(
    ("name", "choices"),
    [
        ("03_agg_amean_0_100", {}),
        ("03_agg_amean_0_100_altweights", {"altered": True}),
        ("03_agg_amean_0_100_threshold_090", {"minima": (0.9, 0.9, 0.9)}),
        ("03_agg_amean_0_100_threshold_by_level", {"minima": (0.99, 0.8, 1)}),
    ],
)
def test_every_figure_of_the_published_index_is_reached(cases, name, choices):
    """51 countries, pillars, sub-indexes and index, with the same ones missing."""
    folder = cases / "coinr_asem"
    index = Index(folder)
    grid = index.grid(**choices)
    compared = 0
    for unit, wanted in table(folder / f"{name}.csv").items():
        outcome = evaluate(build.assessment(*index.answers(unit)), grid)
        inner = [node for node in outcome.nodes.values() if node.children]
        found = {"index": outcome.root, **{node.key[2:]: node for node in inner}}
        for code in set(wanted) - {"uCode"}:
            score = found[code.lower()].score
            if wanted[code] in NOTHING:
                assert score is None
            else:
                assert score == pytest.approx(float(wanted[code]), rel=1e-9, abs=1e-9)
            compared += 1
    assert compared == 51 * 11
