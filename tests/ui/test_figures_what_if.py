"""What if: sliders change the figures at once and no row of the project; what takes long can be stopped."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from sqlalchemy import text

from nkmap.commands import placements, stakeholders
from nkmap.db.queries.figures import figure_material
from nkmap.db.queries.scenarios import scenario_list


def assessed(hands):
    """Give all on the map a salience."""
    with hands.document.edit("Salience") as session:
        session.execute(text("UPDATE placement SET salience = 0.5"))


def open_figures(hands):
    hands.window.actions_by_id["show_figures"].trigger()
    view = hands.page.views.view
    ready(hands, view)
    return view


def ready(hands, view):
    hands.qtbot.waitUntil(lambda: not view.reckoning.is_working, timeout=20_000)


def outlook(view) -> str:
    return view.cards.by_id["outlook"].sentence.text()


def slide(hands, slider, to):
    """Drag the handle of a slider to one of its ends: 0 the left, 1 the right."""
    option_width = 16
    span = slider.maximum() - slider.minimum()
    at = (slider.value() - slider.minimum()) / span
    room = slider.width() - option_width
    start = QPoint(round(option_width / 2 + at * room), slider.height() // 2)
    end = QPoint(round(option_width / 2 + to * room), slider.height() // 2)
    hands.drag(start, end, widget=slider)


def test_a_slider_changes_the_sentence_at_once_and_no_row_and_back_ends_it(seeded):
    assessed(seeded)
    view = open_figures(seeded)
    steps, before = seeded.steps(), outlook(view)
    recorded = seeded.document.read(figure_material, seeded.page.maps.map_id)
    assert not view.what_if.isVisible() and not view.bar.isVisible()
    seeded.click(view.head.what_if.rect().center(), widget=view.head.what_if)
    assert view.what_if.who.currentText() == "China"
    slide(seeded, view.what_if.sliders["stance"], to=1)
    assert outlook(view) != before and "rather for" in outlook(view)
    assert view.bar.words.accessibleName() == "What if: China: stance 1.00"
    later = view.cards.by_id["bargaining"]  # in grey, and where it was, until it is reckoned too
    assert later.isVisible() and (later.isEnabled() or not later.picture.isEnabled())
    ready(seeded, view)
    assert later.isEnabled()
    assert seeded.steps() == steps
    assert seeded.document.read(figure_material, seeded.page.maps.map_id) == recorded
    seeded.click(view.bar.back.rect().center(), widget=view.bar.back)
    ready(seeded, view)
    assert outlook(view) == before or outlook(view).startswith(before.split(" It would")[0])
    assert not view.bar.isVisible() and view.what_if.sliders["stance"].value() == -50


def test_what_is_left_out_or_supposed_by_keys_can_be_kept_and_another_map_forgets_it(seeded):
    assessed(seeded)
    view = open_figures(seeded)
    view.head.what_if.click()
    seeded.click(QPoint(8, view.what_if.left_out.height() // 2), widget=view.what_if.left_out)
    assert view.bar.words.accessibleName() == "What if: China: left out"
    assert "This needs three placed names" in view.cards.refusals[0].sentence.text()
    assert not view.what_if.sliders["stance"].isEnabled()
    view.what_if.left_out.click()
    assert not view.bar.isVisible() and view.cards.by_id["outlook"].isVisible()
    view.what_if.sliders["salience"].setFocus()
    seeded.key(Qt.Key.Key_Right)
    assert view.bar.words.accessibleName() == "What if: China: salience 0.51"
    kept_as_a_scenario(seeded, view)
    seeded.page.map_actions.edits.add("power-interest", "Who pays?")
    seeded.page.maps.step(1)
    assert view.head.maps.currentText() == "Who pays?" and not view.bar.isVisible()


def kept_as_a_scenario(hands, view):
    """Keep what is supposed: one step, and one undo."""
    before = hands.steps()
    hands.click(view.bar.keep.rect().center(), widget=view.bar.keep)
    assert view.bar.field.hasFocus()
    hands.type("China moves")
    hands.enter()
    (kept,) = hands.document.read(scenario_list, hands.page.maps.map_id)
    assert kept.name == "China moves" and [what.salience for what in kept.suppositions] == [0.51]
    assert hands.steps() == before + 1 and "China moves" in hands.page.pill.text
    hands.undo()
    assert hands.document.read(scenario_list) == []


def test_a_project_that_is_only_read_supposes_and_keeps_nothing(reader):
    reader.page.maps.tabs.setCurrentIndex(1)
    view = open_figures(reader)
    view.head.what_if.click()
    slide(reader, view.what_if.sliders["stance"], to=1)
    assert view.bar.isVisible() and not view.bar.keep.isEnabled() and view.bar.keep.toolTip()


def test_three_hundred_names_are_shown_while_the_slow_figures_are_reckoned_and_can_be_stopped(seeded):
    with seeded.document.edit("Many") as session:
        ids = [stakeholders.add(session, f"Name {number}") for number in range(300)]
        places = {id_: (number / 150 - 1, number % 17 / 17) for number, id_ in enumerate(ids)}
        placements.place(session, seeded.page.maps.map_id, places)
        session.execute(text("UPDATE placement SET salience = 0.5"))
    seeded.window.actions_by_id["show_figures"].trigger()
    view = seeded.page.views.view
    assert view.reckoning.is_working and "of 100" in outlook(view)
    assert view.cards.by_id["bargaining"].sentence.text() == "Being reckoned…"
    assert view.foot.isVisible()
    seeded.click(view.foot.stop.rect().center(), widget=view.foot.stop)
    assert not view.reckoning.is_working and view.foot.words.accessibleName().startswith("Stopped")
    seeded.click(view.foot.go_on.rect().center(), widget=view.foot.go_on)
    ready(seeded, view)
    assert "thought experiment" in view.cards.by_id["bargaining"].sentence.text()
    assert "draws" in outlook(view) and not view.foot.isVisible()
    card = view.cards.by_id["outlook"]
    card.how.click()
    assert card.table.terms.rowCount() == 303
    QTest.keyClick(card.table, Qt.Key.Key_Down)
