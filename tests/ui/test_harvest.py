"""Harvesting names as fast as people speak: the field stays ready, near names are asked about."""

from PySide6.QtTest import QTest

from nkmap.db.queries.stakeholders import name_list

SPOKEN = [f"{word} {number}" for number in range(1, 7) for word in ("Ministry", "Union", "Paper", "Church")]


def test_names_are_typed_one_after_the_other_and_the_field_never_needs_a_click(empty):
    field = empty.page.names.field
    field.setFocus()
    for name in SPOKEN:
        QTest.keyClicks(field, name)
        empty.enter()
        if empty.page.names.near.isVisible():  # "Union 1", "Union 2": asked about, and added by another Enter
            empty.enter()
        assert field.hasFocus() and field.text() == ""
    assert empty.names() == SPOKEN and empty.steps() == len(SPOKEN)


def test_near_names_are_asked_about_kinds_are_set_for_many_and_codes_are_proposed(empty):
    empty.page.names.field.setFocus()
    for name in ("Ministry of Unification", "Red Cross", "Ministry of Unificaton"):
        empty.type(name)
        empty.enter()
    assert empty.page.names.near.isVisible() and len(empty.names()) == 2
    empty.enter()  # another one after all
    assert len(empty.names()) == 3
    ids = [row.id for row in empty.document.read(name_list)]
    empty.page.selection.select(ids)
    menu = empty.window.menus.actions()["kind"].menu()
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text() == "Media").trigger()
    assert {row.kind for row in empty.document.read(name_list)} == {"media"} and empty.steps() == 4
    codes = [row.code for row in empty.document.read(name_list)]
    assert all(codes) and len(set(codes)) == 3  # proposed, and each its own
