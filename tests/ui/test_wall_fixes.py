"""What the room reads on the wall stays readable, and gives way when there is something else to be seen."""

from private_project import LAPTOP, PROJECTOR
from pseudo_language import fits
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from nkmap.commands import actions, agenda, estimates, layers, maps, rounds, stakeholders
from nkmap.db.queries import map_texts as map_texts_module
from nkmap.db.queries.stakeholders import name_list
from nkmap.ui.maps import staged_words

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
ROOMS = ("room", "hall", "large-hall")


def present(hands, size=(1920, 1080)):
    """Begin a show on a wall of so many pixels."""
    hands.window.presenting.screens.all = lambda: [LAPTOP, PROJECTOR]
    hands.window.presenting.start()
    show = hands.window.presenting.show
    show.window.showNormal()
    show.window.resize(*size)
    QApplication.processEvents()
    return show


def do(hands, verb, *arguments, **named):
    with hands.document.edit("Do") as session:
        return verb(session, *arguments, **named)


def ids(hands):
    return {row.name: row.id for row in hands.document.read(name_list)}


def trigger(hands, *action_ids):
    for action_id in action_ids:
        hands.window.actions_by_id[action_id].trigger()
        QApplication.processEvents()


def test_a_board_gives_way_to_a_round_two_compared_the_replay_and_another_map(seeded):
    do(seeded, actions.add, ids(seeded)["China"], wanted="Abstain")
    do(seeded, rounds.name_round, "Before")
    seeded.drag(seeded.at("China"), seeded.pixel(0.5, 0.7))
    other = do(seeded, maps.add, "power-interest", "Who pays?")
    show = present(seeded)
    for shown in ("earlier_round", "compare_rounds", "replay"):
        trigger(seeded, "actions_on_wall")
        assert show.wall.board_item.isVisible(), shown
        trigger(seeded, shown)
        assert not show.wall.board_item.isVisible(), shown
        trigger(seeded, "back_to_now")
    trigger(seeded, "actions_on_wall")
    do(seeded, maps.update, other, question="Who pays for it?")
    assert show.wall.board_item.isVisible()  # nobody has chosen another map
    seeded.page.maps.choose_map(other)
    assert not show.wall.board_item.isVisible() and show.boards.chosen == ""


def test_on_a_card_the_title_of_the_step_stands_smaller_above_its_prompt(seeded):
    do(seeded, agenda.add_step, "Purpose", prompt="What leaves this room?", minutes=5)
    show, strip = present(seeded), seeded.page.meeting.strip
    seeded.page.meeting.show_strip(True)
    QTest.mouseClick(strip.wall_button, Qt.MouseButton.LeftButton)
    title, prompt = show.wall.cover_item.texts()
    assert (title.lines, prompt.lines) == (("Purpose",), ("What leaves this room?",))
    assert title.style.size < 0.6 * prompt.style.size and title.style.colour != prompt.style.colour
    assert title.box.bottom < prompt.box.top
    show.panel.prompt_asked.emit("Who pays?")
    assert [text.lines for text in show.wall.cover_item.texts()] == [("Who pays?",)]


