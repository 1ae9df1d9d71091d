"""The base of all tables: strict types, a stable uid, and checks derived from what a column declares."""

from os import urandom
from typing import Annotated, Any

from sqlalchemy import REAL, CheckConstraint, Column, ForeignKey, Integer, MetaData, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedColumn, mapped_column

STRICT: dict[str, Any] = {"sqlite_strict": True}

NAME_LENGTH = 500
NOTE_LENGTH = 100_000

# Columns declare their limits once, in `info`; the CHECK constraints, the reader of foreign files and the
# `check` command all go by the same declaration.
Name = Annotated[str, mapped_column(Text, info={"length": (1, NAME_LENGTH)})]
Line = Annotated[str, mapped_column(Text, default="", info={"length": (0, NAME_LENGTH)})]
Note = Annotated[str, mapped_column(Text, default="", info={"length": (0, NOTE_LENGTH)})]
Ratio = Annotated[float, mapped_column(REAL, info={"range": (0.0, 1.0)})]
Shift = Annotated[float, mapped_column(REAL, info={"range": (-2.0, 2.0)})]
Coordinate = Annotated[float, mapped_column(REAL, info={"range": (-1e6, 1e6)})]
Ordinal = Annotated[int, mapped_column(Integer, info={"range": (0, 4)})]
Flag = Annotated[int, mapped_column(Integer, info={"range": (0, 1)})]
Position = Annotated[int, mapped_column(Integer, default=0, info={"range": (0, 1_000_000)})]


def new_uid() -> str:
    """Return a random identifier (UUID 4) that stays with a row across files."""
    digits = urandom(16).hex()  # as uuid4() does, in a fifth of the time: an import makes tens of thousands
    variant = "89ab"[int(digits[16], 16) % 4]
    return f"{digits[:8]}-{digits[8:12]}-4{digits[13:16]}-{variant}{digits[17:20]}-{digits[20:]}"


class Base(DeclarativeBase):
    """Declarative base; every constraint gets a name, so that a migration can address it."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


class Row(Base):
    """A row of the project: `id` is what the undo log refers to, `uid` what other files refer to."""

    __abstract__ = True
    __table_args__: Any = STRICT

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    uid: Mapped[str] = mapped_column(Text, unique=True, default=new_uid, info={"length": (1, 64)})


def choice(words: tuple[str, ...], **options: Any) -> MappedColumn[Any]:
    """Return a text column that holds one of `words` (or null where the annotation allows it)."""
    return mapped_column(Text, info={"choices": words}, **options)


def reference(table: str, *, gone: str) -> MappedColumn[Any]:
    """Return an indexed foreign key; `gone` says what follows when the other row is deleted."""
    return mapped_column(Integer, ForeignKey(f"{table}.id", ondelete=gone), index=True)


def exactly_one(*columns: str) -> CheckConstraint:
    """Return the check that just one of the columns is filled."""
    filled = " + ".join(f"({column} IS NOT NULL)" for column in columns)
    return CheckConstraint(f"{filled} = 1", name="exactly_one_subject")


def both_or_none(first: str, second: str) -> CheckConstraint:
    """Return the check that two columns are filled together: half a place is no place."""
    return CheckConstraint(f"({first} IS NULL) = ({second} IS NULL)", name=f"{first}_with_{second}")


def limits(column: Column[Any]) -> list[tuple[str, str]]:
    """Return what a column declares as conditions in SQL, each with the kind of the limit.

    The schema has them as CHECK constraints. They are not made with the tables: every start would pay.
    """
    name, info = column.name, column.info
    found = []
    if "range" in info:
        low, high = info["range"]
        found.append((f'"{name}" BETWEEN {low} AND {high}', "range"))
    if "length" in info:
        low, high = info["length"]
        # length() stops at a NUL character, and so would the undo log: such texts are refused.
        text = f'length("{name}") BETWEEN {low} AND {high} AND instr("{name}", char(0)) = 0'
        found.append((text, "length"))
    if "choices" in info:
        words = ", ".join(f"'{word}'" for word in info["choices"])
        found.append((f'"{name}" IN ({words})', "choices"))
    return found
