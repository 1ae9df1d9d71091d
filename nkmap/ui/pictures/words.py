"""The words of what may be chosen of a picture, by the values that are recorded, in the order of lists."""

from PySide6.QtCore import QCoreApplication

from nkmap.ui.settings.rows import theme_row

Words = dict[str, str]


def purpose_words() -> Words:
    """Return what pictures are for."""
    translate = QCoreApplication.translate
    return {
        "document": translate("Pictures", "Document"),
        "slides": translate("Pictures", "Slides"),
        "poster": translate("Pictures", "Poster"),
    }


def format_words() -> Words:
    """Return the formats by the endings of their files."""
    translate = QCoreApplication.translate
    return {
        "png": translate("Pictures", "PNG: pixels"),
        "svg": translate("Pictures", "SVG: lines and text"),
        "pdf": translate("Pictures", "PDF: for print"),
    }


def hidden_names_words() -> Words:
    """Return what becomes of names that are not to be shared."""
    translate = QCoreApplication.translate
    return {
        "left_out": translate("Pictures", "Left out"),
        "codes": translate("Pictures", "Names as codes"),
        "all_codes": translate("Pictures", "All names as codes"),
    }


def paper_words(purpose: str) -> Words:
    """Return the papers for a purpose, the usual one first; none for slides."""
    figure = QCoreApplication.translate("Pictures", "160 × 100 mm, in a text")
    papers = {
        "document": {"": figure, "A4": "A4", "A3": "A3", "A0": "A0"},
        "poster": {"": "A0", "A3": "A3", "A4": "A4"},
    }
    return papers.get(purpose, {})


def room_words() -> Words:
    """Return how far the last row may be from a slide."""
    translate = QCoreApplication.translate
    return {
        "room": translate("Pictures", "Room: last row at 4 heights"),
        "table": translate("Pictures", "Table: 3 heights"),
        "hall": translate("Pictures", "Hall: 5 heights"),
        "large-hall": translate("Pictures", "Large hall: 6 heights"),
    }


def colour_words() -> Words:
    """Return the themes; a picture follows no system."""
    words = theme_row().value_words()
    return {theme: said for theme, said in words.items() if theme != "system"}


def background_words() -> Words:
    """Return what is behind the grid."""
    translate = QCoreApplication.translate
    return {"filled": translate("Pictures", "Filled"), "transparent": translate("Pictures", "Transparent")}


def left_out_words(names: int, levers: int) -> str:
    """Return how many names and levers a picture leaves out; nothing where it leaves out none."""
    translate = QCoreApplication.translate
    said = []
    if names:
        said.append(translate("Pictures", "%n name(s) not to be shared are left out.", "", names))
    if levers:
        said.append(translate("Pictures", "%n lever(s) not to be shared are left out.", "", levers))
    return " ".join(said)


def without_room_words(names: int, *, is_pdf: bool) -> str:
    """Return where the names stand for which a picture has no room; nothing where there are none."""
    translate = QCoreApplication.translate
    if not names:
        return ""
    if is_pdf:
        return translate("Pictures", "On the following pages: %n name(s) without room.", "", names)
    return translate("Pictures", "In a second file, “… (names)”: %n name(s) without room.", "", names)
