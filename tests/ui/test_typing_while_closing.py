"""Closing a window in the middle of typing keeps what was typed."""

from PySide6.QtTest import QTest

from nkmap.db.queries.stakeholders import name_list
from nkmap.workspace import open_document


def test_a_name_that_is_being_typed_on_the_canvas_is_in_the_file_of_a_window_that_is_closed(seeded, tmp_path):
    path, view = tmp_path / "a.nkmap", seeded.page.maps.view
    seeded.document.save_as(path, overwrite=False)
    view.start_renaming(next(iter(view.map_scene.tokens)))
    QTest.keyClicks(view.editor, "Utopia")
    seeded.window.close()
    document = open_document(path)
    assert "Utopia" in [row.name for row in document.read(name_list)]
    document.close()
