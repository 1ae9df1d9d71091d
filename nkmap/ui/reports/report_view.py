"""The report view: choices on the left, the pages as they will be on the right, and the way to a file."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from nkmap.db.history import Change
from nkmap.db.queries.counts import project
from nkmap.db.queries.maps import map_list
from nkmap.drawing.theme import Theme
from nkmap.errors import NkmapError
from nkmap.formats.file_names import safe_name
from nkmap.reports.choices import FORMATS
from nkmap.reports.making import Made
from nkmap.settings import open_settings
from nkmap.ui.parts.dialogs import ask_report_to_save
from nkmap.ui.parts.plain_text import plain_label
from nkmap.ui.parts.push_button import push_button
from nkmap.ui.reports.composing import Composed, Composing
from nkmap.ui.reports.form import ReportForm
from nkmap.ui.reports.pages_preview import PagesPreview
from nkmap.ui.reports.remembered import Chosen, remember, remembered
from nkmap.ui.reports.saving import Saving
from nkmap.ui.reports.writing_row import WritingRow
from nkmap.ui.said import said
from nkmap.ui.views.data_view import DataView

if TYPE_CHECKING:
    from nkmap.ui.project_page import ProjectPage

SIDE, BAR = 330, 16  # px: the choices at least, and the bar beside them that scrolls


class ReportView(DataView):
    """Choices are remembered for each project; the pages follow every choice and every change."""

    def __init__(self, page: "ProjectPage") -> None:
        super().__init__(page)
        self._settings = open_settings()
        self._uid = page.document.read(project).uid
        self._composed: Composed | None = None
        self.form = ReportForm(self.theme)
        self.preview = PagesPreview()
        self.composing, self.saving = Composing(page.document, self), Saving(self)
        self.format = QComboBox()
        for suffix in FORMATS:
            self.format.addItem(self._format_words()[suffix], suffix)
        self.save_button = push_button(self.tr("Save as…"), primary=True)
        self.save_row = QWidget()
        self.writing_row = WritingRow(self.tr("The report is being written"))
        self.writing_row.hide()
        self.state = plain_label(role="quiet")
        self.state.setWordWrap(True)
        self._lay_out()
        self._connect()
        chosen = remembered(self._settings, self._uid)
        self.form.show_maps(page.document.read(map_list))
        self.form.show_chosen(chosen)
        self.format.setCurrentIndex(self.format.findData(chosen.suffix))

    def _format_words(self) -> dict[str, str]:
        return {
            ".docx": self.tr("Word document (DOCX)"),
            ".pdf": self.tr("PDF"),
            ".pptx": self.tr("Slides (PPTX)"),
            ".odt": self.tr("OpenDocument text (ODT)"),
            ".html": self.tr("Web page (HTML)"),
            ".md": self.tr("Markdown"),
        }

    def _lay_out(self) -> None:
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self.form)
        save = QHBoxLayout(self.save_row)
        save.setContentsMargins(0, 0, 0, 0)
        save.setSpacing(8)
        save.addWidget(self.format, 1)
        save.addWidget(self.save_button)
        foot = QVBoxLayout()
        foot.setContentsMargins(12, 8, 12, 12)
        foot.addWidget(self.state)
        foot.addWidget(self.save_row)
        foot.addWidget(self.writing_row)
        side = QFrame()
        side.setObjectName("report_side")
        side.setFixedWidth(max(SIDE, self.form.minimumSizeHint().width() + BAR))
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(scroll, 1)
        column.addLayout(foot)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(side)
        layout.addWidget(self.preview, 1)

    def _connect(self) -> None:
        self.setFocusProxy(self.form.parts)
        self.form.changed.connect(self._on_form_changed)
        self.format.activated.connect(lambda _index: self._remember())
        self.save_button.clicked.connect(self._on_save_clicked)
        self.composing.composed.connect(self._on_composed)
        self.composing.failed.connect(self._on_composing_failed)
        self.saving.saved.connect(self._on_saved)
        self.saving.failed.connect(self._on_saving_failed)
        self.saving.cancelled.connect(self._on_saving_cancelled)
        self.writing_row.cancelled.connect(self.saving.cancel)

    @property
    def chosen(self) -> Chosen:
        """What is chosen now."""
        return self.form.chosen(self.format.currentData())

    def refresh(self) -> None:
        """Make the report of what is chosen."""
        self.form.show_maps(self._document.read(map_list))
        self.save_button.setEnabled(False)
        self.composing.begin(self.chosen)

    def set_theme(self, theme: Theme) -> None:
        """Follow light and dark; paper stays white."""
        self.theme = theme
        self.form.cards.set_theme(theme)

    def save_to(self, path: Path) -> None:
        """Write what is shown to a file; what is refused is said."""
        if self._composed is not None:
            self._say(self.tr("Writing {0} …").format(path.name))
            self._show_writing(True)
            self.saving.begin(self._composed, path)

    def _show_writing(self, is_writing: bool) -> None:
        self.save_row.setHidden(is_writing)
        self.writing_row.setVisible(is_writing)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self.composing.is_working:
            self.composing.stop()
            self.read_again()

    def _on_document_changed(self, _change: Change) -> None:
        self.composing.forget()
        self.read_again()

    def _on_map_chosen(self, _map_id: int) -> None:
        """A report tells of the maps that are chosen in its form, whichever is in front."""

    def _on_form_changed(self) -> None:
        self._remember()
        self.refresh()

    def _remember(self) -> None:
        remember(self._settings, self._uid, self.chosen)

    def _on_composed(self, composed: Composed) -> None:
        self._composed = composed
        self.preview.show_pages(composed.pages)
        self.form.removed.setText("\n".join(self._removed_lines(composed)))
        self.save_button.setEnabled(True)
        self._say(self.tr("%n page(s) on A4", "", composed.pages.count))

    def _removed_lines(self, composed: Composed) -> list[str]:
        """Return what is removed: by the account of the redaction, or what readers may not see."""
        if composed.removed is not None:
            return [said(sentence) for sentence in composed.removed.sentences()]
        return self._left_out_lines(composed.made)

    def _left_out_lines(self, made: Made) -> list[str]:
        counts = made.left_out
        lines = (
            self.tr("%n name(s) left out", "", counts["names"]) if counts["names"] else "",
            self.tr("%n lever(s) left out", "", counts["levers"]) if counts["levers"] else "",
            self.tr("%n action(s) left out", "", counts["actions"]) if counts["actions"] else "",
            self.tr("%n passage(s) of sources left out", "", counts["passages"])
            if counts["passages"]
            else "",
        )
        return [line for line in lines if line] or [self.tr("Nothing has to be left out.")]

    def _on_saved(self, path: Path) -> None:
        self._show_writing(False)
        self._say(self.tr("Report saved as {0}").format(path.name))

    def _on_saving_failed(self, error: NkmapError) -> None:
        self._show_writing(False)
        self._say(said(error), is_problem=True)

    def _on_saving_cancelled(self, path: Path) -> None:
        self._show_writing(False)
        self._say(
            self.tr("Cancelled. {0} was not written; a file of that name is as it was.").format(path.name)
        )

    def _on_composing_failed(self, error: NkmapError) -> None:
        self._composed = None
        self._say(said(error), is_problem=True)

    def _on_save_clicked(self) -> None:
        suffix = self.format.currentData()
        title = self._composed.made.report.title if self._composed else ""
        ask_report_to_save(self, f"{safe_name(title)}{suffix}", suffix.removeprefix("."), self.save_to)

    def _say(self, sentence: str, *, is_problem: bool = False) -> None:
        self.state.setProperty("role", "warning" if is_problem else "quiet")
        self.state.style().unpolish(self.state)
        self.state.style().polish(self.state)
        self.state.setText(sentence)
