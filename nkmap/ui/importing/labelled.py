"""A field with its label before it, which go to another line together."""

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from nkmap.ui.parts.plain_text import plain_label


def labelled(words: str, box: QComboBox) -> QWidget:
    """Return a field and its label as one widget, and tell a screen reader what the field is."""
    box.setAccessibleName(words)
    pair = QWidget()
    row = QHBoxLayout(pair)
    row.setContentsMargins(0, 0, 8, 0)
    row.setSpacing(6)
    row.addWidget(plain_label(words, role="quiet"))
    row.addWidget(box)
    return pair
