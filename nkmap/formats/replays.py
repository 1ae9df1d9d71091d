"""A replay as files: one animated picture, or a numbered series of pictures in a folder."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from nkmap.db.files import EVERYBODY, disk_errors, refuse_special, write_whole
from nkmap.errors import Sentence, quoted
from nkmap.formats.picture_files import KEPT
from nkmap.formats.pictures import Picture
from nkmap.formats.png import draw_image, png_bytes

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

    def add(self, picture: Picture) -> None:
        """Add the first page of a picture as the next frame."""
        from PIL.Image import Dither

        frame = _as_pillow(draw_image(picture))
        self._frames.append(frame.quantize(COLOURS, dither=Dither.NONE))

    def finish(self) -> None:
        """Write the file whole. Raises StorageFailed, with a file of that name as it was."""
        from io import BytesIO

        first, *others = self._frames
        times = [self._frame_ms] * len(others) + [LAST * self._frame_ms]
        made = BytesIO()
        first.save(made, "GIF", save_all=True, append_images=others, duration=times, loop=0)
        _write(self.path, made.getvalue())


class PictureSeries:
    """PNG files "001 Who decides.png", "002 …" in a folder; each is written as it is added."""

    def __init__(self, folder: Path, name: str) -> None:
        self.path, self._name = folder, name
        self._count = 0

    def add(self, picture: Picture) -> None:
        """Write the first page of a picture as the next file. Raises StorageFailed."""
        self._count += 1
        path = self.path / f"{self._count:03} {self._name}.png"
        refuse_special(path)
        _write(path, png_bytes(picture))

    def finish(self) -> None:
        """All is written already."""


def _write(path: Path, data: bytes) -> None:
    with disk_errors(Sentence("The picture {0} was not written", quoted(path)), KEPT):
        write_whole(path, data, mode=EVERYBODY)


def _as_pillow(image: QImage) -> "Image":
    from PIL import Image

    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    size = plain.width(), plain.height()
    return Image.frombytes("RGB", size, bytes(plain.constBits()), "raw", "RGB", plain.bytesPerLine())
