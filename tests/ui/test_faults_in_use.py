"""Faults and bad input, as a person at a window meets them; each test names its number in docs/faults.md."""

import sqlite3
import struct
import zlib
from contextlib import closing, contextmanager
from pathlib import Path
from time import monotonic

import pytest
from copied_texts import copy
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from test_files import drop
from test_inspector import Reader
from test_paste import paste

from nkmap.commands import stakeholders
from nkmap.db import own_files
from nkmap.db.files import digest
from nkmap.db.project_file import read_project
from nkmap.db.queries.stakeholders import name_list

ENTER = Qt.Key.Key_Return


@contextmanager
def room_for(store, pages):
    """Let the database grow by so many pages only, as on a full disk."""

    def limit(most):
        with store._engine.connect() as connection:
            connection.connection.driver_connection.execute(f"PRAGMA max_page_count = {most}")

    with store._engine.connect() as connection:
        used = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
    limit(used + pages)
    yield
    limit(2**30)


def type_name(hands, name):
    field = hands.page.names.field
    field.setFocus()
    QTest.keyClicks(field, name)
    QTest.keyClick(field, ENTER)


def test_with_a_full_disk_here_an_edit_is_refused_shown_as_it_is_and_works_again(seeded):
    """P9, fault 5."""
    with room_for(seeded.document.project.store, pages=0):
        for number in range(60):
            before = seeded.names()
            type_name(seeded, f"Name {number}")
            if seeded.names() == before:
                break
        assert "disk is full" in seeded.page.pill.text and "nothing was changed" in seeded.page.pill.text
        assert {seeded.row(name).text(0) for name in before} == set(before)
        assert seeded.tree.topLevelItemCount() == len(before)
        assert seeded.page.names.field.text() == f"Name {number}", "what was typed is still there"
    QTest.keyClick(seeded.page.names.field, ENTER)
    assert set(seeded.names()) == {*before, f"Name {number}"}


def test_a_protected_file_is_read_and_saved_under_another_name(window, sample_file, tmp_path, monkeypatch):
    """P7, faults 10 and 11, in a window."""
    before = sample_file.read_bytes()
    monkeypatch.setattr("os.access", lambda path, _mode: Path(path) != sample_file)
    window.files.open_path(sample_file)
    assert window.document.is_read_only and "reading only" in "\n".join(window.notices.sentences)
    monkeypatch.undo()
    window.files.save_as(tmp_path / "mine.nkmap")
    assert not window.document.is_read_only and window.document.path == tmp_path / "mine.nkmap"
    with window.document.edit("Add") as session:
        stakeholders.add(session, "Ghana")
    window.document.publish_now()
    with read_project(tmp_path / "mine.nkmap") as project:
        assert "Ghana" in {row.name for row in project.store.read(name_list)}
    assert sample_file.read_bytes() == before


def test_places_out_of_this_world_wait_in_the_list_and_the_others_are_in_view(window, sample_file):
    """Fault 25."""
    with closing(sqlite3.connect(sample_file, isolation_level=None)) as connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        map_id, first, second = connection.execute(
            "SELECT map_id, min(stakeholder_id), max(stakeholder_id) FROM placement WHERE map_id = 1"
        ).fetchone()
        for id_, value in ((first, "9e999"), (second, "1e308")):
            connection.execute(f"UPDATE placement SET x = {value} WHERE stakeholder_id = {id_}")
    own_files.remember(digest(sample_file.read_bytes()))
    window.files.open_path(sample_file)
    assert "out of range" in "\n".join(window.notices.sentences)
    maps = window.page.maps
    assert maps.map_id == map_id
    shown = {item.token.stakeholder_id: item for item in maps.scene.tokens.values()}
    assert not {first, second} & shown.keys() and all(
        window.page.names.tree.name_of(id_) for id_ in (first, second)
    )
    seen = maps.view.mapToScene(maps.view.viewport().rect()).boundingRect()
    assert shown and all(seen.contains(item.pos()) for item in shown.values())


def test_a_name_of_100000_letters_is_bounded_wherever_it_arrives(seeded):
    """Fault 28."""
    begun = monotonic()
    copy("a" * 100_000)
    seeded.page.names.field.setFocus()
    paste(seeded)
    seeded.enter()
    copy("\n".join(["Finland", "b " * 50_000]))
    seeded.tree.setFocus()
    paste(seeded)
    said = seeded.page.names.preview.sentence.text()
    assert said.startswith("A name has at most 500 letters: shorten “b b") and len(said) < 100
    seeded.enter()
    assert max(map(len, seeded.names())) == 500 and seeded.steps() == 1
    seeded.window.grab()
    assert monotonic() - begun < 30


def picture_bomb(path):
    """A PNG of 30,000 by 30,000 pixels, all black, in 110 KB."""
    packer, rows = zlib.compressobj(wbits=-15), bytes(3751 * 1000)
    block = packer.compress(rows) + packer.flush(zlib.Z_FULL_FLUSH)  # the same for each thousand rows
    check = 1
    for _ in range(30):
        check = zlib.adler32(rows, check)
    pixels = b"\x78\x01" + block * 30 + b"\x03\x00" + struct.pack(">I", check)
    header = struct.pack(">IIBBBBB", 30_000, 30_000, 1, 0, 0, 0, 0)
    packed = (
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in ((b"IHDR", header), (b"IDAT", pixels), (b"IEND", b""))
    )
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + b"".join(packed))
    return path


def test_a_picture_of_30000_pixels_is_refused_without_being_unpacked(window, tmp_path):
    """Fault 40: no picture is ever decoded."""
    resource = pytest.importorskip("resource", reason="not on Windows")
    bomb = picture_bomb(tmp_path / "photo.png")
    before, begun = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, monotonic()
    for come_in in (drop, lambda window, path: window.files.open_path(path)):
        come_in(window, bomb)
        assert window.document is None and "“photo.png”" in window.notices.sentences[0]
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 50_000, "KB"
    assert monotonic() - begun < 30


def test_numbers_mean_the_same_in_every_locale(seeded):
    """Fault 44, typed; what is written is in `data_out/test_locales.py`."""
    reader = Reader(seeded)
    reader.select("China")
    try:
        for locale, typed in (("de_DE", "0,25"), ("tr_TR", "0.25"), ("ar_EG", "0,25"), ("fr_FR", "-0,25")):
            QLocale.setDefault(QLocale(locale))
            reader.type_in("x", typed)
            QTest.keyClick(reader.row("x").editor, ENTER)
            assert reader.placement("China").x == float(typed.replace(",", ".")), locale
            seeded.undo()
    finally:
        QLocale.setDefault(QLocale.system())
