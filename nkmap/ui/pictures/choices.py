"""What was chosen of the last picture, remembered on this computer: for the panel, copying and printing."""

from collections.abc import Mapping

from PySide6.QtCore import QSettings

from nkmap.db.queries.sessions import newest_meeting
from nkmap.document import Document
from nkmap.drawing.page import DOCUMENT, ROOMS, SHEETS
from nkmap.formats.picture_files import FORMATS
from nkmap.formats.pictures import PURPOSES, PictureChoices
from nkmap.formats.png import NARROWEST, WIDEST
from nkmap.settings import Setting, chosen

NO, YES = "false", "true"
_WIDTH = "picture_width"

FOR = Setting("picture_for", PURPOSES)
FORMAT = Setting("picture_format", FORMATS)
PAPER = Setting("picture_paper", ("", *SHEETS))
ROOM = Setting("picture_room", ("room", *(room for room in ROOMS if room != "room")))
IN_PIXELS = "width"  # among the scales: a width is given instead
SCALE = Setting("picture_scale", ("", "0.5", "1", "2", "3", "4", IN_PIXELS))  # "" is the usual one
COLOURS = Setting("picture_colours", ("light", "dark", "high-contrast", "high-contrast-dark"))
BACKGROUND = Setting("picture_background", ("filled", "transparent"))
NO_TITLE = Setting("picture_without_title", (NO, YES))
SAVE_INK = Setting("picture_saves_ink", (NO, YES))
OUTLINES = Setting("picture_outlines", (NO, YES))
LEFT_OUT, CODES, ALL_CODES = "left_out", "codes", "all_codes"
HIDDEN_NAMES = Setting("picture_hidden_names", (LEFT_OUT, CODES, ALL_CODES))

ALL = (FOR, FORMAT, PAPER, ROOM, SCALE, COLOURS, BACKGROUND, NO_TITLE, SAVE_INK, OUTLINES)

USUAL_FORMATS = {"document": "png", "slides": "png", "poster": "pdf"}


def remembered(settings: QSettings) -> PictureChoices:
    """Return what was chosen last."""
    return choices_of({setting: chosen(settings, setting) for setting in ALL}, remembered_width(settings))


def usual_audience(document: Document) -> str:
    """Return who pictures are for: anybody, unless the meeting agreed that it stays among those there."""
    meeting = document.read(newest_meeting)
    is_inside = meeting is not None and meeting.confidentiality == "workshop_only"
    return "workshop" if is_inside else "shareable"


def remembered_width(settings: QSettings) -> int:
    """Return the width in pixels that was given last, or that of a document."""
    value = str(settings.value(_WIDTH))
    return min(max(int(value), NARROWEST), WIDEST) if value.isdecimal() else round(DOCUMENT.width)


def remember_width(settings: QSettings, width: int) -> None:
    """Remember a width in pixels."""
    settings.setValue(_WIDTH, width)


def choices_of(values: Mapping[Setting, str], width: int) -> PictureChoices:
    """Return the choices that these values are; `width`, in pixels, counts where it replaces the scale.

    What a purpose or a format does not know is left as usual: slides have no paper.
    """
    purpose, scale = values[FOR], values[SCALE]
    is_in_pixels = scale == IN_PIXELS
    return PictureChoices(
        purpose=purpose,
        paper="" if purpose == "slides" else values[PAPER],
        theme=values[COLOURS],
        scale=float(scale) if scale and not is_in_pixels else None,
        width=width if is_in_pixels else None,
        room=values[ROOM],
        is_transparent=values[BACKGROUND] == "transparent",
        has_outlines=values[OUTLINES] == YES,
        has_title=values[NO_TITLE] == NO,
        saves_ink=values[SAVE_INK] == YES,
    )
