"""Drawings of a bilan: what they show, then SVG that needs no script, no font and no colour."""

from __future__ import annotations

from utilite_sociale.report.charts.dots import draw_axis, draw_gauge
from utilite_sociale.report.charts.drawing import Chart, draw
from utilite_sociale.report.charts.heat import column_letter
from utilite_sociale.report.charts.radar import FEWEST, MOST
from utilite_sociale.report.charts.shapes import (
    Gauge,
    HeatCell,
    HeatMap,
    HeatRow,
    Mark,
    Radar,
    Slope,
    Slopes,
    Spoke,
)

__all__ = [
    "FEWEST",
    "MOST",
    "Chart",
    "Gauge",
    "HeatCell",
    "HeatMap",
    "HeatRow",
    "Mark",
    "Radar",
    "Slope",
    "Slopes",
    "Spoke",
    "column_letter",
    "draw",
    "draw_axis",
    "draw_gauge",
]
