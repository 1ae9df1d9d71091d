"""A list to choose from, in little room."""

from PySide6.QtWidgets import QStyleOptionComboBox

from nkmap.ui.fields.editors import ChoiceBox

LONG = "Permanent Secretariat of the Intergovernmental Water Council"


def test_a_choice_that_is_too_long_for_its_box_ends_with_dots_and_stays_whole_in_the_list(qtbot):
    box = ChoiceBox()
    qtbot.addWidget(box)
    box.addItem(LONG)
    said = {}
    for width in (120, 240, 900):
        box.resize(width, box.sizeHint().height())
        option = QStyleOptionComboBox()
        box.initStyleOption(option)
        said[width] = option.currentText
        assert option.fontMetrics.horizontalAdvance(said[width]) < width
    assert said[120].endswith("…") and len(said[120]) < len(said[240]) < len(LONG)
    assert said[900] == box.currentText() == box.itemText(0) == LONG
