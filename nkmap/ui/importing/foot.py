"""The foot of the import window: what would be taken in one sentence, how far it is, Import and Cancel."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from nkmap.data_in.plan import Plan
from nkmap.data_in.putting import rows_of
from nkmap.ui.importing.outcome_rows import counted_words
from nkmap.ui.parts.plain_text import as_tool_tip, plain_label
from nkmap.ui.parts.push_button import push_button

BAR = 180  # px


class ImportFoot(QWidget):
    """Import can be pressed while something would be taken; else it says why not."""

    import_asked = Signal()
    cancel_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.summary = plain_label()
        self.summary.setWordWrap(True)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(BAR)
        self.progress.hide()
        self.cancel_button = push_button(self.tr("Cancel"))
        self.import_button = push_button(self.tr("Import"), primary=True)
        self.import_button.setShortcut("Ctrl+Return")
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 12, 20, 14)
        row.setSpacing(12)
        row.addWidget(self.summary, 1)
        for widget in (self.progress, self.cancel_button, self.import_button):
            row.addWidget(widget)
        self.import_button.clicked.connect(self.import_asked)
        self.cancel_button.clicked.connect(self.cancel_asked)
        self.say(self.tr("Reading…"))

    def say(self, sentence: str, *, is_problem: bool = False) -> None:
        """Say something in the place of the summary; nothing can be imported then."""
        self.summary.setProperty("role", "warning" if is_problem else "quiet")
        self.summary.style().unpolish(self.summary)
        self.summary.style().polish(self.summary)
        self.summary.setText(sentence)
        self.import_button.setEnabled(False)
        self.import_button.setToolTip(as_tool_tip(sentence))

    def show_plan(self, plan: Plan) -> None:
        """Say what would be taken."""
        if not rows_of(plan):
            self.say(self._why_nothing(plan))
            return
        self.say(" · ".join(self._parts(plan)))
        self.import_button.setEnabled(True)
        self.import_button.setToolTip(
            as_tool_tip(self.tr("Write this into the project, as one step (Ctrl+Enter)"))
        )

    def _why_nothing(self, plan: Plan) -> str:
        if plan.refused:
            return self.tr("Every row is refused: the list says why. Nothing would be taken.")
        if plan.lines:
            return self.tr("All of this is in the project already. Nothing would be taken.")
        return self.tr("Nothing would be taken: say what the tables hold and which column is the name.")

    def _parts(self, plan: Plan) -> Sequence[str]:
        parts = []
        if added := counted_words(plan.added):
            parts.append(self.tr("To be added: {0}").format(", ".join(added)))
        if changed := counted_words(plan.changed):
            parts.append(self.tr("changed: {0}").format(", ".join(changed)))
        if plan.refused:
            parts.append(self.tr("refused: %n row(s)", "", len(plan.refused)))
        if plan.missing_values:
            parts.append(self.tr("not assessed: %n cell(s)", "", plan.missing_values))
        return parts

    # While it is put in

    def show_progress(self, total: int) -> None:
        """Show that rows are being put in, so many in all."""
        self.say(self.tr("Importing…"))
        self.progress.setRange(0, total)
        self.progress.setValue(0)
        self.progress.show()

    def end_progress(self) -> None:
        """Show that no rows are being put in."""
        self.progress.hide()
