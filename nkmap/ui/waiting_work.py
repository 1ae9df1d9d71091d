"""What the start page offers to go on with: drafts, interrupted work, recent files."""

from PySide6.QtCore import QCoreApplication, QSettings

from nkmap.db.waiting import Waiting, waiting
from nkmap.settings import recent_files
from nkmap.ui.start_page import Continued


def continued_work(settings: QSettings) -> tuple[list[Continued], list[str]]:
    """Return what can be gone on with, what is in no file yet first, and sentences about what cannot."""
    left_behind = waiting()
    kept = [_kept(work) for work in left_behind if work.unpublished and not work.problem]
    files = [Continued(path.stem, str(path), path) for path in recent_files(settings)]
    return kept + files, [work.problem for work in left_behind if work.problem]


def _kept(work: Waiting) -> Continued:
    translate = QCoreApplication.translate
    title = work.title or translate("StartPage", "Draft")
    one, several = translate("StartPage", "1 name"), translate("StartPage", "{0} names")
    count = one if work.stakeholders == 1 else several.format(work.stakeholders)
    hint = translate("StartPage", "Kept on this computer, last changed {0}").format(
        f"{work.changed:%Y-%m-%d %H:%M}"
    )
    if work.document is not None:
        hint = translate("StartPage", "Changes that did not reach {0}").format(work.document.name)
    return Continued(f"{title}, {count}", hint, work)
