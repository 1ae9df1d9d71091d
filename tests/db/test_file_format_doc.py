"""`docs/file-format.md` says what the table definitions say, column by column."""

from pathlib import Path

import pytest
from sqlalchemy import CheckConstraint, Column, Table, UniqueConstraint

from nkmap import scales
from nkmap.db.tables import TABLES, Base

DOCUMENT = Path(__file__).parents[2] / "docs" / "file-format.md"
WORDS = {name: words for name, words in vars(scales).items() if name.isupper()}
IN_EVERY_TABLE = ("id", "uid")


def described(table: Table) -> str:
    """Return the section of a table as the document has to hold it."""
    meaning = next(m.class_.__doc__ for m in Base.registry.mappers if m.local_table is table)
    head = ["| Column | Type | Null | Holds | Usually |", "|---|---|---|---|---|"]
    rows = [_row(column) for column in table.columns if column.name not in IN_EVERY_TABLE]
    rules = [f"- {rule}" for rule in sorted(_rules(table))]
    return "\n".join(
        [
            f"### `{table.name}`",
            "",
            " ".join(meaning.split()),
            "",
            *head,
            *rows,
            *([""] if rules else []),
            *rules,
        ]
    )


def words_row(name: str) -> str:
    """Return the row of a list of words."""
    return f"| {_title(name)} | {', '.join(f'`{word}`' for word in WORDS[name])} |"


def _row(column: Column) -> str:
    null = "yes" if column.nullable else "no"
    return f"| `{column.name}` | {column.type} | {null} | {'; '.join(_limits(column))} | {_usual(column)} |"


def _limits(column: Column) -> list[str]:
    limits = []
    for key in column.foreign_keys:
        gone = "cleared" if key.ondelete == "SET NULL" else "deleted"
        limits.append(f"a row of `{key.column.table.name}`, {gone} with it")
    if "range" in column.info:
        limits.append("{:,} to {:,}".format(*column.info["range"]))
    if "length" in column.info:
        limits.append("{:,} to {:,} characters".format(*column.info["length"]))
    if "choices" in column.info:
        limits.append(_choices(tuple(column.info["choices"])))
    return limits


def _choices(choices: tuple[str, ...]) -> str:
    names = [name for name, words in WORDS.items() if words == choices]
    return f"a word of “{_title(names[0])}”" if names else ", ".join(f"`{word}`" for word in choices)


def _usual(column: Column) -> str:
    if column.default is None:
        return ""
    return f"`{column.default.arg}`" if column.default.arg != "" else "empty"


def _rules(table: Table) -> list[str]:
    rules = []
    for constraint in table.constraints:
        if isinstance(constraint, UniqueConstraint) and "uid" not in constraint.columns:
            rules.append(
                "no two rows alike in " + ", ".join(f"`{column.name}`" for column in constraint.columns)
            )
        if isinstance(constraint, CheckConstraint):
            own = not str(constraint.name).endswith(("_range", "_length", "_choices"))
            rules += [f"always `{constraint.sqltext}`"] if own else []
    return rules


def _title(name: str) -> str:
    return name.replace("_", " ").lower()


@pytest.mark.parametrize("name", TABLES)
def test_the_document_describes_every_column_as_it_is(name: str) -> None:
    assert described(TABLES[name]) in DOCUMENT.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", WORDS)
def test_the_document_lists_every_word_that_a_field_may_hold(name: str) -> None:
    assert words_row(name) in DOCUMENT.read_text(encoding="utf-8")


def test_the_document_describes_no_table_that_is_not_there() -> None:
    sections = [
        line for line in DOCUMENT.read_text(encoding="utf-8").splitlines() if line.startswith("### `")
    ]
    assert sections == [f"### `{name}`" for name in TABLES]
