"""A replay as files: one animated picture, or a numbered series of pictures in a folder of its own."""

from collections.abc import Iterator, Sequence
from itertools import takewhile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from nkmap.db.files import EVERYBODY, disk_errors, refuse_special, write_whole
from nkmap.errors import Sentence, quoted
from nkmap.formats.new_folder import NewFolder
from nkmap.formats.picture_files import KEPT
from nkmap.formats.png import encoded

if TYPE_CHECKING:
    from PIL.Image import Image

WIDTH = 1280  # px of a frame
COLOURS = 256  # of a frame; a GIF has no more
LAST = 3  # how many times as long the last frame is seen


class AnimatedPicture:
    """A GIF that goes round and round; frames are added one after the other."""

    def __init__(self, path: Path, frame_ms: int) -> None:
        """`frame_ms` is how long each frame is seen, in milliseconds. Raises InvalidInput for a path that is
        no ordinary file."""
        refuse_special(path)
        self.path, self._frame_ms = path, frame_ms
        self._frames: list[Image] = []
        self._is_discarded = False

    def add(self, image: QImage) -> None:
        """Add the next frame; in any thread."""
        from PIL.Image import Dither

        self._frames.append(_as_pillow(image).quantize(COLOURS, dither=Dither.NONE))

    def finish(self) -> Path:
        """Write the file whole and return it; in any thread. Of one that is discarded meanwhile, nothing is
        written. Raises StorageFailed, with a file of that name as it was."""
        from io import BytesIO

        first, *others = self._frames
        times = [self._frame_ms] * len(others) + [LAST * self._frame_ms]
        made = BytesIO()
        first.save(made, "GIF", save_all=True, append_images=self._wanted(others), duration=times, loop=0)
        if not self._is_discarded:
            _write(self.path, made.getvalue())
        return self.path

    def _wanted(self, frames: "Sequence[Image]") -> "Iterator[Image]":
        """Yield frames as long as anybody wants them: to compress them all takes seconds."""
        yield from takewhile(lambda _frame: not self._is_discarded, frames)

    def discard(self) -> None:
        """Write nothing."""
        self._is_discarded = True


class PictureSeries:
    """PNG files "001 Who decides.png", "002 …" in a new folder, which appears when all are there."""

    def __init__(self, parent: Path, name: str) -> None:
        """`name` is that of the folder, with a number where there is one, and of its files.

        Raises StorageFailed.
        """
        self._folder, self._name = NewFolder(parent, name), name
        self._count = 0

    def add(self, image: QImage) -> None:
        """Write the next file; in any thread. Raises StorageFailed."""
        self._count += 1
        _write(self._folder.path / f"{self._count:03} {self._name}.png", encoded(image))

    def finish(self) -> Path:
        """Show the folder and return it. Raises StorageFailed."""
        return self._folder.finish()

    def discard(self) -> None:
        """Leave nothing behind."""
        self._folder.discard()


def _write(path: Path, data: bytes) -> None:
    with disk_errors(Sentence("The picture {0} was not written", quoted(path)), KEPT):
        write_whole(path, data, mode=EVERYBODY)


def _as_pillow(image: QImage) -> "Image":
    from PIL import Image

    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    size = plain.width(), plain.height()
    return Image.frombytes("RGB", size, bytes(plain.constBits()), "raw", "RGB", plain.bytesPerLine())