def test_after_the_reveal_every_name_is_somewhere_on_the_wall_in_letters_for_any_room(empty):
    map_id = empty.page.maps.map_id
    with empty.document.edit("Place") as session:
        for number in range(12):
            places = {(-0.9 + 0.5 * (number % 4) + 0.1 * t, 0.2 + 0.25 * (number // 4)) for t in range(3)}
            who = stakeholders.add(session, f"Ministry of region {number}")
            for table, place in enumerate(sorted(places)):
                estimates.estimate(session, map_id, f"Table {table + 1}", {who: place})
        layers.switch(session, map_id, "estimates", True)
    show = present(empty, size=(1024, 768))
    for room in ROOMS:
        show.panel.room_chosen.emit(room)
        views = next(item.marks for item in show.wall.layers.items if item.layer == "estimates")
        texts = [*show.wall.frame_item.texts, *(view.caption for view in views if view.caption)]
        said = [" ".join(text.lines) for text in texts]
        for view in views:
            assert any(view.spot.token.label in words for words in said), (room, view.spot.token.label)
        assert not [text.lines for text in texts if any(line.isdigit() for line in text.lines)], room


def test_names_and_advice_one_by_one_read_the_words_of_a_map_once(seeded, monkeypatch):
    read, real = [], map_texts_module.map_texts
    monkeypatch.setattr(staged_words, "map_texts", lambda *given: read.append(given) or real(*given))
    show = present(seeded)
    del read[:]
    seeded.drag(seeded.at("China"), seeded.pixel(0.5, 0.7))
    seeded.page.edits.add_name("Norway's fund")
    assert read == []
    do(seeded, maps.update, seeded.page.maps.map_id, question="Who pays?")
    assert len(read) == 1
    assert show.staged.words.text() == "Names: 0 of 4"
    trigger(seeded, "next_words", "next_words")
    assert show.staged.words.text() == "Names: 2 of 4"


def test_a_spotlight_on_somebody_whom_the_wall_does_not_show_dims_nobody_and_says_so(seeded):
    do(seeded, stakeholders.update, ids(seeded)["China"], sensitivity="redact")
    show = present(seeded)
    trigger(seeded, "spotlight")
    seeded.click(seeded.at("China"))
    assert {item.opacity() for item in show.wall.tokens.values()} == {1.0}
    assert "nobody stands out" in show.panel.said.text() and show.panel.said.isVisible()
    seeded.click(seeded.at("Japan"), CTRL)
    dimmed = {item.token.name for item in show.wall.tokens.values() if item.opacity() < 1}
    assert dimmed == {"Germany"} and not show.panel.said.isVisible()


def test_a_future_is_called_so_once_on_the_wall(seeded):
    show = present(seeded)
    trigger(seeded, "duplicate_wished")
    said = [" ".join(text.lines) for text in show.wall.frame_item.texts]
    assert [words for words in said if "wished-for future" in words] == ["Who decides? (wished-for future)"]
    do(seeded, maps.update, seeded.page.maps.map_id, question="Who decides then?")
    assert "wished-for future" in [" ".join(text.lines) for text in show.wall.frame_item.texts]


def test_the_projector_has_a_menu_of_its_own_and_all_of_it_is_in_the_palette(seeded):
    menu = seeded.window.menus.actions()["projector"].menu()
    menu.aboutToShow.emit()
    listed = {action.objectName() for action in menu.actions() if action.objectName()}
    assert {"present", "rehearse", "spotlight", "actions_on_wall", "end_show", "next_words"} <= listed
    (view,) = (a.menu() for a in seeded.window.menuBar().actions() if a.text() == "View")
    assert len([action for action in view.actions() if not action.isSeparator()]) < 24
    assert not listed & {action.objectName() for action in view.actions()}
    present(seeded)
    trigger(seeded, "command_palette")
    seeded.type("laser")
    seeded.enter()
    assert seeded.window.actions_by_id["laser"].isChecked()


def test_the_keys_show_a_frame_round_the_grid_until_a_token_or_a_press_tells_more(seeded):
    seeded.page.names.tree.setFocus()
    seeded.key(KEY.Key_F6)
    frame = seeded.view._focus_frame
    assert (
        seeded.view.hasFocus()
        and frame.isVisible()
        and frame.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    )
    seeded.key(KEY.Key_Tab)
    assert seeded.scene.selected_ids() and not frame.isVisible()
    seeded.key(KEY.Key_Escape)
    assert frame.isVisible()
    seeded.click(seeded.pixel(0.9, 0.1))
    assert seeded.view.hasFocus() and not frame.isVisible()
    seeded.page.names.field.setFocus()
    seeded.click(seeded.pixel(0.9, 0.1))
    assert seeded.view.hasFocus() and not frame.isVisible()


def test_in_a_longer_language_no_part_of_the_panel_is_cut_or_lies_on_another(pseudo, seeded):
    show = present(seeded)
    seeded.window.resize(1093, 614)
    QApplication.processEvents()
    panel = show.panel
    assert list(fits(panel)) == []
    row = show.staged
    assert all(row.rect().contains(part.geometry()) for part in (row.words, *row.buttons))
    below = panel.thumbnail.mapTo(panel, panel.thumbnail.rect().bottomLeft()).y()
    first = next(chip for chip in panel.findChildren(type(row.buttons[0])) if chip.isVisible())
    assert first.mapTo(panel, first.rect().topLeft()).y() > below


def test_the_bar_of_a_token_stands_clear_of_what_the_pill_says_on_a_low_canvas(seeded):
    seeded.window.resize(1093, 614)
    trigger(seeded, "show_log")
    pill, bar = seeded.page.pill, seeded.view.viewport().findChild(object, "selection_bar")
    for name in ("China", "Germany", "Japan"):
        seeded.click(seeded.at(name))
        for words in ("Short", "A long sentence about somebody: against, strong influence"):
            pill.say(words, with_undo=True)
            QApplication.processEvents()
            where = pill.rect().translated(seeded.to_view(pill.rect().topLeft(), pill))
            assert bar.isVisible() and not bar.geometry().intersects(where), (name, words)


def test_the_sheets_are_asked_for_as_sheets_and_their_lists_end_with_a_whole_row(seeded):
    trigger(seeded, "sheets_a4")
    (dialog,) = seeded.window.findChildren(QFileDialog)
    assert dialog.windowTitle() == "Save the sheets"
    dialog.close()
    with seeded.document.edit("Many") as session:
        stakeholders.add_many(session, [f"Name {number}" for number in range(30)])
    trigger(seeded, "blind_placement", "type_sheets")
    names = seeded.page.groups.typing.names
    row = names.visualItemRect(names.topLevelItem(0)).height()
    names.setFixedHeight(names.height() - names.viewport().height() + 5 * row + row // 2)
    QApplication.processEvents()
    image, room = names.viewport().grab().toImage(), names.viewport().rect()
    assert names.indexAt(room.bottomLeft()).row() == 5  # the sixth has half of its room

    def colours(top, bottom):
        return {image.pixel(x, y) for x in range(0, room.width(), 2) for y in range(top, bottom)}

    assert len(colours(4 * row, 5 * row)) > 1 and len(colours(5 * row, room.height())) == 1
