"""Sets up a project and says what it is about."""

import tomllib
from collections.abc import Callable
from typing import Any

from sqlalchemy.orm import Session

from nkmap.commands import rows
from nkmap.db.tables import Project, Round, StakeholderKind
from nkmap.errors import InvalidInput
from nkmap.resources import resource

_DESCRIBED = ("title", "description", "language", "as_of", "disclaimer")


def set_up(session: Session, title: str = "", language: str = "en", say: Callable[[str], str] = str) -> None:
    """Give an empty database its project, its kinds of stakeholders and its working round.

    `language` is a BCP 47 tag; `say` puts the kinds' names into the language of whoever asks.
    Raises InvalidInput when there is a project already.
    """
    if session.get(Project, 1) is not None:
        raise InvalidInput("This project is set up already, so nothing was changed.")
    rows.make(session, Project, title=title, language=language)
    kinds = tomllib.loads(resource("kinds.toml").read_text(encoding="utf-8"))["kinds"]
    for position, kind in enumerate(kinds):
        session.add(StakeholderKind(position=position, **{**kind, "name": say(kind["name"])}))
    session.add(Round(working=1))
    session.flush()


def describe(session: Session, **values: Any) -> None:
    """Set title, description, language (BCP 47), as_of or disclaimer. Raises InvalidInput."""
    rows.update(session, rows.found(session, Project, 1), _DESCRIBED, values)
