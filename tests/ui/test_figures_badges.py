"""Salience badges and openness by hand in the Figures view."""

import json

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from sqlalchemy import text

from nkmap.commands import relations, stakeholders
from nkmap.db.queries.figures import figure_material
from nkmap.db.queries.stakeholders import name_list
from nkmap.figures.all_figures import all_figures
from nkmap.formats.figures_json import figures_as_values


def ids(hands) -> dict[str, int]:
    return {row.name: row.id for row in hands.document.read(name_list)}


def figures(hands):
    hands.window.actions_by_id["show_figures"].trigger()
    view = hands.page.views.view
    ready(hands, view)
    return view


def ready(hands, view):
    hands.qtbot.waitUntil(lambda: not view.reckoning.is_working, timeout=20_000)


def test_badges_need_answers_from_the_inspector_and_show_their_reasons(seeded):
    view = figures(seeded)
    refusal = next(card for card in view.cards.refusals if "A badge needs" in card.sentence.text())
    seeded.click(refusal.button.rect().center(), widget=refusal.button)
    inspector = seeded.page.inspector
    assert len(seeded.page.selection.stakeholders()) == 3 and inspector.isVisible()
    for column in ("legitimacy", "urgency"):  # of all three at once
        editor = inspector.rows[column].editor
        assert editor.isVisible()
        editor.setFocus()
        QTest.keyClick(editor, Qt.Key.Key_End)  # no
    ready(seeded, view)
    china = ids(seeded)["China"]
    with seeded.document.edit("China") as session:
        stakeholders.update(session, china, legitimacy=1, urgency=1)
    ready(seeded, view)
    card = view.cards.by_id["salience_badges"]
    assert card.sentence.text() == (
        "Power, a legitimate and an urgent claim (1): China. The others: dormant (1), without a badge (1)."
    )
    card.explain(china)
    assert "Power: influence 0.9 ≥ 0.5: Yes" in card.term.text() and "definitive" in card.term.text()
    view.head.what_if.click()
    view.what_if.choose(china)
    view.what_if.sliders["influence"].setValue(40)
    assert "without a badge" in card.sentence.text() and "dependent (1)" in card.sentence.text()
    material = seeded.document.read(figure_material, seeded.page.maps.map_id)
    values = json.loads(json.dumps(figures_as_values(all_figures(material))))["salience_badges"]
    assert values["counts"]["definitive"] == 1 and values["terms"][0]["badge"] == "definitive"


def test_openness_to_others_is_set_by_hand_counted_as_assumed_and_taken_back(seeded):
    who = ids(seeded)
    with seeded.document.edit("Drift") as session:
        session.execute(text("UPDATE placement SET salience = 0.5"))
        relations.connect(session, who["China"], who["Germany"], "influence", strength=4, directed=1)
    view = figures(seeded)
    card, row, steps = view.cards.by_id["drift"], view.openness, seeded.steps()
    assert "from 75 to 50" in card.sentence.text()
    card.explain(who["Germany"])
    assert row.who.currentText() == "Germany" and row.share.value() == 50 and not row.back.isEnabled()
    assert "by 1 − salience = 1 − 0.5" in card.term.text()
    row.share.setFocus()
    QTest.keyClick(row.share, Qt.Key.Key_Down)
    ready(seeded, view)
    assert row.share.value() == 45 and "Assumed of 1: How open one is" in card.sentence.text()
    assert "from 75 to 52" in card.sentence.text() and "45.0 %, set by hand" in card.term.text()
    assert row.share.hasFocus() and seeded.steps() == steps
    seeded.click(row.back.rect().center(), widget=row.back)
    ready(seeded, view)
    assert "from 75 to 50" in card.sentence.text() and "Assumed" not in card.sentence.text()
