"""The window of a merge: the copies, what has to be decided on, and what would change.

Nothing is written before Merge is pressed.
"""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from nkmap.copies.preview import Preview
from nkmap.copies.putting import put
from nkmap.document import Document
from nkmap.errors import NkmapError
from nkmap.ui.copies.copies_list import CopiesList
from nkmap.ui.copies.counted import came_words
from nkmap.ui.copies.dialog_foot import DialogFoot
from nkmap.ui.copies.merge_draft import MergeDraft
from nkmap.ui.copies.merge_pages import MergePages
from nkmap.ui.parts import dialogs
from nkmap.ui.parts.files_in import files_in, is_project
from nkmap.ui.parts.plain_text import plain_label
from nkmap.ui.parts.push_button import push_button
from nkmap.ui.said import said

SHARE = 0.92  # of the window behind
LEAST, MOST = QSize(1040, 560), QSize(1680, 980)  # px; the least fits a screen of 1093 × 614
COPIES, PAGES = 270, 770  # px, first shares of the width


class MergeDialog(QDialog):
    """In front of its window. Copies are chosen, or dropped on it.

    `of_version`: the copy is the file of the project itself, which was changed elsewhere; once that is
    merged, it is saved over.
    """

    merged = Signal(str)  # what came
    not_saved = Signal(object)  # NkmapError: the merge is in the project, but not in the file

    def __init__(self, document: Document, parent: QWidget, *, of_version: bool = False) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Merge copies"))
        self.setAcceptDrops(not of_version)
        self.draft = MergeDraft(document, self)
        self._of_version = of_version
        self._document = document
        self.problem = plain_label(role="warning")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self.add_button = push_button(self.tr("Add copies…"))
        self.add_button.setVisible(not of_version)
        self.copies = CopiesList(after=self.add_button, can_remove=not of_version)
        self.pages = MergePages(self.draft)
        words = self.tr("Merge and save") if of_version else self.tr("Merge")
        self.foot = DialogFoot(words, self.tr("Cancel"))
        self._build()
        self._connect()
        self.resize((parent.size() * SHARE).expandedTo(LEAST).boundedTo(MOST))
        self.copies.show_sides(self.draft.sides)
        self._show_empty()

    def _build(self) -> None:
        parts = QSplitter()
        parts.setObjectName("merge_parts")
        parts.setHandleWidth(1)
        parts.setChildrenCollapsible(False)
        parts.addWidget(self.copies)
        parts.addWidget(self.pages)
        parts.setStretchFactor(1, 1)
        parts.setSizes([COPIES, PAGES])
        head = QHBoxLayout()
        head.setContentsMargins(20, 14, 20, 12)
        head.addWidget(plain_label(self.tr("Merge copies into this project"), role="section"), 1)
        head.addWidget(self.add_button)
        self.problem.setContentsMargins(20, 0, 20, 10)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.problem)
        layout.addWidget(parts, 1)
        layout.addWidget(self.foot)

    def _connect(self) -> None:
        draft = self.draft
        draft.read.connect(lambda: self.copies.show_sides(draft.sides))
        draft.unreadable.connect(lambda error: self.say(said(error)))
        draft.asked.connect(self._on_draft_asked)
        draft.previewed.connect(self._on_draft_previewed)
        self.copies.renamed.connect(self._on_renamed)
        self.copies.removed.connect(draft.remove)
        self.add_button.clicked.connect(lambda: dialogs.ask_copies_to_open(self, self.add))
        self.foot.asked.connect(self.merge)
        self.foot.left.connect(self.reject)

    # Copies

    def add(self, files: Iterable[Path]) -> None:
        """Read copies, and show what merging them would do."""
        self.say("")
        self.draft.add(files)

    def say(self, sentence: str) -> None:
        """Say what went wrong; "" takes it away."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    def _on_renamed(self, file: Path | None, name: str) -> None:
        is_possible = self.draft.rename(file, name)
        why = self.tr("Another copy is called so.") if name else self.tr("A copy needs a name.")
        self.copies.card_of(file).refuse("" if is_possible else why)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(map(is_project, files_in(event.mimeData()))):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.add(filter(is_project, files_in(event.mimeData())))

    # What it would do

    def _on_draft_asked(self) -> None:
        self.pages.show_working()
        reading = self.tr("Reading the copies…")
        self.foot.say(reading if self.draft.is_reading else self.tr("Looking what the merge would do…"))

    def _on_draft_previewed(self) -> None:
        preview = self.draft.preview
        if preview is None:
            self._show_empty()
            return
        self.pages.show_preview(preview)
        if preview.is_nothing and not self._of_version:
            self.foot.say(self.tr("Nothing new in it: all of it is in this project already."))
        else:
            self.foot.say(self._summary(preview), is_ready=True)

    def _show_empty(self) -> None:
        if self._of_version:
            self.pages.show_nothing(self.tr("The other version is not read."))
            self.foot.say("")
            return
        self.pages.show_nothing(
            self.tr(
                "Choose the copies that others worked on (.nkmap files), or drop them here.\n"
                "You see what would change before anything is written."
            )
        )
        self.foot.say(self.tr("No copy is chosen."))

    def _summary(self, preview: Preview) -> str:
        if preview.is_nothing:
            return self.tr("Nothing new in it. Your version is saved over it, and holds all of it.")
        parts = [self.tr("To be merged: {0}").format(came_words(preview))]
        if self._of_version:
            parts.append(self.tr("The file is saved with both."))
        return " · ".join(parts)

    # Merge

    def merge(self) -> None:
        """Write what is seen into the project, as one undo step; a snapshot is kept before."""
        for card in self.copies.cards:
            card.flush()
        preview = self.draft.preview
        if preview is None or self.draft.is_working:
            return  # also where a name was just typed: what follows from it is to be seen first
        self.draft.is_resting = True
        try:
            self._put(preview)
        except NkmapError as error:
            self.draft.is_resting = False
            self.say(said(error))
            return
        self.merged.emit(came_words(preview))
        self.accept()
        self._save_version()

    def _put(self, preview: Preview) -> None:
        self._document.snapshots.keep("merge")
        with self._document.edit(self.tr("Merge copies")) as session:
            put(session, preview.changes)

    def _save_version(self) -> None:
        """Save over the version that was merged; a snapshot has it, should the merge be undone."""
        file = self._document.path
        if self._of_version and file is not None:
            try:
                self._document.snapshots.keep("merge")
                self._document.accept_file(self.draft.sha256_of(file))
            except NkmapError as error:  # such as that it was changed once more meanwhile
                self.not_saved.emit(error)
