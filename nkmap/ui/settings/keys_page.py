"""The page of the settings where keys are changed: a table of actions, and a field that takes a key."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from nkmap.ui.action_specs import ActionSpec, action_specs
from nkmap.ui.menu_specs import menu_specs
from nkmap.ui.parts.own_keys import keeps_key
from nkmap.ui.parts.plain_text import plain_label
from nkmap.ui.parts.push_button import push_button
from nkmap.ui.settings.key_map import native, pressed_key, refusal


class KeyField(QLineEdit):
    """Takes the next key as it is pressed; Tab goes on, Esc gives up."""

    pressed = Signal(str)
    given_up = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setPlaceholderText(self.tr("Press the new key"))
        self.setAccessibleName(self.tr("Press the new key"))

    def event(self, event: QEvent) -> bool:
        # A key that is a shortcut already is taken too, instead of doing what it means.
        return keeps_key(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        elif key := pressed_key(event):
            self.pressed.emit(key)


class KeysPage(QWidget):
    """Choosing a row and pressing a key is all; what another action has is taken only when asked to."""

    def __init__(self, windows) -> None:
        super().__init__()
        self._windows = windows
        self._wanted = ""  # a key that another action has
        self._rows: dict[str, QTreeWidgetItem] = {}  # by action
        self.table = QTreeWidget()
        self.field = KeyField()
        self.said = plain_label(role="quiet")
        self.take = push_button(self.tr("Take it from there"))
        self.none = push_button(self.tr("No key"))
        self.usual = push_button(self.tr("Back to usual"))
        self.all_usual = push_button(self.tr("All back to usual"))
        self._build()
        self._connect()
        self._fill()

    def _build(self) -> None:
        self.table.setHeaderLabels([self.tr("Action"), self.tr("Menu"), self.tr("Key")])
        self.table.setRootIsDecorated(False)
        self.table.setAllColumnsShowFocus(True)
        self.table.setAccessibleName(self.tr("Keys"))
        header = self.table.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.said.setWordWrap(True)
        self.take.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 12, 8, 0)
        layout.setSpacing(8)
        layout.addWidget(self.table, 1)
        layout.addLayout(_across(self.said, self.take))
        layout.addLayout(_across(self.field, self.none, self.usual, self.all_usual))

    def _connect(self) -> None:
        self.table.currentItemChanged.connect(self._on_row_chosen)
        self.table.itemActivated.connect(lambda _row: self.field.setFocus())
        self.field.pressed.connect(self._on_key_pressed)
        self.field.given_up.connect(self.table.setFocus)
        self.take.clicked.connect(self._on_take_clicked)
        self.none.clicked.connect(lambda: self._change(()))
        self.usual.clicked.connect(self._on_usual_clicked)
        self.all_usual.clicked.connect(self._on_all_usual_clicked)
        self._windows.settings_changed.connect(self._show_keys)

    def _fill(self) -> None:
        specs = {spec.id: spec for spec in action_specs()}
        for menu in menu_specs():
            for action_id in menu.action_ids:
                if action_id in specs:
                    words = specs[action_id].text.rstrip("…")
                    self._rows[action_id] = QTreeWidgetItem(self.table, [words, menu.title])
        self._show_keys()
        self.table.setCurrentIndex(self.table.model().index(0, 0))

    def _show_keys(self) -> None:
        """Write the keys in force into the rows; those of the user's own in bold."""
        keys = self._windows.keys
        for action_id, row in self._rows.items():
            row.setText(2, ", ".join(keys.shown(action_id)))
            font = row.font(2)
            font.setBold(not keys.is_usual(action_id))
            row.setFont(2, font)
        self._on_row_chosen()

    @property
    def action_id(self) -> str:
        """The action of the chosen row."""
        at = self.table.currentIndex().row()
        return list(self._rows)[at] if at >= 0 else ""

    def _on_row_chosen(self, *_: object) -> None:
        keys = self._windows.keys
        if not self.action_id:
            return
        self.field.setText(", ".join(keys.shown(self.action_id)))
        self.none.setEnabled(bool(keys.keys(self.action_id)))
        self.usual.setEnabled(not keys.is_usual(self.action_id))
        self.all_usual.setEnabled(bool(keys.own))
        self._say("")

    def _say(self, sentence: str, *, wanted: str = "") -> None:
        self.said.setText(sentence or self.tr("Choose a row, then press its new key in the field below."))
        self._wanted = wanted
        self.take.setVisible(bool(wanted))

    # Changing

    def _on_key_pressed(self, key: str) -> None:
        holder = self._windows.keys.holder(key)
        if sentence := refusal(key):
            self._say(sentence)
        elif holder is not None and holder.id != self.action_id:
            self._say(self._held_by(key, holder), wanted=key)
        else:
            self._change((key,))

    def _held_by(self, key: str, holder: ActionSpec) -> str:
        return self.tr("{0} is: {1}.").format(native(key), holder.text.rstrip("…"))

    def _on_take_clicked(self) -> None:
        self._change((self._wanted,))
        self.field.setFocus()

    def _change(self, keys: tuple[str, ...]) -> None:
        self._windows.change_keys(self._windows.keys.with_keys(self.action_id, keys))

    def _on_usual_clicked(self) -> None:
        self._windows.change_keys(self._windows.keys.with_usual(self.action_id))

    def _on_all_usual_clicked(self) -> None:
        self._windows.change_keys(self._windows.keys.all_usual())


def _across(first: QWidget, *others: QWidget) -> QHBoxLayout:
    layout = QHBoxLayout()
    layout.setSpacing(8)
    layout.addWidget(first, 1)
    for widget in others:
        layout.addWidget(widget)
    return layout
