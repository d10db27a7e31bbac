"""From what a chart shows to its SVG."""

from __future__ import annotations

from utilite_sociale.report.charts.heat import draw_heat_map
from utilite_sociale.report.charts.radar import draw_radar
from utilite_sociale.report.charts.shapes import HeatMap, Radar, Slopes
from utilite_sociale.report.charts.slope import draw_slopes

__all__ = ["Chart", "draw"]

Chart = Radar | HeatMap | Slopes
"""A drawing that has a title and a place of its own."""


def draw(chart: Chart, name: str) -> str:
    """Draw a chart as SVG.

    Args:
        chart: what it shows.
        name: what no other drawing of the page is called.
    """
    match chart:
        case Radar():
            return draw_radar(chart, name)
        case HeatMap():
            return draw_heat_map(chart, name)
        case _:
            return draw_slopes(chart, name)
