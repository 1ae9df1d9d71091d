"""The network for others: pictures and a table without those who are not to be shared."""

from PySide6.QtGui import QGuiApplication, QImage

from nkmap.commands import stakeholders
from tests.ui.network_hands import NetworkHands, relate


def test_pictures_and_table_leave_out_whom_nobody_may_see(seeded, tmp_path):
    relate(seeded)
    person = NetworkHands(seeded)
    japan = person.ids()["Japan"]
    with seeded.document.edit("Hide") as session:
        stakeholders.update(session, japan, sensitivity="redact")
    person.settle()  # the network is laid out again, and a picture shows how far that is
    exports, said = person.view.exports, []
    exports.done.connect(said.append)
    for ending in ("svg", "pdf", "png"):
        exports.save_to(tmp_path / f"network.{ending}")
    svg = (tmp_path / "network.svg").read_text(encoding="utf-8")
    assert "China" in svg and "Funding" in svg and "Japan" not in svg and "Authority" not in svg
    assert (tmp_path / "network.pdf").read_bytes().startswith(b"%PDF")
    assert QImage(str(tmp_path / "network.png")).width() == 1890
    assert said[-1].startswith("Picture saved as network.png. 1 name")
    exports.copy_relations()
    rows = QGuiApplication.clipboard().text().splitlines()
    assert rows == ["From\tTo\tRelation\tStrength\tOne way", "China\tGermany\tFunding\t3\tyes"]
    exports.copy_picture()
    assert not QGuiApplication.clipboard().image().isNull()
    before = (tmp_path / "network.svg").read_bytes()
    exports.save_to(tmp_path / "network.svg")
    assert (tmp_path / "network.svg").read_bytes() == before
    exports.save_to(tmp_path / "network.doc")
    assert "PNG, SVG or PDF" in said[-1]
