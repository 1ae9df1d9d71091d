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


def test_what_is_done_to_a_map_whose_project_is_closed_is_refused_with_a_sentence(seeded):
    sentences, view, edits = [], seeded.page.maps.view, seeded.page.edits
    edits.refused.connect(sentences.append)
    placement, token = next(iter(view.map_scene.tokens.items()))
    seeded.document.close()
    view.nudged.emit({placement: (0.1, 0.1)})
    edits.rename(token.token.stakeholder_id, "Utopia")
    assert [said.startswith("The project was closed before this was done") for said in sentences] == [
        True,
        True,
    ]
