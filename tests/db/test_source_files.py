"""Texts of sources in project files: kept to the letter, and looked at like all that comes from elsewhere."""

import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy.orm import Session

from nkmap.commands import evidence, projects, sources, stakeholders
from nkmap.db.project_file import read_project, write_project
from nkmap.db.queries.evidence import all_passages
from nkmap.db.queries.source_texts import paragraphs
from nkmap.db.queries.sources import source_list

TEXT = ["Paragraph <b>&</b> 북한 😀\nsecond line", "x" * 100_000, "=1+1"]


def fill(session: Session) -> None:
    projects.set_up(session)
    china = stakeholders.add(session, "China")
    for mark in ("M", "F"):
        source = sources.add(session, mark, f"Title of {mark}", sensitivity="redact")
        sources.attach(session, source, [(text, number) for number, text in enumerate(TEXT, start=1)])
        place = {"paragraph": 1, "starts": 2, "last_paragraph": 3, "ends": 4}
        evidence.cite(session, source, "1", stakeholder_id=china, side="contests", **place)


def tamper(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        for statement in statements:
            connection.execute(statement)
        connection.commit()


def test_a_text_is_in_the_file_to_the_letter(tmp_path: Path) -> None:
    path = tmp_path / "a.nkmap"
    write_project(path, fill)
    with read_project(path) as project:
        assert not project.notes
        rows = project.store.read(paragraphs, 1)
        assert [(row.text, row.page) for row in rows] == [(text, n) for n, text in enumerate(TEXT, start=1)]
        (first, _second) = project.store.read(all_passages)
        assert (first.side, first.paragraph, first.starts, first.last_paragraph, first.ends) == (
            *("contests", 1, 2, 3, 4),
        )


def test_what_a_stranger_wrote_into_texts_and_passages_is_repaired_or_left_out(tmp_path: Path) -> None:
    path = tmp_path / "a.nkmap"
    write_project(path, fill)
    tamper(
        path,
        "UPDATE source_paragraph SET page = -7 WHERE id = 1",
        "UPDATE source_paragraph SET text = text || text WHERE id = 2",
        "UPDATE evidence SET side = 'proves', starts = -4, ends = 9e9 WHERE id = 1",
        "DELETE FROM source WHERE id = 2",
    )
    with read_project(path) as project:
        assert project.notes
        assert [row.reference for row in project.store.read(source_list)] == ["M"]
        rows = project.store.read(paragraphs, 1)
        assert rows[0].page is None and len(rows[1].text) <= 100_000
        (passage,) = project.store.read(all_passages)
        assert passage.side == "supports" and passage.starts is None
