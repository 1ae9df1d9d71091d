"""The words for where a project is kept: the sentence of the status bar and the title of the window."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from nkmap.ui.parts.plain_text import as_window_title

if TYPE_CHECKING:
    from nkmap.document import Document


def state_sentence(document: "Document | None") -> str:
    """Return where the work is kept now; nothing on the start page."""
    if document is None:
        return ""
    from nkmap.publisher import SaveState

    translate = QCoreApplication.translate
    sentences = {
        SaveState.DRAFT: translate("State", "Kept on this computer, not yet a file"),
        SaveState.SAVED: translate("State", "Saved in {0}"),
        SaveState.SAVING: translate("State", "Saving in {0} …"),
        SaveState.UNREACHABLE: translate("State", "{0} cannot be reached; kept on this computer"),
        SaveState.CHANGED_ELSEWHERE: translate("State", "{0} was changed elsewhere; kept here"),
        SaveState.READ_ONLY: translate("State", "Open for reading only"),
    }
    if document.project.lives_beside:
        sentences |= {
            SaveState.DRAFT: translate("State", "Kept in {0}, not yet a file"),
            SaveState.UNREACHABLE: translate("State", "{0} cannot be reached; kept in the folder beside it"),
            SaveState.CHANGED_ELSEWHERE: translate("State", "{0} was changed elsewhere; kept beside it"),
        }
    kept_in = document.path or document.project.place
    return sentences[document.save_state].format(kept_in.name)


def window_title(document: "Document | None") -> str:
    """Return the name of the file, or the first question of a draft, and the program's name."""
    if document is None:
        return "nkmap"
    if document.path is not None:
        return as_window_title(f"{document.path.stem} – nkmap")
    from nkmap.db.queries.maps import map_list

    questions = [row.question for row in document.read(map_list) if row.question]
    title = questions[0] if questions else QCoreApplication.translate("State", "Draft")
    return as_window_title(f"{title} – nkmap")
