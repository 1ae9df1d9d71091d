"""Walks through a project: its grids and layers, who is selected, levers, dialogs, menus."""

from collections.abc import Iterator
from random import Random

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QScrollArea, QTabWidget
from stage import Stage

from nkmap.commands import placements, stakeholders

LONG = "The very long name of an organisation that nobody here can pronounce and everybody knows"
LAYERS = ("badge", "confidence", "estimates", "parents", "trail", "trend", "halo")
DIALOGS = ("settings", "change_grid", "map_words", "names_alike", "new_map", "rename_map", "nest")


def start(stage: Stage) -> Iterator[str]:
    yield "start page"
    stage.window.findChild(QPushButton, "all_grids").click()
    yield "all nine grids"
    stage.start()
    yield "empty project"
    for names in (["China"], ["Germany", LONG], [f"Group {n}" for n in range(37)]):
        _place(stage, names)
        yield f"{len(stage.scene.tokens)} names"
    _place(stage, [f"Name {n}" for n in range(260)])
    yield "300 names"
    stage.select(40)
    yield "300 names, one selected"
    stage.page.maps.crowd.most.click()
    yield "300 names, most influential"
    stage.window.close()
    stage.window = stage.windows.new_window()
    stage.window.resize(stage.size)
    yield "start page with a draft"


def _place(stage: Stage, names: list[str]) -> None:
    random = Random(4)
    with stage.window.document.edit("Seed") as session:
        ids, _ = stakeholders.add_many(session, names)
        for id_ in ids:
            stakeholders.set_kind(session, [id_], random.choice([None, *range(1, 19)]))
        placements.place(session, 1, {id_: (random.uniform(-1, 1), random.random()) for id_ in ids})
    stage.page.pill.hide()


def grids(stage: Stage) -> Iterator[str]:
    stage.open_example(0)
    tabs = stage.page.maps.tabs
    for number in range(tabs.count()):
        tabs.setCurrentIndex(number)
        yield f"map {number + 1}"
    tabs.setCurrentIndex(1)
    for layer in [action.data() for action in stage.menu("layers").actions() if action.data()]:
        steps = len(stage.scene.content.layers)
        stage.switch_on([layer])
        if len(stage.scene.content.layers) != steps:
            yield f"layer {layer}"
            stage.page.undo()
    _assess(stage)
    stage.switch_on([*LAYERS, "cell_names"])
    yield "many layers"


def _assess(stage: Stage) -> None:
    """Give some tokens a heading, a part and an earlier place, and mark one as most influential."""
    one, other, third = (item.token for item in stage.tokens(2, 5, 8))
    stage.select(2)
    stage.do("most_influential")
    stage.page.rounds.headings.pull(third.placement_id, (0.9, 0.9))
    with stage.window.document.edit("Relate") as session:
        placements.move(session, {other.placement_id: (-0.3, 0.2)})
        stakeholders.set_parent(session, [other.stakeholder_id], one.stakeholder_id)
    stage.page.pill.hide()


def finding(stage: Stage) -> Iterator[str]:
    stage.open_example()
    stage.switch_on(LAYERS)
    stage.select(2)
    stage.do("find")
    stage.type("Ko")
    yield "find"
    stage.key(Qt.Key.Key_Return)
    yield "find, the first chosen"
    stage.key(Qt.Key.Key_Escape)
    yield "find, ended"


def selecting(stage: Stage) -> Iterator[str]:
    stage.open_example()
    for number in range(len(stage.scene.tokens)):
        stage.select(number)
        yield f"token {number}"
    stage.select(3, 4, 5, 6)
    yield "several tokens"
    stage.select(3)
    stage.page.grids.explain()
    yield "why line"
    stage.key(Qt.Key.Key_Escape)
    stage.do("lift")
    yield "lifted"
    stage.key(Qt.Key.Key_Escape)
    stage.do("take_off")
    yield "pill"
    stage.page.undo()
    yield "pill, undone"


def inspecting(stage: Stage) -> Iterator[str]:
    stage.open_example()
    stage.select(3)
    stage.do("show_inspector")
    yield "inspector"
    stage.page.inspector.parts.more.click()
    yield "inspector, more"
    bar = stage.page.inspector.findChild(QScrollArea).verticalScrollBar()
    while bar.value() < bar.maximum():
        bar.setValue(bar.value() + bar.pageStep() - 40)
        yield f"inspector, at {bar.value()}"
    stage.select(3, 4)
    yield "inspector of two"
    stage.select()
    yield "inspector of nobody"


