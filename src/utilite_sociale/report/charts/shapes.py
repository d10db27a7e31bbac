"""What a drawing shows, before it is drawn: places on scales from 0 to 1, and words.

Nothing known is ``None``, never 0: a drawing leaves it blank and says so.
"""

from __future__ import annotations

from attrs import frozen

__all__ = ["Gauge", "HeatCell", "HeatMap", "HeatRow", "Mark", "Radar", "Slope", "Slopes", "Spoke"]


@frozen
class Mark:
    """A named place on a scale.

    Attributes:
        place: where it stands, as a share of the scale.
        text: what stands there.
    """

    place: float
    text: str


@frozen
class Gauge:
    """A stretch of a scale, a mark on it, and what it is compared with.

    Attributes:
        caption: all that the drawing says, in words.
        start: where the stretch begins; none where nothing is known.
        end: where it ends; none where nothing is known.
        mark: where the mark stands; none where there is no score.
        label: what is measured; empty under a title that says it.
        short: the caption in figures alone, where the legend gives the words.
        ticks: published figures shown beside the mark.
    """

    caption: str
    start: float | None
    end: float | None
    mark: float | None = None
    label: str = ""
    short: str = ""
    ticks: tuple[Mark, ...] = ()


@frozen
class Spoke:
    """One direction of a radar.

    Attributes:
        label: what it measures.
        mark: where its point stands; none where there is no score.
        start: lowest place that is still possible; none where nothing applies.
        end: highest place that is still possible.
    """

    label: str
    mark: float | None
    start: float | None = None
    end: float | None = None


@frozen
class Radar:
    """Scores around a centre; the outline stops where there is none.

    Attributes:
        title: what is shown.
        description: what is seen, in words.
        spokes: the directions, from the top, clockwise.
        rings: places of the scale that are drawn and named.
    """

    title: str
    description: str
    spokes: tuple[Spoke, ...]
    rings: tuple[Mark, ...] = ()


@frozen
class HeatCell:
    """One cell of a heat map.

    Attributes:
        text: its figure; a dash where there is none.
        share: the figure as a share of the scale; none where there is none.
    """

    text: str
    share: float | None


@frozen
class HeatRow:
    """One row of a heat map.

    Attributes:
        label: what it is about.
        cells: as many as the map has columns.
    """

    label: str
    cells: tuple[HeatCell, ...]


@frozen
class HeatMap:
    """Figures in rows and columns, each cell filled as far as its figure goes.

    Attributes:
        title: what is shown.
        description: what is seen, in words.
        columns: names of the columns.
        rows: the rows.
    """

    title: str
    description: str
    columns: tuple[str, ...]
    rows: tuple[HeatRow, ...]


@frozen
class Slope:
    """One line between two moments.

    Attributes:
        label: what it is about.
        before: where it began; none where there is no score.
        after: where it ends; none where there is no score.
        said: its two figures; empty where there is none.
    """

    label: str
    before: float | None
    after: float | None
    said: tuple[str, str] = ("", "")


@frozen
class Slopes:
    """What moved between two moments.

    Attributes:
        title: what is shown.
        description: what is seen, in words.
        ends: names of the two moments.
        lines: one for each thing followed.
    """

    title: str
    description: str
    ends: tuple[str, str]
    lines: tuple[Slope, ...]
