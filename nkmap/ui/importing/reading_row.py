"""How the file is read: its format, and for texts what can be said instead: encoding, delimiter, decimals."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from nkmap.data_in.found import Found, Reading, Table
from nkmap.ui.importing.labelled import labelled
from nkmap.ui.parts.flow_layout import FlowLayout
from nkmap.ui.parts.plain_text import plain_label

ENCODINGS = (
    "utf-8", "utf-8-sig", "utf-16", "windows-1252", "iso-8859-1", "iso-8859-15", "mac_roman",
    "windows-1250", "windows-1251", "cp949", "euc_kr", "gb18030", "shift_jis", "big5",
)  # fmt: skip
PROPER_NAMES = {  # the same in all languages
    "graphml": "GraphML", "drawio": "draw.io", "mermaid": "Mermaid", "kumu": "Kumu",
    "oligrapher": "Oligrapher",
}  # fmt: skip
MOST_LINES = 20  # headings further down can be asked for in the file itself
AS_THEY_LOOK = ""  # stands for no decimal sign in particular
NO_HEADINGS = 0  # stands for them in the box of lines


class ReadingRow(QWidget):
    """What does not apply to a format is not shown."""

    changed = Signal(object)  # Reading

    def __init__(self) -> None:
        super().__init__()
        self.format = plain_label(role="quiet")
        self.encoding, self.delimiter = QComboBox(), QComboBox()
        self.decimal, self.headings = QComboBox(), QComboBox()
        self._reading, self._table = Reading(), ""
        flow = FlowLayout()
        flow.addWidget(self.format)
        self.format.setMinimumHeight(self.encoding.sizeHint().height())
        for box, words in (
            (self.encoding, self.tr("Encoding")),
            (self.delimiter, self.tr("Between cells")),
            (self.decimal, self.tr("Decimals")),
            (self.headings, self.tr("Headings in line")),
        ):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            box.activated.connect(self._tell)
            flow.addWidget(labelled(words, box))
        self.setLayout(flow)

    def show_found(self, found: Found, heeds: tuple[str, ...]) -> None:
        """Show how a file was read; `heeds` are the fields of a Reading that its format knows."""
        self._reading = reading = found.reading
        self.format.setText(format_words(found.format))
        _offer(self.encoding, {name: name.upper() for name in ENCODINGS}, reading.encoding)
        _offer(self.delimiter, delimiter_words(), reading.delimiter)
        decimals = {AS_THEY_LOOK: self.tr("as they look"), ".": "1.5", ",": "1,5"}
        _offer(self.decimal, decimals, reading.decimal or AS_THEY_LOOK)
        for box, name in (
            (self.encoding, "encoding"),
            (self.delimiter, "delimiter"),
            (self.decimal, "decimal"),
        ):
            _show(box, is_shown=name in heeds)
        _show(self.headings, is_shown="headings" in heeds)

    def show_table(self, table: Table) -> None:
        """Show where the headings of the table in front stand."""
        self._table = table.name
        first = table.heading_line or min((row.line for row in table.rows), default=1)
        lines = {str(line): str(line) for line in sorted({*range(1, MOST_LINES + 1), first})}
        words = {str(NO_HEADINGS): self.tr("none"), **lines}
        _offer(self.headings, words, str(table.heading_line or NO_HEADINGS))

    def _tell(self) -> None:
        line = int(self.headings.currentData() or NO_HEADINGS) or None
        headings = {**self._reading.headings, self._table: line}
        self.changed.emit(
            replace(
                self._reading,
                encoding=self.encoding.currentData(),
                delimiter=self.delimiter.currentData(),
                decimal=self.decimal.currentData() or None,
                headings=headings,
            )
        )


def heeds_of(format_id: str) -> tuple[str, ...]:
    """Return what can be said of how files of a format are read."""
    from nkmap.data_in.reading import FORMATS

    return next((one.heeds for one in FORMATS if one.id == format_id), ())


def format_words(format_id: str) -> str:
    """Return what a format is called; those that are called the same everywhere are their own name."""
    translate = QCoreApplication.translate
    words = {
        "csv": translate("Importing", "Text with columns"),
        "workbook": translate("Importing", "Workbook"),
        "copied": translate("Importing", "Copied table"),
        "html": translate("Importing", "Tables of a web page"),
    }
    return words.get(format_id) or PROPER_NAMES.get(format_id, format_id.upper())


def delimiter_words() -> dict[str, str]:
    """Return what stands between the cells of a line."""
    translate = QCoreApplication.translate
    return {
        ",": translate("Importing", "comma"),
        ";": translate("Importing", "semicolon"),
        "\t": translate("Importing", "tab"),
        "|": translate("Importing", "vertical bar"),
        ":": translate("Importing", "colon"),
    }


def _show(box: QComboBox, *, is_shown: bool) -> None:
    pair = box.parentWidget()
    assert pair is not None
    pair.setVisible(is_shown)


def _offer(box: QComboBox, words: Mapping[str, str], value: str | None) -> None:
    """Offer values, also one that was found and is none of the usual ones."""
    box.blockSignals(True)
    box.clear()
    for usual, said in words.items():
        box.addItem(said, usual)
    if value is not None and box.findData(value) < 0:
        box.insertItem(0, value, value)
    box.setCurrentIndex(box.findData(value) if value is not None else -1)
    box.blockSignals(False)
