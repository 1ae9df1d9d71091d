"""What a window has beyond its frame: each part is loaded and made when it is first asked for."""

from functools import cached_property
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtWidgets import QMainWindow

if TYPE_CHECKING:
    from nkmap.ui.audience.presenting import Presenting
    from nkmap.ui.copies.copies import Copies
    from nkmap.ui.file_actions import FileActions
    from nkmap.ui.importing.imports import Imports
    from nkmap.ui.main_window import MainWindow
    from nkmap.ui.palette import Palette
    from nkmap.ui.pictures.actions import PictureActions
    from nkmap.ui.settings.key_sheet import KeySheet
    from nkmap.ui.snapshots.actions import VersionActions
    from nkmap.ui.snapshots.leaving import LeavingNoTraces
    from nkmap.ui.snapshots.where import WhereCopiesLive


class OnDemand(QMainWindow):
    """The parts of a window that nobody sees at first; what they stand on takes longer than the frame."""

    _windows: Any

    @cached_property
    def files(self) -> "FileActions":
        """The ways into a project and to a file."""
        from nkmap.ui.file_actions import FileActions

        return FileActions(self, self._windows)

    @cached_property
    def imports(self) -> "Imports":
        """The ways of other people's data into the project."""
        from nkmap.ui.importing.imports import Imports

        return Imports(self, self._windows)

    @cached_property
    def versions(self) -> "VersionActions":
        """The earlier versions of the project, and the way back."""
        from nkmap.ui.snapshots.actions import VersionActions

        return VersionActions(self, self._windows)

    @cached_property
    def where(self) -> "WhereCopiesLive":
        """Where copies of the project live, and what lies there unfinished."""
        from nkmap.ui.snapshots.where import WhereCopiesLive

        return WhereCopiesLive(self, self._windows)

    @cached_property
    def leaving(self) -> "LeavingNoTraces":
        """The way out of a project that leaves nothing of it on this computer."""
        from nkmap.ui.snapshots.leaving import LeavingNoTraces

        return LeavingNoTraces(self, self._windows)

    @cached_property
    def copies(self) -> "Copies":
        """The ways to other copies of the project."""
        from nkmap.ui.copies.copies import Copies

        return Copies(self, self._windows)

    @cached_property
    def pictures(self) -> "PictureActions":
        """The pictures of the map in front."""
        from nkmap.ui.pictures.actions import PictureActions

        return PictureActions(self, self._windows.settings)

    @cached_property
    def presenting(self) -> "Presenting":
        """What the audience sees, and where."""
        from nkmap.ui.audience.presenting import Presenting

        return Presenting(cast("MainWindow", self), self._windows)

    @cached_property
    def palette_panel(self) -> "Palette":
        """The command palette."""
        from nkmap.ui.palette import Palette

        return Palette(self)

    @cached_property
    def key_sheet(self) -> "KeySheet":
        """The sheet of keys and gestures."""
        from nkmap.ui.settings.key_sheet import KeySheet

        return KeySheet(self, self._windows)
