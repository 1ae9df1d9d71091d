"""All sizes of one output as data. Pixels of the page; `unit` is how many of them a window pixel is."""

from dataclasses import dataclass, fields, replace
from typing import Any


@dataclass(frozen=True, slots=True)
class Page:
    """The sizes of everything on a page.

    `left`, `top`, `right`, `bottom` are the least room between the edge of the page and the face of the grid,
    where its words do not need more. Text sizes are font sizes. Width and height are 0 where the window
    decides.
    """

    width: float
    height: float
    dots_per_inch: float
    unit: float
    margin: float
    left: float
    top: float
    right: float
    bottom: float
    title: float
    axis_name: float
    end_word: float
    cell_name: float
    label: float
    legend: float
    roster: float
    footer: float
    code: float
    token: float
    gap: float  # between things that belong together; larger distances are multiples
    column: float  # widest legend, and width of the roster
    outline: float
    axis_line: float
    arrowhead: float
    mid_line: float
    gridline: float
    casing: float  # on each side of a letter
    leader: float
    badge: float  # across
    badge_number: float
    halo: float  # width of the ring, and of the gap inside it
    trail: float
    advice: float
    tints: bool
    background: str  # role of the theme; "" shows what is behind the picture

    @property
    def fan(self) -> float:
        """How far equal places step away from their point."""
        return 12 * self.unit

    @property
    def ghost(self) -> float:
        """How wide the mark of an earlier place is."""
        return self.token * 30 / 44

    @property
    def estimate(self) -> float:
        """How wide the place that a group gives is drawn."""
        return self.token * 0.8

    @property
    def badge_edge(self) -> float:
        """How wide the line round a badge is."""
        return 0.75 * self.outline

    def scaled(self, factor: float) -> "Page":
        """Return the page with every length multiplied; the paper size stays."""
        lengths = {
            field.name: getattr(self, field.name) * factor for field in fields(self) if field.type is float
        }
        return replace(self, **lengths)

    def with_larger_text(self, label: float) -> "Page":
        """Return the page with labels of this font size; other texts grow with them, with the
        badges round their numbers, and never shrink."""
        factor = max(1.0, label / self.label)
        grown = {name: getattr(self, name) * factor for name in _TEXT_SIZES}
        return replace(self, **{**grown, "label": label, "column": self.column * factor})

    def with_outlines(self, times: float) -> "Page":
        """Return the page with wider outlines, as a theme may ask for."""
        return replace(self, outline=self.outline * times)

    def with_small_tokens(self) -> "Page":
        """Return the page for more tokens than have room at the usual size: 28 px for 36 px in the window."""
        return replace(self, token=self.token * 28 / 36)


_TEXT_SIZES = (
    "title", "axis_name", "end_word", "cell_name", "legend", "roster", "footer", "advice",
    "badge", "badge_number",
)  # fmt: skip

# 160 x 100 mm at 300 dpi: 12 pt are 50 px, 7 pt are 29.2 px. No text is smaller than that.
DOCUMENT = Page(
    width=1890,
    height=1181,
    dots_per_inch=300,
    unit=65 / 36,
    margin=44,
    left=0,
    top=0,
    right=0,
    bottom=0,
    title=50,
    axis_name=38,
    end_word=34,
    cell_name=34,
    label=36,
    legend=34,
    roster=30,
    footer=30,
    code=30,
    token=65,
    gap=14,
    column=430,
    outline=3,
    axis_line=4,
    arrowhead=20,
    mid_line=2.5,
    gridline=1.5,
    casing=4.5,
    leader=2.5,
    badge=42,
    badge_number=30,
    halo=9,
    trail=4.5,
    advice=30,
    tints=False,
    background="face",
)

