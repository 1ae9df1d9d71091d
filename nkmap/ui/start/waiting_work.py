"""What the start page offers to go on with: drafts, interrupted work, recent files; and how it goes away."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSettings

from nkmap.db.waiting import Waiting, set_aside, waiting
from nkmap.document import Document
from nkmap.settings import forget_file, recent_files
from nkmap.traces import discard_draft
from nkmap.ui.said import said
from nkmap.ui.start.continue_list import Continued, Way
from nkmap.workspace import continued_beside, continued_document


def continued_work(settings: QSettings) -> list[Continued]:
    """Return what can be gone on with, what is in no file yet first; and what cannot be read any more."""
    recent = recent_files(settings)
    left_behind = waiting(recent)
    kept = [_kept(work) for work in left_behind if work.unpublished and not work.problem]
    files = [Continued(path.stem, str(path), path) for path in recent]
    return kept + [_unreadable(work) for work in left_behind if work.problem] + files


def opened(continued: Continued) -> Document:
    """Return work that is kept on this computer, opened in its file or beside it, as was chosen.

    Raises AlreadyOpen, CannotOpen and its kinds, StorageFailed.
    """
    assert isinstance(continued.source, Waiting)
    ways = {Way.IN_ITS_FILE: continued_document, Way.BESIDE_ITS_FILE: continued_beside}
    return ways[continued.way](continued.source)


def file_as_published(continued: Continued) -> Path:
    """Let interrupted work wait as a draft, and return its file. Raises Damaged, StorageFailed."""
    assert isinstance(continued.source, Waiting) and continued.source.document is not None
    set_aside(continued.source.folder)
    return continued.source.document


def put_away(settings: QSettings, continued: Continued) -> None:
    """Forget a file, which stays; or remove work that is kept on this computer, for good.

    Raises StorageFailed.
    """
    if isinstance(continued.source, Path):
        forget_file(settings, continued.source)
    else:
        discard_draft(continued.source)


def _kept(work: Waiting) -> Continued:
    translate = QCoreApplication.translate
    title = work.title or translate("StartPage", "Draft")
    if work.stakeholders is None:
        return _of_another_computer(work, title)
    count = translate("StartPage", "%n name(s)", "", work.stakeholders)
    hint = translate("StartPage", "Kept on this computer, last changed {0}").format(
        f"{work.changed:%Y-%m-%d %H:%M}"
    )
    if work.beside is not None:
        hint = translate("StartPage", "Kept beside {0}").format(work.beside.name)
    loss = translate("StartPage", "{0} of “{1}” gone for good?").format(count, title)
    if work.document is not None:
        hint = translate("StartPage", "Changes that did not reach {0}").format(work.document.name)
        loss = translate("StartPage", "Changes to {0} gone for good?").format(work.document.name)
    return Continued(f"{title}, {count}", hint, work, loss)


def _of_another_computer(work: Waiting, title: str) -> Continued:
    translate = QCoreApplication.translate
    text = translate("StartPage", "{0}, unfinished work beside the file").format(title)
    hint = translate("StartPage", "Left there by another computer. It opens as a draft.")
    loss = translate("StartPage", "Unfinished work beside “{0}” gone for good?").format(title)
    return Continued(text, hint, work, loss)


def _unreadable(work: Waiting) -> Continued:
    assert work.problem is not None
    text = QCoreApplication.translate("StartPage", "Unfinished work that cannot be read")
    loss = QCoreApplication.translate("StartPage", "Its folder gone for good?")
    return Continued(text, said(work.problem), work, loss)
