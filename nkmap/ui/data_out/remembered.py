"""In which form the data of a project were saved last, and whose names were in it."""

from typing import NamedTuple

from PySide6.QtCore import QSettings

from nkmap.redaction.levels import LEVELS
from nkmap.ui.data_out.forms_list import FORMS

AS_IT_IS = ""  # instead of a level of redaction


class Remembered(NamedTuple):
    """The id of a form, and a level of redaction or AS_IT_IS."""

    form_id: str = "workbook"
    level: str = AS_IT_IS


def remembered(settings: QSettings, project_uid: str) -> Remembered:
    """Return what was chosen last for a project; what is no choice any more is usual."""
    form_id, _, level = str(settings.value(_name(project_uid), "")).partition(" ")
    is_known = form_id in FORMS and level in (AS_IT_IS, *LEVELS)
    return Remembered(form_id, level) if is_known else Remembered()


def remember(settings: QSettings, project_uid: str, chosen: Remembered) -> None:
    """Remember what was saved of a project."""
    settings.setValue(_name(project_uid), f"{chosen.form_id} {chosen.level}")


def _name(project_uid: str) -> str:
    return f"data_out_of/{project_uid}"
