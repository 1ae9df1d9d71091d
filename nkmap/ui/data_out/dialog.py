"""Save data as…: the forms on the left, what is chosen of the project on the right, and the way to a file."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSettings, QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from nkmap.data_out.formats_out import FormatOut
from nkmap.data_out.making import redaction_of
from nkmap.db.queries.counts import project
from nkmap.db.queries.maps import map_list
from nkmap.db.queries.rounds import round_list
from nkmap.db.queries.stakeholders import sensitivities
from nkmap.document import Document
from nkmap.errors import NkmapError
from nkmap.redaction.hidden_names import HiddenNames
from nkmap.redaction.project import Redaction
from nkmap.scales import NEVER
from nkmap.ui.data_out.form import DataForm
from nkmap.ui.data_out.forms_list import FormsList
from nkmap.ui.data_out.places import ask_where, suggested
from nkmap.ui.data_out.remembered import AS_IT_IS, Remembered, remember, remembered
from nkmap.ui.data_out.saving import DataSaving, Order, Saved
from nkmap.ui.data_out.words import as_it_is_words, removed_words
from nkmap.ui.parts.newest_work import NewestWork
from nkmap.ui.parts.plain_text import plain_label
from nkmap.ui.parts.push_button import push_button
from nkmap.ui.reports.writing_row import WritingRow
from nkmap.ui.said import said

SIZE = QSize(860, 560)  # px; fits a screen of 1093 × 614
LIST = 270  # px


class SaveDataDialog(QDialog):
    """In front of its window. It closes when the data are saved, and stays where something was refused."""

    saved = Signal(object)  # Saved

    def __init__(
        self, document: Document, name: str, map_id: int | None, settings: QSettings, parent: QWidget
    ) -> None:
        """`name` is what the project is called as a file, `map_id` the map in front."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Save data as"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._document, self._settings, self._name = document, settings, name
        self._uid = document.read(project).uid
        self._never = list(document.read(sensitivities).values()).count(NEVER)
        self._redaction: Redaction | None = None
        self.forms = FormsList()
        self.form = DataForm(document.read(map_list), document.read(round_list), map_id)
        self.state, self.writing_row = (
            plain_label(role="quiet"),
            WritingRow(self.tr("Data are being written")),
        )
        self.close_button = push_button(self.tr("Cancel"))
        self.save_button = push_button(self.tr("Save…"), primary=True)
        self.saving, self._redacting = DataSaving(document, self), NewestWork(self)
        self._build()
        self._connect()
        self.resize(SIZE)
        self._begin_with(remembered(settings, self._uid))

    def _build(self) -> None:
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self.form)
        self.forms.setFixedWidth(LIST)
        self.state.setWordWrap(True)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.forms)
        middle.addWidget(scroll, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        layout.addLayout(middle, 1)
        layout.addLayout(self._foot())
        self.save_button.setDefault(True)  # once it is in its window

    def _foot(self) -> QHBoxLayout:
        self._buttons = QWidget()
        buttons = QHBoxLayout(self._buttons)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.save_button)
        self.writing_row.hide()
        foot = QHBoxLayout()
        foot.setSpacing(16)
        foot.addWidget(self.state, 1)
        foot.addWidget(self.writing_row, 1)
        foot.addWidget(self._buttons)
        return foot

    def _connect(self) -> None:
        self.forms.form_chosen.connect(self._on_form_chosen)
        self.forms.itemActivated.connect(lambda _item: self.save_button.click())
        self.form.level_chosen.connect(self._redact)
        self._redacting.done.connect(self._on_redacted)
        self._redacting.failed.connect(self._on_refused)
        self.save_button.clicked.connect(self._on_save_clicked)
        self.close_button.clicked.connect(self.reject)
        self.writing_row.cancelled.connect(self._on_writing_cancelled)
        self.saving.saved.connect(self._on_saved)
        self.saving.failed.connect(self._on_refused)
        self.saving.cancelled.connect(self._on_saving_cancelled)

    def _begin_with(self, chosen: Remembered) -> None:
        self.forms.show_current(chosen.form_id)
        self.form.show_form(self.forms.form, chosen.level)
        self._redact()
        self.forms.setFocus()

    # What leaves

    def _on_form_chosen(self, form: FormatOut) -> None:
        self._say("")
        self.form.show_form(form, self.form.chosen_level)
        if self._redaction is None:
            self._redact()

    def _redact(self) -> None:
        """Find out what leaves; codes are drawn once for a level, so what is previewed is what is written."""
        self._redaction = None
        level = self.form.chosen_level
        is_whole = level == AS_IT_IS
        self.save_button.setEnabled(is_whole)
        if is_whole:
            self.form.say_removed(*as_it_is_words(self.forms.form, self._never))
            return
        self.form.say_removed(self.tr("Looking what is taken out …"))
        self._try(lambda: self._redacting.ask(partial(redaction_of, self._image(), level)))

    def _image(self) -> bytes:
        return self._document.project.store.image()

    def _on_redacted(self, redaction: Redaction) -> None:
        if redaction.level.id == self.form.chosen_level:
            self._redaction = redaction
            self.form.say_removed(removed_words(redaction))
            self.save_button.setEnabled(True)

    # Where to

    def _on_save_clicked(self) -> None:
        hidden = self._redaction.hidden if self._redaction else HiddenNames()
        stem = hidden.replaced(Path(self._name).stem)
        ask_where(self, self.forms.form, suggested(self.forms.form, stem), self.save_to)

    def save_to(self, path: Path) -> None:
        """Write what is chosen to a file, or to a folder of that name; what is refused is said."""
        remember(self._settings, self._uid, Remembered(self.forms.form.id, self.form.chosen_level))
        self._say("")
        self._show_writing(True)
        self.saving.begin(Order(self.forms.form, self.form.choices, self._redaction, path))

    def reject(self) -> None:
        if self.saving.is_working:
            self._on_writing_cancelled()
        else:
            super().reject()

    def _on_writing_cancelled(self) -> None:
        self.saving.cancel()
        self.writing_row.cancel_button.setEnabled(False)

    def _on_saved(self, saved: Saved) -> None:
        self._show_writing(False)
        self.saved.emit(saved)
        self.accept()

    def _on_saving_cancelled(self) -> None:
        self._show_writing(False)
        self._say(self.tr("Cancelled. Nothing was written."))

    def _on_refused(self, error: NkmapError) -> None:
        self._show_writing(False)
        self.form.say_removed("")
        self._say(said(error), is_problem=True)

    def _try(self, act: Callable[[], object]) -> None:
        try:
            act()
        except NkmapError as error:
            self._on_refused(error)

    def _show_writing(self, is_writing: bool) -> None:
        self.writing_row.setVisible(is_writing)
        self.writing_row.cancel_button.setEnabled(True)
        for widget in (self.state, self._buttons):
            widget.setHidden(is_writing)
        for widget in (self.forms, self.form):
            widget.setEnabled(not is_writing)

    def _say(self, sentence: str, *, is_problem: bool = False) -> None:
        words = self.tr("Choose another place…") if is_problem else self.tr("Save…")
        self.save_button.setText(words)
        self.state.setProperty("role", "warning" if is_problem else "quiet")
        self.state.style().unpolish(self.state)
        self.state.style().polish(self.state)
        self.state.setText(sentence)
