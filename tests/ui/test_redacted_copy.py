"""Save a redacted copy: what is taken out is seen first, and the file holds nothing hidden."""

from nkmap.commands import stakeholders
from nkmap.db.checking import check_file
from nkmap.db.queries.stakeholders import name_list
from nkmap.redaction.codes import read_key
from nkmap.ui.redaction.dialog import RedactedCopyDialog
from nkmap.workspace import open_document


def hide(hands, **reach: str) -> None:
    ids = {row.name: row.id for row in hands.document.read(name_list)}
    with hands.document.edit("Hide") as session:
        for name, sensitivity in reach.items():
            stakeholders.update(session, ids[name], sensitivity=sensitivity, note="Secret of theirs")


def opened(hands) -> RedactedCopyDialog:
    hands.window.actions_by_id["save_redacted"].trigger()
    return next(found for found in hands.window.findChildren(RedactedCopyDialog) if found.isVisible())


def test_a_level_is_chosen_and_the_copy_holds_nothing_hidden(seeded, tmp_path):
    hide(seeded, China="redact", Japan="workshop_only")
    dialog, said = opened(seeded), []
    dialog.saved.connect(said.append)
    assert dialog.level == "shareable" and {row[0] for row in dialog.codes.texts()} == {"China", "Japan"}
    dialog.cards["workshop_only"].click()
    assert [row[0] for row in dialog.codes.texts()] == ["China"]
    assert ["1 name becomes a code"] in dialog.removed.texts() and not dialog._warning.isVisible()
    dialog.cards["redact"].click()
    assert dialog._warning.isVisible() and "not anonymous" in dialog._warning.text()
    dialog.cards["workshop_only"].click()
    code = dialog.codes.texts()[0][1]
    dialog.save_to(tmp_path / "copy.nkmap")
    assert said and dialog.save_button.isHidden() and "no hidden name" in dialog.state.text()
    data = (tmp_path / "copy.nkmap").read_bytes()
    assert b"China" not in data and b"Secret" not in data and b"Japan" in data and code.encode() in data
    assert check_file(tmp_path / "copy.nkmap") == []
    copy = open_document(tmp_path / "copy.nkmap")
    assert code in {row.name for row in copy.read(name_list)}
    copy.close()


def test_codes_are_kept_for_a_series_and_the_name_of_the_file_hides_names_too(seeded, tmp_path):
    hide(seeded, China="redact")
    seeded.document.save_as(tmp_path / "About China.nkmap", overwrite=False)
    dialog = opened(seeded)
    dialog._on_save_clicked()
    chooser = next(child for child in dialog.children() if hasattr(child, "selectedFiles"))
    assert "China" not in chooser.selectedFiles()[0] and "Actor" in chooser.selectedFiles()[0]
    chooser.close()
    dialog.keep_codes(tmp_path / "codes.csv")
    assert dialog.series.isChecked() and "keep it private" in dialog.key_label.text()
    dialog.save_to(tmp_path / "one.nkmap")
    kept = [(line.name, line.number) for line in read_key(tmp_path / "codes.csv")]
    dialog.close()
    again = opened(seeded)
    again.keep_codes(tmp_path / "codes.csv")
    assert again.codes.texts() == [[name, f"Actor {number:02}"] for name, number in kept]
    (tmp_path / "codes.csv").write_text("nonsense")
    again.refresh()
    assert "not a table of codes" in again.state.text() and not again.series.isChecked()
