"""The picture panel for a view that is a map of its own, such as the network."""

from collections.abc import Callable

from PySide6.QtCore import QSettings

from nkmap.document import Document
from nkmap.map_content import MapContent
from nkmap.ui.pictures.dialog import PictureDialog


class ContentPictureDialog(PictureDialog):
    """Shows what the view shows: it has said already in which language, and it has no layers."""

    def __init__(
        self,
        document: Document,
        content: Callable[[], MapContent | None],
        parent=None,
        settings: QSettings | None = None,
    ) -> None:
        self._shown = content
        super().__init__(document, 0, None, parent, settings)
        self.form.leave_to_view()

    def _is_gone(self) -> bool:
        return self._shown() is None

    def _show_layers(self) -> None:
        """Do nothing: the view has none."""

    def _content(self) -> MapContent:
        content = self._shown()
        assert content is not None
        return content
