"""Tables of the project as a whole: its title and its settings."""

from sqlalchemy import CheckConstraint, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from nkmap.db.tables.base import STRICT, Line, Name, Note, Row


class Project(Row):
    """The one row about the project itself."""

    __tablename__ = "project"
    __table_args__ = (CheckConstraint("id = 1", name="single"), STRICT)

    title: Mapped[Line]
    description: Mapped[Note]
    language: Mapped[str] = mapped_column(Text, default="en", info={"length": (2, 35)})
    as_of: Mapped[Line]
    disclaimer: Mapped[Note]


class ProjectSetting(Row):
    """A setting that belongs to this project and travels with it."""

    __tablename__ = "project_setting"
    __table_args__ = (UniqueConstraint("name"), STRICT)

    name: Mapped[Name]
    value: Mapped[Note]
