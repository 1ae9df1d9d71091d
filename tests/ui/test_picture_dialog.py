"""The picture of the map in front, from the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog

from nkmap.commands import layers, placements, sessions, stakeholders
from nkmap.db.queries.maps import map_content
from nkmap.formats.clipboard import OWN_FORMAT
from nkmap.formats.picture_files import write_picture
from nkmap.formats.pictures import PictureChoices
from nkmap.ui.pictures.printing import PrintPreview, print_on
from nkmap.ui.windows import Windows
from nkmap.workspace import open_document


@pytest.fixture
def window(qapp, sample_file):
    windows = Windows()
    window = windows.new_window_for(open_document(sample_file))
    yield window
    QGuiApplication.clipboard().clear()
    windows.close_all()


@pytest.fixture
def dialog(window):
    return window.pictures.open_panel()


@pytest.fixture
def form(dialog):
    return dialog.form


def choose(box, value):
    box.setCurrentIndex(box.findData(value))


def save(dialog, qtbot, path):
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    chooser = dialog.findChild(QFileDialog)
    chooser.setOption(QFileDialog.Option.DontConfirmOverwrite)
    chooser.selectFile(str(path))
    chooser.accept()


def test_the_picture_from_the_window_is_the_one_from_the_command_line(window, dialog, form, qtbot, tmp_path):
    choose(form.scale, "2")
    choose(form.theme, "dark")
    choose(form.language, "ko")
    save(dialog, qtbot, tmp_path / "window.png")
    content = window.document.read(map_content, window.page.maps.map_id, "ko")
    write_picture(content, tmp_path / "fresh.png", PictureChoices(scale=2, theme="dark"))
    assert (tmp_path / "window.png").read_bytes() == (tmp_path / "fresh.png").read_bytes()
    assert QImage(str(tmp_path / "window.png")).width() == 3780


@pytest.mark.parametrize(("purpose", "ending"), [("document", "svg"), ("poster", "pdf")])
def test_vector_pictures_are_the_same_from_window_and_command_line(
    window, dialog, form, qtbot, tmp_path, purpose, ending
):
    form.choose_purpose(purpose)
    choose(form.format, ending)
    save(dialog, qtbot, tmp_path / f"window.{ending}")
    content = window.document.read(map_content, window.page.maps.map_id)
    write_picture(content, tmp_path / f"fresh.{ending}", PictureChoices(purpose))
    assert (tmp_path / f"window.{ending}").read_bytes() == (tmp_path / f"fresh.{ending}").read_bytes()


def test_selection_plays_no_part_in_the_picture(window, dialog, qtbot, tmp_path):
    save(dialog, qtbot, tmp_path / "before.png")
    window.page.selection.select_all()
    again = window.pictures.open_panel()
    save(again, qtbot, tmp_path / "after.png")
    assert (tmp_path / "before.png").read_bytes() == (tmp_path / "after.png").read_bytes()


def test_a_purpose_shows_only_what_it_knows(dialog, form):
    assert form.format.currentData() == "png" and form.paper.isVisible() and not form.room.isVisible()
    form.choose_purpose("slides")
    assert form.room.isVisible() and not form.paper.isVisible()
    assert form.scale.currentText().startswith("2×  (3840 × 2160)")
    form.choose_purpose("poster")
    assert form.format.currentData() == "pdf" and form.save_ink.isVisible() and not form.scale.isVisible()
    choose(form.format, "svg")
    assert form.outlines.isVisible()
    assert form.choices == PictureChoices("poster")


def test_a_width_can_be_given_in_pixels(window, dialog, form, qtbot, tmp_path):
    choose(form.scale, "width")
    assert form.width_box.isVisible()
    form.width_box.setValue(1000)
    save(dialog, qtbot, tmp_path / "map.png")
    assert QImage(str(tmp_path / "map.png")).width() == 1000
    assert window.pictures.open_panel().form.choices.width == 1000  # remembered


def test_the_last_choices_are_remembered(window, dialog, form):
    form.choose_purpose("poster")
    choose(form.paper, "A3")
    choose(form.theme, "high-contrast")
    form.no_title.click()
    dialog.close()
    again = window.pictures.open_panel().form
    assert again.purpose == "poster" and again.choices == form.choices
    assert (again.choices.paper, again.choices.theme, again.choices.has_title) == (
        "A3",
        "high-contrast",
        False,
    )


def test_layers_are_those_of_the_map_or_those_chosen_for_this_picture(window, dialog, form):
    map_id = window.page.maps.map_id
    with window.document.edit("Show levers") as session:
        layers.switch(session, map_id, "badge", True)
    assert dialog._picture.content.layers == {"badge"}
    form.layers.menu().actions()[-2].trigger()  # other names; the quadrants of this map have some
    assert dialog._picture.content.layers == {"badge", "other_cell_names"}
    form.layers.menu().actions()[0].trigger()
    assert dialog._picture.content.layers == {"badge"}
    assert window.document.read(map_content, map_id).layers == {"badge"}


def test_the_preview_follows_the_map_and_turns_its_pages(window, dialog):
    with window.document.edit("Many names") as session:
        added, _ = stakeholders.add_many(session, [f"Department of matter {number}" for number in range(80)])
        places = {id_: (-0.9 + id_ % 9 * 0.2, number / 80) for number, id_ in enumerate(added)}
        placements.place(session, window.page.maps.map_id, places)
    assert "80" not in dialog.preview.page_words and dialog.preview.page_words.startswith("Page 1 of ")
    assert "(names)" in dialog.facts_text
    dialog.preview.turn(1)
    assert dialog.preview.page_words.startswith("Page 2 of ")
    window.document.undo()
    assert dialog.preview.page_words == ""


def test_an_edit_that_the_picture_does_not_show_makes_no_new_one(window, dialog):
    picture = dialog._picture
    with window.document.edit("Park a thought") as session:
        sessions.park(session, "Who pays?")
    assert dialog._picture is picture


def test_a_picture_that_cannot_be_written_is_told_and_the_choices_stay(dialog, tmp_path):
    dialog.save_to(tmp_path / "gone" / "x.png")
    assert dialog.isVisible()
    assert "x.png" in dialog.problem_text


def test_copy_puts_picture_and_table_on_the_clipboard(window):
    window.actions_by_id["copy_picture"].trigger()
    clipboard = QGuiApplication.clipboard()
    assert (clipboard.image().width(), clipboard.image().height()) == (1890, 1181)
    assert "Chinese" in clipboard.text() and clipboard.mimeData().hasHtml()
    assert clipboard.mimeData().hasFormat(OWN_FORMAT)


def test_a_description_for_alternative_text_is_copied_on_request(dialog, qtbot):
    qtbot.mouseClick(dialog.describe_button, Qt.MouseButton.LeftButton)
    assert "Chinese government" in QGuiApplication.clipboard().text()


def test_names_that_must_not_be_shared_are_left_out_and_counted(window):
    window.page.maps.step(1)
    dialog = window.pictures.open_panel()
    assert "2 names" in dialog.facts_text


def test_letters_that_no_font_has_are_named(window, dialog):
    token = window.document.read(map_content, window.page.maps.map_id).tokens[0]
    with window.document.edit("Rename") as session:
        stakeholders.rename(session, token.stakeholder_id, "Ministry \U0010fffd")
    assert "\U0010fffd" in dialog.facts_text


def test_the_map_is_printed_in_the_sizes_of_its_paper(window, tmp_path):
    window.actions_by_id["print_picture"].trigger()
    preview = window.findChild(PrintPreview)
    assert preview.isVisible()
    preview.close()
    made = []
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "map.pdf"))
    printer.setFullPage(True)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A3))

    def make(choices):
        made.append(choices)
        return window.pictures._make(choices)

    print_on(printer, make, PictureChoices("slides", has_title=False))
    assert (made[0].purpose, made[0].paper, made[0].has_title) == ("document", "A3", True)
    assert (tmp_path / "map.pdf").read_bytes().startswith(b"%PDF")


def test_the_panel_fits_a_small_laptop(dialog):
    assert dialog.width() <= 1093 and dialog.height() <= 614 - 36  # the frame of the window
    dialog.form.choose_purpose("slides")
    assert dialog.minimumSizeHint().height() <= 614 - 36
