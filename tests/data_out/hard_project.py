"""A project with a row in every table, and with all that is hard to write into the cells of a table."""

import sys
from pathlib import Path

from sqlalchemy.orm import Session

from nkmap.db.tables import Stakeholder

# The project with a row in every table is the one that redaction is tested with.
sys.path.insert(0, str(Path(__file__).parents[1] / "redaction"))
import secret_project

HARD = (
    "=1+1",
    "-2+3",
    "@SUM(A1)",
    "+49 30",
    "\tx",
    "http://x.org/",
    '"quoted", with comma',
    "a\nb",
    "007",
    "ﷺ\x07",
)
LONG = "말" * 40_000


def fill_hard(session: Session) -> None:
    """A row in every table, and names that a spreadsheet would calculate, link, cut or choke on."""
    secret_project.fill(session)
    session.add_all(Stakeholder(name=text, note=text, short_name=text[:16], position=950) for text in HARD)
    session.add(Stakeholder(name="Long", note=LONG, position=960))
