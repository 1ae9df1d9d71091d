"""The screen over the whole window while the room has mouse and keyboard."""

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from nkmap.ui.fields.text_field import is_history_key
from nkmap.ui.handed_over.page import HandedOverPage
from nkmap.ui.parts.full_overlay import FullOverlay


class HandedOver(FullOverlay):
    """Neither Esc nor any other key ends it."""

    def __init__(self, window: QWidget, page: HandedOverPage) -> None:
        super().__init__(window)
        self.page = page
        self.pages.addWidget(page)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()
        if is_history_key(event):
            self.page.edits.undo()