def dragging(stage: Stage) -> Iterator[str]:
    stage.open_example()
    one, other = (item.pos().toPoint() for item in stage.tokens(3, 5))
    end = QPoint(other.x() + 2, one.y() + 60)
    stage.carry(one, end)
    yield "a drag"
    stage.put_back(end)
    from nkmap.ui.canvas.lever_handle import LeverHandle

    stage.select(3)
    start = stage.page.maps.view.findChild(LeverHandle).pos.toPoint()
    stage.carry(start, other)
    yield "a lever pulled"
    stage.put_back(other)


def levers(stage: Stage) -> Iterator[str]:
    stage.open_example()
    stage.select(3)
    stage.do("log_lever")
    stage.type("Olympics")
    yield "lever line"
    stage.page.lever_line.close_line()
    stage.do("show_log")
    yield "log"
    table = stage.page.log.table
    table.selectRow(0)
    yield "log, one row"
    stage.page.log.open_form()
    yield "entry form"
    bar = stage.page.log.pane.form.findChild(QScrollArea).verticalScrollBar()
    for page in range(1, 4):
        bar.setValue(page * (bar.pageStep() - 40))
        yield f"entry form, page {page + 1}"
    stage.page.log.pane.form.close_form()
    table.selectAll()
    yield "log, all rows"
    index = stage.page.log.shown.index(1, 2)
    table.setCurrentIndex(index)
    table.edit(index)
    yield "log, a cell edited"


def overlays(stage: Stage) -> Iterator[str]:
    stage.open_example()
    stage.do("command_palette")
    yield "palette"
    stage.type("le")
    yield "palette, typed"
    stage.window.palette_panel.hide()
    stage.do("show_keys")
    yield "key sheet"
    stage.window.key_sheet.hide()
    QApplication.clipboard().setText("Sweden\nNorwey\nFinland\nDenmark\n" + LONG + "\nSouth Korea\nKenya")
    stage.do("paste_names")
    yield "paste preview"
    stage.key(Qt.Key.Key_Escape)
    field = stage.page.names.field
    field.setFocus()
    stage.type("Soth Korea")
    stage.key(Qt.Key.Key_Return)
    yield "a name alike"
    stage.key(Qt.Key.Key_Escape)
    stage.do("about")
    yield "notice"


def dialogs(stage: Stage) -> Iterator[str]:
    stage.open_example()
    for action_id in DIALOGS:
        stage.select(3)
        stage.do(action_id)
        yield f"dialog {action_id}"
        tabs = stage.window.findChild(QTabWidget)
        for number in range(1, tabs.count() if tabs else 0):
            tabs.setCurrentIndex(number)
            yield f"dialog {action_id}, page {number + 1}"
        stage.close_dialogs()
        stage.key(Qt.Key.Key_Escape)
    dialog = stage.window.pictures.open_panel()
    box = dialog.form.findChildren(QComboBox)[0]
    for number in range(box.count()):
        box.setCurrentIndex(number)
        stage.wait(600)
        yield f"picture {number + 1}"


def menus(stage: Stage) -> Iterator[str]:
    stage.open_example()
    stage.select(3)
    bar = stage.window.menuBar()
    for number, action in enumerate(bar.actions()):
        action.menu().popup(bar.mapToGlobal(bar.actionGeometry(action).bottomLeft()))
        yield f"menu {number + 1}"
        action.menu().close()
    for name in ("kind", "layers", "language", "recent"):
        menu = stage.menu(name)
        menu.popup(stage.window.mapToGlobal(QPoint(300, 60)))
        yield f"menu {name}"
        menu.close()


def other_names(stage: Stage) -> Iterator[str]:
    stage.open_example()
    for language in ("ko", "zh", "de"):
        stage.window.set_language(language)
        stage.select(3)
        yield f"names in {language}"


PROJECT_WALKS = (
    start, grids, finding, selecting, inspecting, dragging, levers, overlays, dialogs, menus, other_names,
)  # fmt: skip
