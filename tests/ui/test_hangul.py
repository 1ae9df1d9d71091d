"""A project all in Korean, typed as Hangul is composed: nothing is cut, nothing slants."""

from pseudo_language import fits
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from nkmap.db.queries.leverage import entries

QUESTION = "인도적 지원에 조건을 달아야 하는가, 아니면 조건 없이 제공해야 하는가?"
NAMES = ["대한민국 통일부", "유엔 인도주의업무조정국 평양 사무소와 그 협력 단체들", "미국 의회"]
LEVER, HOLDER, CONDITION = "식량 지원 확대", "미국 의회", "모니터링을 허용하면"


def compose(text):
    """Type a text as an input method does: under way until its last syllable stands."""
    field = QApplication.focusWidget()
    for end in range(1, len(text)):
        QApplication.sendEvent(field, QInputMethodEvent(text[:end], []))
    done = QInputMethodEvent("", [])
    done.setCommitString(text)
    QApplication.sendEvent(field, done)


def type_project(hands):
    hands.page.maps.question.edit()
    compose(QUESTION)
    hands.enter()
    hands.page.focus_name_field()
    for name in NAMES:
        compose(name)
        hands.enter()
    for place, name in enumerate(NAMES):
        hands.drag_name(name, hands.pixel(-0.6 + 0.6 * place, 0.3 + 0.2 * place))
    hands.click(hands.at(NAMES[0]))
    hands.key(Qt.Key.Key_L)
    for text in (LEVER, HOLDER, CONDITION):
        compose(text)
        hands.key(Qt.Key.Key_Tab)


def test_a_korean_project_is_composed_and_nothing_is_cut(empty):
    empty.window.resize(1093, 614)
    type_project(empty)
    assert empty.names() == NAMES and set(empty.places()) == set(NAMES)
    assert empty.content().question == QUESTION
    assert list(fits(empty.window)) == []
    empty.enter()
    (entry,) = empty.document.read(entries)
    assert (entry.instrument, entry.holder, entry.condition) == (LEVER, HOLDER, CONDITION)
    empty.window.actions_by_id["show_log"].trigger()
    empty.window.actions_by_id["show_inspector"].trigger()
    QApplication.processEvents()
    assert list(fits(empty.window)) == []
    assert too_low(empty) == []


def too_low(hands):
    """Return where a line of Hangul is higher than what it stands in, and what is set in italics."""
    tree, log = hands.tree, hands.page.log.table
    rows = [(tree, tree.visualItemRect(hands.row(name)).height()) for name in NAMES]
    rows.append((log, log.rowHeight(0)))
    rows += [(field, field.height()) for field in hands.window.findChildren(QLineEdit) if field.isVisible()]
    slanted = [widget for widget in hands.window.findChildren(QWidget) if widget.font().italic()]
    return slanted + [
        widget for widget, height in rows if height < widget.fontMetrics().boundingRect(NAMES[0]).height()
    ]
