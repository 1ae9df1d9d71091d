"""The program starts although its private folder is damaged or cannot be written (faults 46, 47)."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from nkmap.settings import THEME, choose, chosen, open_settings

DAMAGED = (b"\xff\xfe\x00garbage\n\x00\x01[[[", b"[General]\ntheme=dark\nkeys\n", bytes(range(256)) * 4)


def test_damaged_settings_are_kept_aside_and_the_usual_ones_hold(private):
    settings = open_settings()
    choose(settings, THEME, "dark")
    settings.sync()
    assert chosen(open_settings(), THEME) == "dark" and not (private / "settings-damaged.ini").exists()
    for data in DAMAGED:
        (private / "settings.ini").write_bytes(data)
        fresh = open_settings()
        assert (private / "settings-damaged.ini").read_bytes() == data
        assert not (private / "settings.ini").exists() or fresh.allKeys() == []


def test_without_a_folder_to_write_in_the_program_starts_and_says_what_is_missing(
    tmp_path, monkeypatch, request, sample_file, qtbot
):
    (tmp_path / "a file").write_text("no folder")
    monkeypatch.setenv("NKMAP_FOLDER", str(tmp_path / "a file" / "private"))
    window = request.getfixturevalue("windows").new_window()
    qtbot.mouseClick(window.findChild(QPushButton, "start_mapping"), Qt.MouseButton.LeftButton)
    assert window.document is None
    assert "folder for work in progress on this computer cannot be written" in window.notices.sentences[0]
    window.files.open_path(sample_file)
    assert window.document is None and sample_file.read_bytes().startswith(b"SQLite")
