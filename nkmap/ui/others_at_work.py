"""Says quietly, while a file is open, that somebody else came to it, or that others are not told any more."""

from PySide6.QtCore import QObject

from nkmap.db.visible_locks import Holder
from nkmap.document import Document
from nkmap.ui.parts.notice_bar import Notices


class OthersAtWork(QObject):
    """Listens for one window to what the visible lock of its file tells."""

    def __init__(self, document: Document, notices: Notices) -> None:
        super().__init__(document)
        self._document, self._notices = document, notices
        document.lock_keeper.other_came.connect(self._on_other_came)
        document.lock_keeper.went_missing.connect(self._on_went_missing)

    def _on_other_came(self, other: Holder) -> None:
        from nkmap.ui.start.holder_words import came_words

        if self._document.path is not None:
            self._notices.say(came_words(other, self._document.path))

    def _on_went_missing(self) -> None:
        from nkmap.ui.start.holder_words import missing_words

        if self._document.path is not None:
            self._notices.say(missing_words(self._document.path))
