"""The settings for work in shared folders: the name under which others see that one works on a file."""

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFormLayout, QLineEdit, QVBoxLayout, QWidget

from nkmap.commands.texts import clean_line
from nkmap.settings import LONGEST_SHOWN, shown_as
from nkmap.ui.parts.plain_text import PlainForm, plain_label


class SharingPage(QWidget):
    """A name is taken when somebody is done with the field: by Enter, by leaving it or the page."""

    def __init__(self, windows) -> None:
        super().__init__()
        self._windows = windows
        self.name = QLineEdit()
        self.name.setMaxLength(LONGEST_SHOWN)
        self.name.setPlaceholderText(self.tr("Nobody is shown anything"))
        self.name.editingFinished.connect(self._take)
        windows.settings_changed.connect(self._show_chosen)
        self._build()
        self._show_chosen()

    def _build(self) -> None:
        field = QVBoxLayout()
        field.setSpacing(4)
        field.addWidget(self.name)
        hint = plain_label(self._hint(), role="quiet")
        hint.setWordWrap(True)
        field.addWidget(hint)
        form = PlainForm(self)
        form.setContentsMargins(12, 20, 12, 12)
        form.setVerticalSpacing(6)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        words = self.tr("Show others in shared folders that I work on a file, as:")
        self.name.setAccessibleName(words)
        form.addRow(words, field)

    def _hint(self) -> str:
        return self.tr(
            "While you work on “talks.nkmap”, a small file beside it, “talks.nkmap.open”, says this name and "
            "since when. Who else opens the project is told and asked, and never shut out. The small file "
            "goes when you close the project, or empty this field."
        )

    def hideEvent(self, event: QHideEvent) -> None:
        self._take()
        super().hideEvent(event)

    def _show_chosen(self) -> None:
        self.name.setText(shown_as(self._windows.settings))

    def _take(self) -> None:
        if self.name.isModified():
            self._windows.show_as(clean_line(self.name.text()))
