"""Earlier versions: a list with the newest first, the first map of the chosen one, and the way back."""

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from nkmap.db.queries.versions import Version, VersionFacts, since
from nkmap.db.snapshots import MIGRATION, Snapshot, file_format
from nkmap.formats.pictures import PictureChoices, make_picture
from nkmap.ui.parts.columns_list import ColumnsList
from nkmap.ui.parts.plain_text import plain_label
from nkmap.ui.parts.push_button import push_button
from nkmap.ui.pictures.preview import PicturePreview
from nkmap.ui.snapshots.looking import Looking
from nkmap.ui.snapshots.words import content_words, original_words, reason_words, since_words, when_words

SIZE = QSize(980, 560)  # px; fits a screen of 1093 × 614
LIST_WIDTH = 430  # px


class VersionsDialog(QDialog):
    """It changes nothing itself; versions that are not whole are counted and not offered."""

    chosen = Signal(object)  # Snapshot
    saving = Signal(object)  # the Snapshot that is to become a file, as it is

    def __init__(
        self, snapshots: Sequence[Snapshot], now: VersionFacts | None, language: str | None, parent: QWidget
    ) -> None:
        """`now` is what versions are compared with; None where the project itself cannot be opened."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Earlier versions"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._now, self._seen, self._broken = now, list[tuple[Snapshot, Version]](), 0
        self.versions = ColumnsList(self.windowTitle(), 3, wide=2)
        self.preview = PicturePreview()
        self.since, self.state = plain_label(), plain_label(role="quiet")
        self.foot = QHBoxLayout()
        self.save = push_button(self.tr("Save as a file…"))
        self.restore = push_button(self.tr("Restore") if now else self.tr("Open as a draft"), primary=True)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._show_picture)
        self._looking = Looking(language, self)
        self._build()
        self._connect()
        self.resize(SIZE.boundedTo(parent.size()))
        self.show_versions(snapshots)

    def _build(self) -> None:
        self.versions.setObjectName("redaction_list")
        self.versions.setFixedWidth(LIST_WIDTH)
        self.restore.setDefault(True)
        side = QVBoxLayout()
        side.setSpacing(8)
        side.addWidget(self.since)
        side.addWidget(self.preview, 1)
        side.addStretch()
        middle = QHBoxLayout()
        middle.setSpacing(20)
        middle.addWidget(self.versions)
        middle.addLayout(side, 1)
        close = push_button(self.tr("Cancel"))
        close.clicked.connect(self.close)
        self.foot.addStretch()
        self.foot.addWidget(self.save)
        self.foot.addWidget(close)
        self.foot.addWidget(self.restore)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        layout.addLayout(middle, 1)
        layout.addWidget(self.state)
        layout.addLayout(self.foot)
        for label in (self.since, self.state):
            label.setWordWrap(True)

    def _connect(self) -> None:
        self._looking.seen.connect(self._on_looking_seen)
        self._looking.broken.connect(self._on_looking_broken)
        self._looking.finished.connect(self._say_state)
        self.versions.currentItemChanged.connect(self._on_current_changed)
        self.versions.itemActivated.connect(self._on_restore_clicked)
        self.restore.clicked.connect(self._on_restore_clicked)
        self.save.clicked.connect(self._on_save_clicked)
        self.finished.connect(self._looking.stop)

    def show_versions(self, snapshots: Sequence[Snapshot]) -> None:
        """List these, each as soon as it was looked into."""
        self.versions.clear()
        self._seen.clear()
        self._broken = 0
        self.preview.setVisible(False)
        self.restore.setEnabled(False)
        self.save.setVisible(False)
        self.since.clear()
        self.state.setText(self.tr("Looking…"))
        self._looking.begin(snapshots)

    @property
    def current(self) -> tuple[Snapshot, Version] | None:
        """The version that is chosen in the list."""
        row = self.versions.row
        return self._seen[row] if 0 <= row < len(self._seen) else None

    def _on_looking_seen(self, snapshot: Snapshot, version: Version) -> None:
        self._seen.append((snapshot, version))
        when = when_words(snapshot.made, datetime.now(UTC))
        self.versions.add([when, content_words(version.facts), reason_words(snapshot.reason)])
        if len(self._seen) == 1:
            self.versions.set_row(0)
            self.versions.setFocus()

    def _on_looking_broken(self, _snapshot: Snapshot) -> None:
        self._broken += 1

    def _say_state(self) -> None:
        broken = self.tr("%n version(s) cannot be read any more, and cannot be chosen.", "", self._broken)
        self.state.setText(broken if self._broken else "")
        self.state.setVisible(bool(self._broken))
        if not self._seen:
            none = self.tr(
                "There is none. One is kept soon after work begins, every five minutes of it, and before "
                "what is hard to undo."
            )
            self.since.setText(none)

    def _on_current_changed(self) -> None:
        current = self.current
        self.restore.setEnabled(current is not None)
        self.save.setVisible(current is not None and current[0].reason == MIGRATION)
        if current is not None:
            self.since.setText(self._about(*current))
            self._soon.start(0)  # so that going through the list waits for no picture

    def _about(self, snapshot: Snapshot, version: Version) -> str:
        original = original_words(file_format(snapshot)) if snapshot.reason == MIGRATION else ""
        became = since_words(since(version.facts, self._now)) if self._now else ""
        return "\n\n".join(words for words in (original, became) if words)

    def _show_picture(self) -> None:
        current = self.current
        content = current[1].first_map if current else None
        self.preview.setVisible(content is not None)
        if content is not None:
            self.preview.show_picture(make_picture(content, PictureChoices(audience="all")))

    def _on_restore_clicked(self) -> None:
        current = self.current
        if current is not None:
            self.close()
            self.chosen.emit(current[0])

    def _on_save_clicked(self) -> None:
        current = self.current
        if current is not None:
            self.saving.emit(current[0])
