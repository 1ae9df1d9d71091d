"""What is said of a window of time: which lever, and how long it is open."""

from PySide6.QtCore import QCoreApplication

from nkmap.leverage.entries import EntryRow
from nkmap.leverage.gaps import Window


def lever_words(entry: EntryRow) -> str:
    """Return whom an entry is aimed at and with what."""
    lever = entry.instrument or QCoreApplication.translate("Gaps", "lever to name")
    return f"{entry.target} · {lever}"


def state_words(window: Window) -> str:
    """Return whether a window is open, and for how long."""
    translate = QCoreApplication.translate
    if window.days is None:
        return translate("Gaps", "open, without an end")
    if window.state == "ahead":
        return translate("Gaps", "opens in %n day(s)", "", window.days)
    if window.state == "closed":
        return translate("Gaps", "closed %n day(s) ago", "", -window.days)
    if not window.days:
        return translate("Gaps", "last day")
    return translate("Gaps", "closes in %n day(s)", "", window.days)
