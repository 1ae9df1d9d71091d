"""The choices of a picture as a form: what it is for, and then only what that purpose and format know."""

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from nkmap.formats.pictures import PictureChoices, page_for
from nkmap.formats.png import NARROWEST, WIDEST, scale_for
from nkmap.settings import Setting, choose, chosen
from nkmap.ui.parts.plain_text import PlainForm, plain_label
from nkmap.ui.pictures import choices as kept
from nkmap.ui.pictures.layers import LayersButton
from nkmap.ui.pictures.words import (
    Words,
    background_words,
    colour_words,
    format_words,
    hidden_names_words,
    paper_words,
    purpose_words,
    room_words,
)
from nkmap.ui.words import language_words

LEAST_WIDTH = 300  # px, so that the preview keeps its place whatever is shown here
AFTER_TICK = 22  # px, where the words of a tick begin
SCALES = (0.5, 1, 2, 3, 4)


class PictureForm(QWidget):
    """Remembers each choice at once, but for those of one picture alone: language, layers, lines, project."""

    changed = Signal()

    def __init__(self, settings: QSettings, language: str | None, layers: LayersButton) -> None:
        super().__init__()
        self._settings, self.layers = settings, layers
        self._purposes: dict[str, QToolButton] = {}
        self.format = self._list(kept.FORMAT, format_words())
        self.paper, self.scale = QComboBox(), QComboBox()
        self.room = self._list(kept.ROOM, room_words())
        self.width_box = QSpinBox()
        self.width_box.setRange(NARROWEST, WIDEST)
        self.width_box.setSuffix(self.tr(" px"))
        self.width_box.setValue(kept.remembered_width(settings))
        self.theme = self._list(kept.COLOURS, colour_words())
        self.background = self._list(kept.BACKGROUND, background_words())
        self.language = QComboBox()
        for code, words in language_words().items():
            self.language.addItem(words, code)
        self.language.setCurrentIndex(max(0, self.language.findData(language)))
        self.hidden_names = self._list(kept.HIDDEN_NAMES, hidden_names_words())
        self.hidden_names.setToolTip(self.tr("Who is not to be shared; codes are drawn anew each time"))
        self.no_title = self._tick(kept.NO_TITLE, self.tr("No title: I caption it myself"))
        self.levers = QCheckBox(self.tr("Levers shown on the grid"))
        self.levers.setChecked(True)
        self.levers.hide()  # until there are some
        self.relations = QCheckBox(self.tr("Relations shown on the grid"))
        self.relations.setChecked(True)
        self.relations.hide()  # until there are some
        self.save_ink = self._tick(kept.SAVE_INK, self.tr("Save ink: no tints"))
        self.outlines = self._tick(kept.OUTLINES, self.tr("Letters as outlines"))
        self.with_project = QCheckBox(self.tr("With the project inside"))  # off each time: it tells more
        self.inside = plain_label(role="quiet")
        self.inside.setWordWrap(True)
        self.inside.setIndent(AFTER_TICK)
        self._build()
        self._fit_to_purpose()
        self._connect()

    def _build(self) -> None:
        self._form = PlainForm()
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignVCenter)
        self._form.setHorizontalSpacing(14)
        self._form.setVerticalSpacing(7)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        size = QHBoxLayout()
        size.setContentsMargins(0, 0, 0, 0)
        size.addWidget(self.scale, 1)
        size.addWidget(self.width_box)
        self._size = QWidget()
        self._size.setLayout(size)
        rows = (
            (self.tr("Format"), self.format),
            (self.tr("Paper"), self.paper),
            (self.tr("Text for"), self.room),
            (self.tr("Size"), self._size),
            (self.tr("Colours"), self.theme),
            (self.tr("Background"), self.background),
            (self.tr("Names in"), self.language),
            (self.tr("Hidden names"), self.hidden_names),
            (self.tr("Layers"), self.layers),
        )
        for words, field in rows:
            self._form.addRow(words, field)
        self.setMinimumWidth(LEAST_WIDTH)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addLayout(self._purpose_row())
        layout.addLayout(self._form)
        for tick in (self.levers, self.relations, self.no_title, self.save_ink, self.outlines):
            layout.addWidget(tick)
        layout.addLayout(self._project_rows())
        layout.addStretch()

    def _project_rows(self) -> QVBoxLayout:
        """Return the tick with what it means under it, both closer than the others."""
        rows = QVBoxLayout()
        rows.setSpacing(2)
        rows.addWidget(self.with_project)
        rows.addWidget(self.inside)
        return rows

    def _purpose_row(self) -> QHBoxLayout:
        row, group = QHBoxLayout(), QButtonGroup(self)
        row.setSpacing(6)
        for purpose, words in purpose_words().items():
            button = QToolButton()
            button.setText(words)
            button.setCheckable(True)
            button.setProperty("chip", True)
            button.setChecked(chosen(self._settings, kept.FOR) == purpose)
            button.clicked.connect(lambda _checked=False, purpose=purpose: self.choose_purpose(purpose))
            group.addButton(button)
            row.addWidget(button)
            self._purposes[purpose] = button
        row.addStretch()
        return row

    def _connect(self) -> None:
        for box, setting in (
            (self.format, kept.FORMAT),
            (self.paper, kept.PAPER),
            (self.room, kept.ROOM),
            (self.theme, kept.COLOURS),
            (self.background, kept.BACKGROUND),
            (self.hidden_names, kept.HIDDEN_NAMES),
        ):
            box.currentIndexChanged.connect(
                lambda _index, box=box, setting=setting: self._on_chosen(setting, box.currentData())
            )
        self.scale.currentIndexChanged.connect(self._on_scale_chosen)
        self.width_box.valueChanged.connect(self._on_width_given)
        self.language.currentIndexChanged.connect(self.changed)
        self.layers.changed.connect(self.changed)
        for shown in (self.levers, self.relations):
            shown.toggled.connect(self.changed)

    def leave_to_view(self) -> None:
        """Leave the language and the layers to the view that is in the picture."""
        for field in (self.language, self.layers):
            self._form.setRowVisible(field, False)

    def _list(self, setting: Setting, words: Words) -> QComboBox:
        box = QComboBox()
        _fill(box, words, chosen(self._settings, setting))
        return box

    def _tick(self, setting: Setting, words: str) -> QCheckBox:
        tick = QCheckBox(words)
        tick.setChecked(chosen(self._settings, setting) == kept.YES)
        tick.toggled.connect(lambda is_on: self._on_chosen(setting, kept.YES if is_on else kept.NO))
        return tick

    # What is chosen

    @property
    def purpose(self) -> str:
        """What the picture is for."""
        return next(purpose for purpose, button in self._purposes.items() if button.isChecked())

    @property
    def choices(self) -> PictureChoices:
        """All that is chosen, as the painters take it."""
        return kept.remembered(self._settings)

    def choose_purpose(self, purpose: str) -> None:
        """Choose what the picture is for, and the format and size that are usual for that."""
        self._purposes[purpose].setChecked(True)
        for setting, value in (
            (kept.FOR, purpose),
            (kept.FORMAT, kept.USUAL_FORMATS[purpose]),
            (kept.PAPER, ""),
            (kept.SCALE, ""),
        ):
            choose(self._settings, setting, value)
        _fill(self.format, format_words(), kept.USUAL_FORMATS[purpose])
        self._fit_to_purpose()
        self.changed.emit()

    def _on_chosen(self, setting: Setting, value: str) -> None:
        choose(self._settings, setting, value)
        self._fit_to_purpose()
        self.changed.emit()

    def _on_scale_chosen(self) -> None:
        self._on_chosen(kept.SCALE, self.scale.currentData())

    def _on_width_given(self, width: int) -> None:
        kept.remember_width(self._settings, width)
        self.changed.emit()

    def _fit_to_purpose(self) -> None:
        """Show only what the purpose and the format know."""
        purpose, ending = self.purpose, self.format.currentData()
        _fill(self.paper, paper_words(purpose), chosen(self._settings, kept.PAPER))
        self._fill_scales()
        self._form.setRowVisible(self.paper, purpose != "slides")
        self._form.setRowVisible(self.room, purpose == "slides")
        self._form.setRowVisible(self._size, ending == "png")
        self.width_box.setVisible(self.scale.currentData() == kept.IN_PIXELS)
        self.save_ink.setVisible(purpose == "poster")
        self.outlines.setVisible(ending == "svg")

    def _fill_scales(self) -> None:
        """Tell each scale with the pixels that it gives; those that would give too many are left out."""
        page = page_for(self.choices)
        usual = f"{scale_for(PictureChoices(self.purpose), page.width):g}"
        self.scale.blockSignals(True)
        self.scale.clear()
        for scale in SCALES:
            if page.width * scale <= WIDEST:
                pixels = f"{round(page.width * scale)} × {round(page.height * scale)}"
                self.scale.addItem(f"{scale:g}×  ({pixels})", f"{scale:g}")
        self.scale.addItem(self.tr("Other width"), kept.IN_PIXELS)
        index = self.scale.findData(chosen(self._settings, kept.SCALE) or usual)
        self.scale.setCurrentIndex(index if index >= 0 else self.scale.findData(usual))
        self.scale.blockSignals(False)


def _fill(box: QComboBox, words: Words, value: str) -> None:
    """Fill a list anew without saying so; a value that it does not have becomes the first one."""
    box.blockSignals(True)
    box.clear()
    for data, text in words.items():
        box.addItem(text, data)
    box.setCurrentIndex(max(0, box.findData(value)))
    box.blockSignals(False)
