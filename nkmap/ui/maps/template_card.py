"""A grid template as a card: its picture, and below it its name in one line or two."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QSizePolicy, QToolButton

from nkmap.drawing.theme import Theme
from nkmap.templates import GridTemplate
from nkmap.ui.maps.previews import grid_preview
from nkmap.ui.parts.plain_text import as_menu_text, as_tool_tip

PICTURE = QSize(174, 108)  # px; small cards show it smaller
WIDEST = 174  # px of a line of the name: three cards fit beside the example on the smallest screen


class TemplateCard(QToolButton):
    """Can be chosen; its tool tip says what the grid is for, and where it is from."""

    def __init__(self, template: GridTemplate, theme: Theme, size: QSize = PICTURE) -> None:
        super().__init__()
        self.template_id = template.id
        self.setObjectName("template_card")
        self.setProperty("template", template.id)
        self.setCheckable(True)
        self.setText(as_menu_text(in_two_lines(template.name, self.fontMetrics(), WIDEST)))
        self.setAccessibleName(template.name)
        self.setToolTip(as_tool_tip(f"{template.name}: {template.purpose} ({template.source})"))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Minimum)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setIcon(grid_preview(template.grid, theme, PICTURE))
        self.setIconSize(size)


def in_two_lines(text: str, metrics: QFontMetrics, width: int) -> str:
    """Return a text of at most `width` pixels, broken once at a word where it must be, then cut with "…"."""
    if metrics.horizontalAdvance(text) <= width:
        return text
    words = text.split(" ")
    fitting = [n for n in range(1, len(words)) if metrics.horizontalAdvance(" ".join(words[:n])) <= width]
    at = max(fitting, default=len(words))
    lines = (" ".join(words[:at]), " ".join(words[at:]))
    return "\n".join(metrics.elidedText(line, Qt.TextElideMode.ElideRight, width) for line in lines if line)
