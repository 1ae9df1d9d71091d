"""P20: where redaction itself fails, no window leaves a file in which a hidden name is."""

import pytest

from nkmap.commands import maps, stakeholders
from nkmap.db.queries.stakeholders import name_list
from nkmap.redaction.hidden_names import HiddenNames
from nkmap.settings import open_settings
from nkmap.ui.data_out.dialog import SaveDataDialog
from nkmap.ui.meeting.bundle_dialog import BundleDialog
from nkmap.ui.pictures.choices import HIDDEN_NAMES
from nkmap.ui.redaction.dialog import RedactedCopyDialog

REFUSED = "a name that is to be hidden would still be in it (Actor"


@pytest.fixture
def blunder(seeded, monkeypatch):
    """Hands at a map whose question has a hidden name, which no redaction takes out of a text any more."""
    ids = {row.name: row.id for row in seeded.document.read(name_list)}
    with seeded.document.edit("Hide") as session:
        stakeholders.update(session, ids["China"], sensitivity="redact")
        maps.update(session, seeded.page.maps.map_id, question="What does China want?")
    monkeypatch.setattr(HiddenNames, "replaced", lambda _self, text: text)
    yield seeded
    open_settings().remove(HIDDEN_NAMES.name)


def choose(box, data):
    box.setCurrentIndex(box.findData(data))
    box.activated.emit(box.currentIndex())


def opened(hands, action, kind):
    hands.window.actions_by_id[action].trigger()
    return next(one for one in hands.window.findChildren(kind) if one.isVisible())


def test_no_window_leaves_a_file_in_which_a_hidden_name_is(blunder, tmp_path):
    """Pictures, copies, data, reports and bundles, each with the level that hides the name."""
    panel = blunder.window.pictures.open_panel()
    panel.form.hidden_names.setCurrentIndex(1)
    panel.save_to(tmp_path / "map.svg")
    assert REFUSED in panel.problem_text
    panel.close()
    copy = opened(blunder, "save_redacted", RedactedCopyDialog)
    copy.save_to(tmp_path / "copy.nkmap")
    assert REFUSED in copy.state.text()
    copy.close()
    data = opened(blunder, "save_data", SaveDataDialog)
    data.forms.show_current("gexf")
    choose(data.form.level, "shareable")
    blunder.qtbot.waitUntil(data.save_button.isEnabled)
    data.save_to(tmp_path / "network.gexf")
    blunder.qtbot.waitUntil(lambda: REFUSED in data.state.text())
    data.close()
    blunder.window.actions_by_id["show_report"].trigger()
    view = blunder.page.views.view
    choose(view.form.level, "shareable")
    blunder.qtbot.waitUntil(lambda: not view.composing.is_working, timeout=60_000)
    view.save_to(tmp_path / "brief.md")
    blunder.qtbot.waitUntil(lambda: REFUSED in view.state.text(), timeout=60_000)
    bundle = opened(blunder, "bundle", BundleDialog)
    bundle.go_to(tmp_path)
    bundle.hidden_names.setCurrentIndex(1)
    bundle.with_project.setChecked(False)  # which is searched by itself, and before all others
    bundle.write_button.click()
    blunder.qtbot.waitUntil(lambda: REFUSED in bundle.state.text(), timeout=60_000)
    bundle.close()
    private = tmp_path / "private"
    assert not [path for path in tmp_path.rglob("*") if path.is_file() and private not in path.parents]
