"""Where a replay is saved to: asked for, filled picture by picture, and said in the pill."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from nkmap.errors import NkmapError
from nkmap.formats.file_names import picture_name
from nkmap.formats.pictures import USUAL, PictureChoices, make_picture
from nkmap.formats.png import draw_image
from nkmap.formats.replays import WIDTH, AnimatedPicture, PictureSeries
from nkmap.map_content import MapContent
from nkmap.settings import open_settings
from nkmap.ui.parts.dialogs import ask_folder, ask_picture_to_save
from nkmap.ui.pictures.choices import remembered
from nkmap.ui.pictures.coded import CodedNames
from nkmap.ui.rounds.replay_controls import ReplayControls
from nkmap.ui.rounds.replay_saving import Frames, ReplaySaving
from nkmap.ui.said import said

if TYPE_CHECKING:
    from nkmap.ui.project_page import ProjectPage

Queries = Sequence[Callable[..., MapContent]]


class ReplayFiles(QObject):
    """Each picture is painted fresh, for the audience and in the colours that pictures have here."""

    def __init__(self, page: "ProjectPage", controls: ReplayControls, parent: QObject) -> None:
        super().__init__(parent)
        self._page, self._controls = page, controls
        self._saving: ReplaySaving | None = None
        controls.cancel_asked.connect(self.cancel)

    def ask_gif(self, queries: Queries) -> None:
        """Ask where the animated picture goes."""
        ask_picture_to_save(self._page, self._name("gif"), "gif", partial(self.save_gif, queries))

    def ask_series(self, queries: Queries) -> None:
        """Ask where the folder of the numbered pictures goes."""
        title = self.tr("Where the folder of pictures goes")
        ask_folder(self._page, title, partial(self.save_series, queries))

    def save_gif(self, queries: Queries, path: Path) -> None:
        """Save an animated picture, each frame as long as a step takes now."""
        self._begin(lambda: AnimatedPicture(path, self._controls.step_ms), queries)

    def save_series(self, queries: Queries, folder: Path) -> None:
        """Save a picture of each step into a new folder in this one."""
        name = self._name("png").removesuffix(".png")
        self._begin(lambda: PictureSeries(folder, name), queries)

    def cancel(self) -> None:
        """End the saving, if there is one."""
        if self._saving is not None:
            self._saving.cancel()

    def _begin(self, make_frames: Callable[[], Frames], queries: Queries) -> None:
        self.cancel()
        try:
            frames = make_frames()
        except NkmapError as error:
            self._say(said(error))
            return
        self._saving = ReplaySaving(frames, self._images(queries), self)
        self._saving.progressed.connect(partial(self._on_progressed, len(queries)))
        self._saving.ended.connect(self._on_ended)
        self._controls.show_saving(True)

    def _images(self, queries: Queries) -> Iterator[Callable[[], QImage]]:
        """Yield what paints the pictures, one after the other."""
        usual = remembered(open_settings())
        choices = replace(USUAL, purpose="slides", width=WIDTH, theme=usual.theme, audience=usual.audience)
        codes = CodedNames(self._page.document, open_settings())  # the same in all pictures
        maps = self._page.maps
        assert maps.map_id is not None  # which is being replayed
        for query in queries:
            read = partial(self._page.document.read, query, maps.map_id, maps.language)
            yield partial(self._paint, read, codes, choices)

    @staticmethod
    def _paint(read: Callable[[], MapContent], codes: CodedNames, choices: PictureChoices) -> QImage:
        return draw_image(make_picture(codes.on_map(read()), choices))

    def _on_progressed(self, total: int, count: int) -> None:
        self._controls.time.setText(self.tr("{0} of {1}").format(count, total))

    def _on_ended(self, words: str) -> None:
        self._saving = None
        self._controls.show_saving(False)
        self._say(words)

    def _say(self, words: str) -> None:
        self._page.pill.say(words, with_undo=False)

    def _name(self, ending: str) -> str:
        codes = CodedNames(self._page.document, open_settings())
        return picture_name(codes.on_texts(self._page.maps.question.text), date.today(), ending)
