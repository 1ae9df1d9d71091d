"""Picture, Copy, Print and Select all act on what is in front; relations on the map have a legend."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrintPreviewDialog
from PySide6.QtWidgets import QApplication

from nkmap.commands import stakeholders
from nkmap.ui.pictures.dialog import PictureDialog
from tests.ui.network_hands import NetworkHands, relate

CTRL = Qt.KeyboardModifier.ControlModifier


def trigger(hands, action_id):
    hands.window.actions_by_id[action_id].trigger()
    QApplication.processEvents()


def dialogs(hands, kind):
    return [dialog for dialog in hands.window.findChildren(kind) if dialog.isVisible()]


def test_in_the_network_pictures_and_select_all_are_of_the_network(seeded):
    relate(seeded)
    network = NetworkHands(seeded)
    network.key(Qt.Key.Key_A, CTRL)
    assert seeded.page.views.front == "network" and len(network.scene.selected_ids()) == 3
    trigger(seeded, "zoom_in")
    assert seeded.page.views.front == "network"
    trigger(seeded, "export_picture")
    (dialog,) = dialogs(seeded, PictureDialog)
    content = dialog._picture.content
    assert content.question.startswith("Relations") and not dialog.form.layers.isVisible()
    assert any(token.marks.relations for token in content.tokens)
    japan = network.ids()["Japan"]
    with seeded.document.edit("Hide") as session:
        stakeholders.update(session, japan, sensitivity="redact")
    network.settle()
    dialog.form.changed.emit()
    assert "1 name" in dialog.facts_text
    dialog.close()
    trigger(seeded, "copy_picture")
    assert not QGuiApplication.clipboard().image().isNull() and "1 name" in seeded.page.pill.text
    trigger(seeded, "print_picture")
    (preview,) = dialogs(seeded, QPrintPreviewDialog)
    preview.close()
    QGuiApplication.clipboard().clear()


def test_relations_on_the_map_are_explained_below_it_and_in_the_picture(seeded):
    relate(seeded)
    legend = seeded.page.maps.relations.legend
    assert not legend.isVisible()
    trigger(seeded, "draw_relations")
    assert legend.isVisible() and legend.words == "Select names to see their relations."
    height = seeded.view.height()
    seeded.click(seeded.at("Germany"))
    assert legend.words == "Funding, Alliance, Wider: stronger" and seeded.view.height() == height
    seeded.click(seeded.at("Japan"))
    assert legend.words == "Authority, Alliance, Wider: stronger; 1 not assessed: thin, open"
    trigger(seeded, "export_picture")
    (dialog,) = dialogs(seeded, PictureDialog)
    drawn = dialog._picture.content
    assert dialog.form.relations.isVisible() and any(token.marks.relations for token in drawn.tokens)
    dialog.form.relations.click()
    assert not any(token.marks.relations for token in dialog._picture.content.tokens)
    dialog.close()
    trigger(seeded, "draw_relations")
    assert not legend.isVisible()
