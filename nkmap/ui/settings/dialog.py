"""The settings: one page for looks, one for the grid, one for keys. Every choice works at once."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from nkmap.settings import Setting, chosen
from nkmap.ui.parts.plain_text import PlainForm, plain_label
from nkmap.ui.parts.push_button import push_button
from nkmap.ui.settings.keys_page import KeysPage
from nkmap.ui.settings.rows import SettingRow, canvas_behaviour, looks
from nkmap.ui.settings.setting_box import SettingBox
from nkmap.ui.settings.sharing_page import SharingPage
from nkmap.ui.words import language_words

SIZE = QSize(640, 480)  # px at first


class SettingsDialog(QDialog):
    """Stands beside the work and never blocks it; nothing has to be confirmed."""

    def __init__(self, window, windows) -> None:
        super().__init__(window)
        self._window, self._windows = window, windows
        self._boxes: dict[Setting, SettingBox] = {}
        self.setWindowTitle(self.tr("Settings"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.keys_page = KeysPage(windows)
        self._build()
        windows.settings_changed.connect(self._show_chosen)
        self._show_chosen()
        self.resize(SIZE.boundedTo(window.size()))

    def _build(self) -> None:
        self.pages = QTabWidget()
        self.pages.setDocumentMode(True)
        self.pages.tabBar().setDrawBase(False)
        self.pages.addTab(self._looks_page(), self.tr("Looks"))
        self.pages.addTab(self._page(canvas_behaviour()), self.tr("Grid"))
        self.pages.addTab(self.keys_page, self.tr("Keys"))
        self.pages.addTab(SharingPage(self._windows), self.tr("Sharing"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 12)
        layout.setSpacing(12)
        layout.addWidget(self.pages, 1)
        layout.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        usual = push_button(self.tr("Back to the usual settings"))
        usual.setObjectName("usual_settings")
        usual.clicked.connect(self._windows.back_to_usual)
        close = push_button(self.tr("Close"))
        close.clicked.connect(self.close)
        foot = QHBoxLayout()
        foot.setContentsMargins(8, 0, 8, 0)
        foot.addWidget(usual)
        foot.addStretch()
        foot.addWidget(close)
        return foot

    def _looks_page(self) -> QWidget:
        page = self._page(looks())
        if self._window.document is not None:
            self._add_names_language(page.layout())
        return page

    def _page(self, rows: list[SettingRow]) -> QWidget:
        page = QWidget()
        form = PlainForm(page)
        form.setContentsMargins(12, 20, 12, 12)
        form.setHorizontalSpacing(20)
        form.setVerticalSpacing(14)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for row in rows:
            self._boxes[row.setting] = self._add_row(form, row)
        return page

    def _add_row(self, form: PlainForm, row: SettingRow) -> SettingBox:
        box = SettingBox(row)
        box.chosen.connect(self._windows.choose)
        field = QVBoxLayout()
        field.setSpacing(4)
        field.addWidget(box)
        if row.hint:
            hint = plain_label(row.hint, role="quiet")
            hint.setWordWrap(True)
            field.addWidget(hint)
        form.addRow(row.title, field)
        return box

    def _add_names_language(self, form) -> None:
        """Add the choice that belongs to the project in the window, on this computer."""
        box = QComboBox()
        box.setObjectName("names_language")
        for language, words in language_words().items():
            box.addItem(words, language)
        box.setCurrentIndex(box.findData(self._window.language))
        box.activated.connect(lambda index: self._window.set_language(box.itemData(index)))
        form.addRow(self.tr("Names of this project in"), box)

    def _show_chosen(self) -> None:
        for setting, box in self._boxes.items():
            box.show_value(chosen(self._windows.settings, setting))
