"""A chart as a PNG picture, for what cannot show SVG: on white, in ink that prints."""

from __future__ import annotations

from utilite_sociale.errors import MissingExtraError
from utilite_sociale.report.charts.drawing import Chart, draw

__all__ = ["picture_of"]

_ZOOM = 2.0
"""Pixels for each unit of a drawing: sharp on paper at the width of a page."""
_INK, _QUIET, _EDGE, _STRONG = "#1f2937", "#4b5563", "#8a8a8a", "#1d4ed8"
_STYLE = f"""
text {{ fill: {_INK}; font-size: 13px; }}
.top {{ font-size: 12px; }}
.scale {{ fill: {_QUIET}; font-size: 12px; }}
.end, .figure {{ font-weight: 600; }}
.unknown {{ font-size: 17px; font-weight: 700; }}
.short {{ display: none; }}
.always {{ display: inline; font-weight: 700; }}
.ring {{ fill: none; stroke: {_EDGE}; stroke-width: 1px; }}
.possible {{ stroke: #93b4f5; stroke-width: 9px; stroke-linecap: round; }}
.outline {{ fill: none; stroke: {_STRONG}; stroke-width: 2.5px; }}
.dot {{ fill: {_STRONG}; stroke: #ffffff; stroke-width: 1.5px; }}
.frame {{ fill: none; stroke: {_EDGE}; stroke-width: 1.5px; }}
.none {{ stroke-dasharray: 4 4; }}
.fill {{ fill: #c7d7f9; }}
"""


def picture_of(chart: Chart) -> bytes:
    """Draw a chart as the bytes of a PNG file.

    Args:
        chart: what it shows. Its words are drawn in a font of this machine; the table that
            stands under a picture says them too, where there is none.

    Raises:
        MissingExtraError: resvg-py is not installed.
    """
    try:
        import resvg_py
    except ImportError:
        raise MissingExtraError(
            "library.missing_extra", part="word.part_report", extra="utilite-sociale[report]"
        ) from None
    return bytes(
        resvg_py.svg_to_bytes(
            svg_string=draw(chart, "c"), zoom=_ZOOM, background="#ffffff", style_sheet=_STYLE
        )
    )
