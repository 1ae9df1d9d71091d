"""The replay of the meeting: every step as it was, by slider and by itself, and saved as pictures."""

from threading import current_thread, main_thread

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from sqlalchemy import update

from nkmap.commands import estimates
from nkmap.db.queries.replay import moments
from nkmap.db.tables import PositionHistory
from nkmap.formats import replays
from nkmap.ui.rounds import replay_files
from nkmap.ui.rounds.replaying import FAST


@pytest.fixture
def played(seeded):
    """Hands at a replay: three names were placed together, China moved twice, Japan was taken off."""
    for place in ((0.2, 0.5), (0.8, 0.2)):
        seeded.drag(seeded.at("China"), seeded.pixel(*place))
        seeded.scene.flights.finish()
    seeded.click(seeded.at("Japan"))
    seeded.key(Qt.Key.Key_Delete)
    with seeded.document.edit("Times") as session:
        for id_ in range(1, 7):  # the first three are one edit
            row = update(PositionHistory).where(PositionHistory.id == id_)
            session.execute(row.values(moved_at=f"2026-05-04T10:{max(0, id_ - 3):02}:00"))
    seeded.window.actions_by_id["replay"].trigger()
    seeded.scene.flights.finish()
    return seeded


def replaying(hands):
    return hands.page.rounds.replaying


def shown(hands) -> dict[str, tuple[float, float]]:
    return {t.token.name: (round(t.token.x, 1), round(t.token.y, 1)) for t in hands.scene.tokens.values()}


def test_the_slider_shows_the_map_after_each_step_and_nothing_is_written(played):
    steps, controls = played.steps(), replaying(played).controls
    seen = [shown(played)]
    assert not played.page.maps._hint.isVisible()  # nobody is to type names into the past
    controls.slider.setFocus()
    for _ in range(4):
        played.key(Qt.Key.Key_Right)
        seen.append(shown(played))
    assert [len(places) for places in seen] == [0, 3, 3, 3, 2]
    assert [places.get("China") for places in seen] == [None, (-0.5, 0.9), (0.2, 0.5), (0.8, 0.2), (0.8, 0.2)]
    assert "4 of 4" in controls.time.text() and "03" in controls.time.text()
    assert played.steps() == steps and played.page.rounds.past.frame.isVisible()
    played.click(played.page.rounds.past.bar.back.rect().center(), widget=played.page.rounds.past.bar.back)
    assert not controls.isVisible() and shown(played).keys() == {"China", "Germany"}


def test_it_plays_to_the_end_by_itself_at_the_chosen_speed_and_again_from_the_beginning(played):
    controls = replaying(played).controls
    controls.speed.setCurrentIndex(controls.speed.findData(FAST))
    played.click(controls.play.rect().center(), widget=controls.play)
    assert replaying(played)._next.interval() == FAST
    played.qtbot.waitUntil(lambda: replaying(played).at == 4)
    assert not controls.play.isChecked() and shown(played).keys() == {"China", "Germany"}
    played.click(controls.play.rect().center(), widget=controls.play)
    assert replaying(played).at == 0 and controls.play.isChecked()
    controls.slider.setValue(2)
    assert not controls.play.isChecked() and not replaying(played)._next.isActive()


def test_another_map_and_undo_end_the_replay(played):
    past = played.page.rounds.past
    played.undo()
    assert not past.frame.isVisible() and replaying(played).controls.isHidden()
    played.window.actions_by_id["replay"].trigger()
    played.page.map_actions.edits.add("power-interest", "Who pays?")
    played.page.maps.step(1)
    assert not past.frame.isVisible()
    played.window.actions_by_id["replay"].trigger()
    assert not past.frame.isVisible() and "Nothing has moved" in played.page.pill.text


def test_nothing_is_told_while_groups_place_blindly(played):
    map_id = played.page.maps.map_id
    with played.document.edit("Blind") as session:
        estimates.hide(session, map_id)
    assert played.document.read(moments, map_id) == []


def test_the_replay_is_saved_as_an_animated_picture_of_all_steps(played, tmp_path):
    replay, path = replaying(played), tmp_path / "replay.gif"
    replay._files.save_gif(replay._queries(), path)
    assert not replay.controls.play.isEnabled() and replay.controls.cancel.isVisible()
    played.qtbot.waitUntil(lambda: replay.controls.play.isEnabled(), timeout=30_000)
    with Image.open(path) as picture:
        assert picture.n_frames == 5 and picture.size == (1280, 720) and picture.info["loop"] == 0
    assert "replay.gif" in played.page.pill.text


def test_a_replay_is_painted_here_and_compressed_in_another_thread(played, tmp_path, monkeypatch):
    threads = {}

    def noted(name, real):
        return lambda *given: threads.setdefault(name, set()).add(current_thread()) or real(*given)

    monkeypatch.setattr(replay_files, "draw_image", noted("paint", replay_files.draw_image))
    monkeypatch.setattr(replays, "encoded", noted("png", replays.encoded))
    monkeypatch.setattr(replays.AnimatedPicture, "finish", noted("gif", replays.AnimatedPicture.finish))
    replay = replaying(played)
    for save, path in ((replay._files.save_series, tmp_path), (replay._files.save_gif, tmp_path / "a.gif")):
        save(replay._queries(), path)
        played.qtbot.waitUntil(lambda: replay.controls.play.isEnabled(), timeout=30_000)
    assert threads["paint"] == {main_thread()} and main_thread() not in threads["png"] | threads["gif"]
    assert (tmp_path / "a.gif").read_bytes().startswith(b"GIF")


def test_the_replay_is_saved_as_a_numbered_series_and_can_be_cancelled(played, tmp_path):
    replay, folder = replaying(played), tmp_path / "series"
    folder.mkdir()
    replay._files.save_series(replay._queries(), folder)
    played.qtbot.waitUntil(lambda: replay.controls.play.isEnabled(), timeout=30_000)
    (made,) = folder.iterdir()
    files = sorted(path.name for path in made.iterdir())
    assert (
        made.name in played.page.pill.text
        and len(files) == 5
        and files[0].startswith("001 Who decides")
        and files[4].endswith(".png")
    )
    replay._files.save_series(replay._queries(), folder)  # again: nothing is overwritten
    played.qtbot.waitUntil(lambda: replay.controls.play.isEnabled(), timeout=30_000)
    assert sorted(path.name for path in folder.iterdir()) == [made.name, f"{made.name} 2"]
    replay._files.save_series(replay._queries(), folder)
    with played.qtbot.waitSignal(replay._files._saving.progressed):
        pass
    played.click(replay.controls.cancel.rect().center(), widget=replay.controls.cancel)
    assert len(list(folder.iterdir())) == 2
    path = folder / "never.gif"
    replay._files.save_gif(replay._queries(), path)
    played.click(replay.controls.cancel.rect().center(), widget=replay.controls.cancel)
    assert replay.controls.play.isEnabled() and not path.exists() and "Not saved" in played.page.pill.text