SLIDES = Page(
    width=1920,
    height=1080,
    dots_per_inch=96,
    unit=44 / 36,
    margin=60,
    left=0,
    top=0,
    right=0,
    bottom=0,
    title=40,
    axis_name=26,
    end_word=20,
    cell_name=24,
    label=30,
    legend=20,
    roster=20,
    footer=18,
    code=16,
    token=44,
    gap=12,
    column=320,
    outline=2,
    axis_line=3,
    arrowhead=14,
    mid_line=2,
    gridline=1,
    casing=2.5,
    leader=1.5,
    badge=24,
    badge_number=16,
    halo=6,
    trail=3,
    advice=18,
    tints=False,
    background="backdrop",
)

# Font size of labels on a slide of 1080 px, by how far the last row is from a picture 1 high: 3, 4, 5 or 6.
ROOMS = {"table": 22, "room": 30, "hall": 38, "large-hall": 45}

_MARGIN = 10.0  # mm, of a sheet of paper
SMALLEST = 7.0  # pt, of a number that stands alone
# Texts on paper beside a label of 8.5 pt, in points.
_BESIDE_LABEL = {
    "axis_name": 9, "end_word": 8, "cell_name": 8, "legend": 8, "roster": 7.2, "footer": 7.2, "advice": 7.2,
}  # fmt: skip
# What stands to the label, to the token and to the axis line as on the document.
_LIKE_LABEL = ("gap", "column", "casing")
_LIKE_TOKEN = ("outline", "arrowhead", "badge", "halo")
_LIKE_LINE = ("mid_line", "leader", "trail")


def _sheet(
    width: float,
    height: float,
    dots_per_inch: float,
    *,
    label: float,
    code: float,
    title: float,
    token: float,
    axis_line: float,
    gridline: float,
) -> Page:
    """Return a page for paper: its sides and the token in millimetres, texts and lines in points."""
    point, millimetre = dots_per_inch / 72, dots_per_inch / 25.4
    sizes: dict[str, Any] = {
        "label": label * point,
        "token": token * millimetre,
        "axis_line": axis_line * point,
    }
    sizes |= {name: points / 8.5 * sizes["label"] for name, points in _BESIDE_LABEL.items()}
    for size, others in (("label", _LIKE_LABEL), ("token", _LIKE_TOKEN), ("axis_line", _LIKE_LINE)):
        share = sizes[size] / getattr(DOCUMENT, size)
        sizes |= {name: getattr(DOCUMENT, name) * share for name in others}
    return replace(
        DOCUMENT,
        width=round(width * millimetre),
        height=round(height * millimetre),
        dots_per_inch=dots_per_inch,
        unit=sizes["token"] / 36,
        margin=_MARGIN * millimetre,
        title=title * point,
        code=code * point,
        gridline=gridline * point,
        badge_number=max(code, SMALLEST) * point,
        tints=True,
        **sizes,
    )


# ISO 216, landscape. The dots only say how finely sizes are rounded, and how many a PNG has.
SHEETS = {
    "A4": _sheet(297, 210, 300, label=8.5, code=6.5, title=16, token=7, axis_line=0.75, gridline=0.25),
    "A3": _sheet(420, 297, 300, label=12, code=9, title=22, token=10, axis_line=1, gridline=0.35),
    "A0": _sheet(1189, 841, 150, label=34, code=26, title=85, token=28, axis_line=3, gridline=1),
}

WINDOW = Page(
    width=0,
    height=0,
    dots_per_inch=96,
    unit=1,
    margin=0,
    left=64,
    top=24,
    right=24,
    bottom=56,
    title=20,
    axis_name=14,
    end_word=13,
    cell_name=14,
    label=15,
    legend=13,
    roster=13,
    footer=12,
    code=12,
    token=36,
    gap=6,
    column=240,
    outline=2,
    axis_line=2,
    arrowhead=11,
    mid_line=1.5,
    gridline=1,
    casing=2.5,
    leader=1.5,
    badge=20,
    badge_number=12,
    halo=5,
    trail=2.5,
    advice=12,
    tints=False,
    background="backdrop",
)
