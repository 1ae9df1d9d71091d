"""Everything of the meeting in one folder: where it goes, what is in it, how far it is, and the way to it."""

from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSettings, QSize, Qt, QUrl
from PySide6.QtGui import QCloseEvent, QDesktopServices
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from nkmap.db.queries.counts import project
from nkmap.document import Document
from nkmap.errors import NkmapError
from nkmap.formats.file_names import safe_name
from nkmap.formats.new_folder import NewFolder
from nkmap.settings import choose, chosen, open_settings
from nkmap.ui.meeting.bundle_note import audience_sentence
from nkmap.ui.meeting.bundle_parts import bundle_parts, project_file_name
from nkmap.ui.meeting.bundling import Bundling
from nkmap.ui.parts.dialogs import ask_folder
from nkmap.ui.parts.plain_text import ElidedLabel, plain_label
from nkmap.ui.parts.push_button import push_button
from nkmap.ui.pictures.choices import HIDDEN_NAMES, LEFT_OUT, usual_audience
from nkmap.ui.pictures.coded import CodedNames
from nkmap.ui.pictures.words import hidden_names_words
from nkmap.ui.said import said

SIZE = QSize(620, 360)  # px
FOLDER = "bundle_folder"  # remembered on this computer, by project
YES = "true"
WITH_PROJECT = "bundle_with_project"


