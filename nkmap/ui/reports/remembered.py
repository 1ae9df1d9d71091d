"""What was chosen of the last report of a project, remembered on this computer."""

import json
from dataclasses import asdict, dataclass, field, fields
from typing import Any

from PySide6.QtCore import QSettings

from nkmap.reports.choices import FORMATS, ReportChoices
from nkmap.reports.templates import PARTS, TEMPLATES

AS_IT_IS = ""  # instead of a level of redaction: names that may not be seen are left out


@dataclass(frozen=True, slots=True)
class Chosen:
    """The choices of the report view. `level` of redaction, or AS_IT_IS; `suffix` is the format."""

    report: ReportChoices = field(default_factory=ReportChoices)
    level: str = AS_IT_IS
    suffix: str = FORMATS[0]


def remembered(settings: QSettings, project_uid: str) -> Chosen:
    """Return what was chosen last for a project; what cannot be read, or is no choice any more, is usual."""
    try:
        stored = json.loads(str(settings.value(_name(project_uid), "")))
        report = ReportChoices(**_known(stored.pop("report")))
        chosen = Chosen(report, stored["level"], stored["suffix"])
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return Chosen()
    is_known = (
        report.template in TEMPLATES and chosen.suffix in FORMATS and set(report.parts or ()) <= PARTS.keys()
    )
    return chosen if is_known else Chosen()


def remember(settings: QSettings, project_uid: str, chosen: Chosen) -> None:
    """Remember the choices of a project, but for the map: that may be gone next time."""
    stored = asdict(chosen)
    stored["report"].pop("map_id")
    stored["report"].pop("audience")
    settings.setValue(_name(project_uid), json.dumps(stored))


def _name(project_uid: str) -> str:
    return f"report_of/{project_uid}"


def _known(stored: dict[str, Any]) -> dict[str, Any]:
    names = {one.name for one in fields(ReportChoices)}
    known = {name: value for name, value in stored.items() if name in names}
    parts = known.get("parts")
    return known | {"parts": None if parts is None else tuple(parts)}
