"""Reads the first cell of each row out of the HTML of a table that was copied elsewhere."""

from html.parser import HTMLParser


def first_cells(html: str) -> list[str]:
    """Return the text of the first cell of every row, in their order; none where there is no table."""
    parser = _FirstCells()
    parser.feed(html)
    parser.close()
    return parser.cells


class _FirstCells(HTMLParser):
    """Collects the texts of the first cell of every row; a cell over several rows counts once."""

    def __init__(self) -> None:
        super().__init__()
        self.cells: list[str] = []
        self._is_first = False  # before or in the first cell of a row
        self._is_inside = False
        self._covered = 0  # rows that a first cell above reaches into

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "tr":
            self._is_first, self._is_inside = self._covered == 0, False
            self._covered = max(0, self._covered - 1)
        elif tag in ("td", "th"):
            self._is_inside = self._is_first
            self._is_first = False
            if self._is_inside:
                self.cells.append("")
                span = dict(attrs).get("rowspan") or ""
                self._covered = int(span) - 1 if span.isdecimal() and int(span) else 0
        elif tag in ("br", "p", "div") and self._is_inside:
            self.cells[-1] += " "

    def handle_endtag(self, tag: str) -> None:
        if tag in ("td", "th", "tr", "table"):
            self._is_inside = False

    def handle_data(self, data: str) -> None:
        if self._is_inside:
            self.cells[-1] += data
