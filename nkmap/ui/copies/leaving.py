"""What of a comparison may leave the program: without whom one of the two projects does not share."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget

from nkmap.copies.linked import Copy
from nkmap.db.project_rows import Row
from nkmap.document import Document
from nkmap.errors import NkmapError
from nkmap.formats.audiences import AUDIENCES
from nkmap.formats.pictures import Picture, make_picture
from nkmap.map_content import MapContent
from nkmap.redaction.hidden_names import HiddenNames
from nkmap.redaction.left_out import without_names
from nkmap.redaction.levels import LEVELS
from nkmap.redaction.redacting import REMOVED, spelled_out
from nkmap.settings import open_settings
from nkmap.ui.copies.compare_draft import Difference
from nkmap.ui.copies.difference_rows import DifferenceRow, headings, kind_words
from nkmap.ui.pictures.choices import remembered, usual_audience
from nkmap.ui.pictures.coded import CodedNames
from nkmap.ui.pictures.content_exports import ContentExports
from nkmap.ui.said import said

TableRow = tuple[str, ...]


class Leaving:
    """Hides for one moment's audience what either of the two projects hides."""

    def __init__(self, document: Document, difference: Difference, settings: QSettings) -> None:
        coded = CodedNames(document, settings)
        self._audience = usual_audience(document)
        self._may_see = LEVELS[coded.level].names if coded.level else AUDIENCES[self._audience]
        self._copies = (difference.before.copy, difference.after.copy)
        self._hidden = (coded.hidden, *map(self._hidden_in, self._copies))

    def on_map(self, content: MapContent) -> MapContent:
        """Return a map without hidden names in its texts; `for_audience` leaves out whoever is hidden."""
        for hidden in self._hidden:
            content = without_names(content, hidden)
        return content

    def table(self, rows: Iterable[DifferenceRow]) -> tuple[list[TableRow], int]:
        """Return rows with the headings first, and how many are left out."""
        private = {uid for copy in self._copies for uid in self._private_rows(copy)}
        listed = list(rows)
        shown = [row for row in listed if row.uid not in private]
        told = [("", *headings()), *((kind_words(row.kind), *row[3:]) for row in shown)]
        return [tuple(map(self._say, row)) for row in told], len(listed) - len(shown)

    def _say(self, text: str) -> str:
        for hidden in self._hidden:
            text = hidden.replaced(text)
        return text

    def _private_rows(self, copy: Copy) -> Iterable[str]:
        return (row["uid"] for rows in copy.rows.values() for row in rows if self._is_hidden(row))

    def _hidden_in(self, copy: Copy) -> HiddenNames:
        hidden = [row["id"] for row in copy.rows["stakeholder"] if self._is_hidden(row)]
        return spelled_out(copy.rows, dict.fromkeys(hidden, REMOVED))

    def _is_hidden(self, row: Row) -> bool:
        reach = row.get("sensitivity", "shareable")  # of a step it is a number, and something else
        return bool(row.get("do_not_export")) or (isinstance(reach, str) and reach not in self._may_see)


class DifferenceExports(ContentExports):
    """The map of the difference as a picture: codes would be those of one project only, so it has none."""

    def __init__(
        self,
        document: Document,
        content: Callable[[], MapContent | None],
        difference: Callable[[], Difference | None],
        parent: QWidget,
    ) -> None:
        super().__init__(document, content, parent)
        self._difference = difference

    def _picture(self) -> Picture | None:
        content, difference = self._content(), self._difference()
        if content is None or difference is None:
            return None
        settings = open_settings()
        choices = replace(remembered(settings), audience=usual_audience(self._document))
        try:
            return make_picture(Leaving(self._document, difference, settings).on_map(content), choices)
        except NkmapError as error:
            self.done.emit(said(error))
            return None
