"""The words for how far the views of groups on one stakeholder agree."""

from PySide6.QtCore import QCoreApplication

from nkmap.figures.group_agreement import CAMPS, DIFFER, SINGLY, TOGETHER


def outcome_words() -> dict[str, str]:
    """Return what is said for each outcome."""
    translate = QCoreApplication.translate
    return {
        TOGETHER: translate("Figures", "one middle"),
        CAMPS: translate("Figures", "two camps"),
        DIFFER: translate("Figures", "agree to differ"),
        SINGLY: translate("Figures", "singly"),
    }
