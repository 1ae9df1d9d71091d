"""The whole project as JSON that people can read; `data_in/project_json.py` reads it back."""

import json

from nkmap.data_in.project_json import FORMAT
from nkmap.data_out.choices import OutChoices
from nkmap.db.project_rows import Row, Rows, all_rows, references
from nkmap.db.version import USER_VERSION, version_text
from nkmap.redaction.project import Outside


def project_json(outside: Outside, _choices: OutChoices) -> bytes:
    """Return every row of every table, one on a line, those referred to first.

    A reference holds the uid of the other row. Nothing is left out: this is the project in another form.
    """
    return rows_as_json(outside.read(all_rows))


def rows_as_json(rows: Rows) -> bytes:
    """Return all rows of a project, those referred to first."""
    tables = ",\n".join(f"  {_text(table)}: [{_lines(table, rows)}]" for table in rows)
    head = f' "format": {_text(FORMAT)},\n "version": {_text(version_text(USER_VERSION))},\n'
    return f'{{\n{head} "tables": {{\n{tables}\n }}\n}}\n'.encode()


def _lines(table: str, rows: Rows) -> str:
    to_uid = {
        column: {row["id"]: row["uid"] for row in rows[other]}
        for column, (other, _) in references(table).items()
    }
    lines = [f"\n   {_text(_said(row, to_uid))}" for row in rows[table]]
    return ",".join(lines) + "\n  " * bool(lines)


def _said(row: Row, to_uid: dict[str, dict[int, str]]) -> Row:
    referred = {column: uids.get(row[column]) for column, uids in to_uid.items()}
    return {"id": row["id"], "uid": row["uid"]} | row | referred


def _text(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