class BundleDialog(QDialog):
    """Modeless: work goes on while it is written. Closing it cancels."""

    def __init__(
        self, document: Document, language: str | None, parent: QWidget, settings: QSettings | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Bundle everything"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._document, self._language = document, language
        self._settings = settings or open_settings()
        self._kept_folder = f"{FOLDER}/{document.read(project).uid}"
        self._bundling: Bundling | None = None
        self._made: Path | None = None
        self.folder_label = ElidedLabel()
        self.choose_button = push_button(self.tr("Choose…"))
        self.with_project = QCheckBox()
        self.hidden_names = QComboBox()
        self.audience, self.warning = plain_label(role="quiet"), plain_label(role="quiet")
        self.state = plain_label()
        self.progress = QProgressBar()
        self.write_button = push_button(self.tr("Write"), primary=True)
        self.open_button = push_button(self.tr("Open the folder"), primary=True)
        self.close_button = push_button(self.tr("Close"))
        self._build()
        self._connect()
        self.resize(SIZE)
        self._show_folder()
        self._show_audience()
        self._show_buttons()

    def _build(self) -> None:
        what = plain_label(
            self.tr(
                "A folder with a picture (PNG and PDF) of every map, of every named round and of every "
                "leverage matrix, and tables (CSV) of the leverage log, of what happens next and of the "
                "revealed votes."
            )
        )
        self.warning.setText(self.tr("The project file is only for those who may see everything in it."))
        for label in (what, self.audience, self.warning, self.state):
            label.setWordWrap(True)
        self.with_project.setChecked(self._settings.value(WITH_PROJECT, YES) == YES)
        for value, words in hidden_names_words().items():
            self.hidden_names.addItem(words, value)
        self.hidden_names.setCurrentIndex(self.hidden_names.findData(chosen(self._settings, HIDDEN_NAMES)))
        names = QHBoxLayout()
        names.setSpacing(8)
        names.addWidget(plain_label(self.tr("Hidden names")))
        names.addWidget(self.hidden_names)
        names.addStretch()
        self.progress.setTextVisible(False)
        self.progress.hide()
        folder = QHBoxLayout()
        folder.setSpacing(8)
        folder.addWidget(self.folder_label, 1)
        folder.addWidget(self.choose_button)
        buttons = QHBoxLayout()
        buttons.addStretch()
        for button in (self.close_button, self.open_button, self.write_button):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(what)
        layout.addLayout(names)
        for widget in (self.audience, self.with_project, self.warning):
            layout.addWidget(widget)
        layout.addLayout(folder)
        layout.addStretch()
        layout.addWidget(self.state)
        layout.addWidget(self.progress)
        layout.addLayout(buttons)

    def _connect(self) -> None:
        self._document.changed.connect(self._on_document_changed)
        self.choose_button.clicked.connect(self._on_choose_clicked)
        self.hidden_names.currentIndexChanged.connect(self._on_hidden_names_chosen)
        self.with_project.toggled.connect(self._on_project_toggled)
        self.write_button.clicked.connect(self.write)
        self.open_button.clicked.connect(self._on_open_clicked)
        self.close_button.clicked.connect(self._on_close_clicked)

    @property
    def folder(self) -> Path:
        """Where the dated folder goes: what was chosen last for the project, else beside it, else home."""
        chosen = self._settings.value(self._kept_folder)
        if chosen and Path(str(chosen)).is_dir():
            return Path(str(chosen))
        return self._document.path.parent if self._document.path else Path.home()

    def go_to(self, folder: Path) -> None:
        """Put the bundle into another folder, this time and from now on."""
        self._settings.setValue(self._kept_folder, str(folder))
        self._show_folder()

    def write(self) -> None:
        """Begin to write; a failure is said, and nothing is left behind."""
        name = f"{safe_name(project_file_name(self._document))} {date.today().isoformat()}".strip()
        try:
            codes = CodedNames(self._document, self._settings)
            redaction, folder = codes.redaction, NewFolder(self.folder, codes.on_texts(name))
        except NkmapError as error:
            self._say(said(error), is_problem=True)
            return
        audience, has_project = usual_audience(self._document), self.with_project.isChecked()
        read = partial(
            bundle_parts,
            self._document,
            self._language,
            audience,
            has_project=has_project,
            redaction=redaction,
        )
        self.progress.setRange(0, 0)
        self._bundling = Bundling(self, folder, read)
        self._bundling.counted.connect(partial(self.progress.setRange, 0))
        self._bundling.progressed.connect(self._on_progressed)
        self._bundling.finished.connect(self._on_finished)
        self._bundling.failed.connect(self._on_failed)
        self._bundling.start()
        self._show_buttons()

    def cancel(self) -> None:
        """Stop writing; nothing is left behind."""
        if self._bundling is not None:
            self._bundling.cancel()
            self._end(self.tr("Cancelled. Nothing was written."))

    def closeEvent(self, event: QCloseEvent) -> None:
        self.cancel()
        super().closeEvent(event)

    def reject(self) -> None:
        """Esc closes it as the button does."""
        self.close()

    # What happens

    def _on_progressed(self, written: int, name: str) -> None:
        self.progress.setValue(written)
        self._say(self.tr("{0} of {1}: {2}").format(written + 1, self.progress.maximum(), name))

    def _on_finished(self, folder: Path) -> None:
        self._made = folder
        self._end(self.tr("Written: {0}").format(folder.name))
        self.open_button.setFocus()

    def _on_failed(self, sentence: str) -> None:
        self._end(sentence, is_problem=True)

    def _end(self, sentence: str, *, is_problem: bool = False) -> None:
        if self._bundling is not None:
            self._bundling.deleteLater()
            self._bundling = None
        self._say(sentence, is_problem=is_problem)
        self._show_buttons()

    def _on_hidden_names_chosen(self) -> None:
        choose(self._settings, HIDDEN_NAMES, self.hidden_names.currentData())
        self._show_audience()

    def _on_project_toggled(self, is_on: bool) -> None:
        self._settings.setValue(WITH_PROJECT, YES if is_on else "false")
        self._show_audience()

    def _on_choose_clicked(self) -> None:
        ask_folder(self, self.tr("Choose a folder"), self.go_to).setDirectory(str(self.folder))

    def _on_open_clicked(self) -> None:
        if self._made is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._made)))

    def _on_close_clicked(self) -> None:
        if self._bundling is not None:
            self.cancel()
        else:
            self.close()

    # What is shown

    def _show_folder(self) -> None:
        self.folder_label.set_whole_text(self.tr("Into {0}").format(self.folder))

    def _on_document_changed(self, change) -> None:
        if change.touches("session"):
            self._show_audience()
        if self._bundling is not None:
            self._bundling.read_again()

    def _show_audience(self) -> None:
        """Say whose names will be seen; what is being written stays as it began."""
        has_codes = self.hidden_names.currentData() != LEFT_OUT
        self.audience.setText(
            self.tr("Codes are drawn anew each time. Who knows the matter may still recognise people.")
            if has_codes
            else audience_sentence(usual_audience(self._document))
        )
        self.with_project.setText(
            self.tr("The project itself, as a redacted copy with the same codes")
            if has_codes
            else self.tr("The project itself, with every name, note and vote")
        )
        self.warning.setVisible(self.with_project.isChecked() and not has_codes)

    def _show_buttons(self) -> None:
        is_running = self._bundling is not None
        self.progress.setVisible(is_running)
        for widget in (self.choose_button, self.hidden_names, self.with_project, self.write_button):
            widget.setEnabled(not is_running)
        self.open_button.setVisible(self._made is not None and not is_running)
        self.write_button.setVisible(self._made is None)
        self.close_button.setText(self.tr("Cancel") if is_running else self.tr("Close"))

    def _say(self, sentence: str, *, is_problem: bool = False) -> None:
        self.state.setProperty("role", "warning" if is_problem else "")
        self.state.style().unpolish(self.state)
        self.state.style().polish(self.state)
        self.state.setText(sentence)
