"""Boards: words in the place of a map, as large as there is room, on as many pages as they need."""

from itertools import combinations, pairwise

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from nkmap.drawing.board import Board, Column
from nkmap.drawing.board_bars import Bar
from nkmap.drawing.board_layout import board_pages, paint_board_page
from nkmap.drawing.page import ROOMS, SLIDES
from nkmap.drawing.theme import load_theme

COLUMNS = (Column("Whom", 2, is_bold=True), Column("Wanted move", 5), Column("Until when", 2))
LONG = "Something that takes a good many words to say, so that it stands on several lines of its column"


def actions(count, wanted="Abstain", title="What happens next"):
    rows = tuple((f"Name {number}", wanted, "2026-12-01") for number in range(count))
    return Board(title, "", COLUMNS, rows, "Not to be shown here: 1", "en")


def vote(*dots):
    rows = tuple((str(n), f"Name {n}", Bar(count, max(dots))) for n, count in enumerate(dots, 1))
    return Board(
        "Whom first?", "5 of 8 have voted", (Column("", 1), Column("", 4), Column("", 5)), rows, "", "en"
    )


def words(pages):
    return [line for page in pages for text in page.texts for line in text.lines]


def sizes(pages, starting):
    return {t.style.size for page in pages for t in page.texts if t.lines and t.lines[0].startswith(starting)}


@pytest.mark.parametrize("room", ROOMS)
def test_every_row_is_on_a_page_in_letters_that_the_last_row_can_read(qapp, room):
    page = SLIDES.with_larger_text(ROOMS[room])
    pages = board_pages(actions(40, LONG), page)
    names = [line for line in words(pages) if line.startswith("Name ")]
    assert len(pages) > 1 and names == [f"Name {number}" for number in range(40)]
    assert sizes(pages, "Name ") == {ROOMS[room]}
    assert f"Page 1 of {len(pages)}" in words(pages[:1])[-1] and "Not to be shown here: 1" in words(pages)[-1]
    for shown in pages:
        boxes = [text.box for text in shown.texts]
        assert not [(a, b) for a, b in combinations(boxes, 2) if a.overlaps(b)]
        assert all(box.left >= 0 and box.right <= page.width and box.bottom <= page.height for box in boxes)


def test_few_rows_are_larger_and_nothing_is_cut_but_what_no_page_could_hold(qapp):
    few, many = board_pages(actions(3), SLIDES), board_pages(actions(14), SLIDES)
    assert len(few) == len(many) == 1 and max(sizes(few, "Name")) > max(sizes(many, "Name")) >= SLIDES.label
    endless = board_pages(actions(2, "word " * 2000, title="Why " * 200), SLIDES)
    assert len(endless) == 2 and sum(line.endswith("…") for line in words(endless)) == 4
    (korean,) = board_pages(actions(2, "공식 회담에서 인권 문제를 의제로 올린다"), SLIDES)
    assert all(text.box.right <= SLIDES.width - SLIDES.margin + 1 for text in korean.texts)


def test_bars_are_as_long_as_dots_are_many_and_show_each_dot_where_there_is_room(qapp):
    (shown,) = board_pages(vote(6, 3, 1, 0), SLIDES)
    first, second, third, none = shown.bars
    assert first.width == pytest.approx(2 * second.width) == pytest.approx(6 * third.width)
    assert first.pitch > 0 and none.width == 0 and {"6", "3", "1", "0"} <= set(words([shown]))
    (crowd,) = board_pages(vote(180, 90), SLIDES)
    assert (
        crowd.bars[0].pitch == 0 and crowd.bars[0].left + crowd.bars[0].width < SLIDES.width - SLIDES.margin
    )


def test_a_dot_is_painted_for_each_and_the_corner_of_the_timer_stays_free(qapp):
    (shown,) = board_pages(vote(3, 1), SLIDES, corner=(400.0, 90.0))
    theme = load_theme("light")
    image = QImage(1920, 1080, QImage.Format.Format_RGB32)
    with QPainter(image) as painter:
        paint_board_page(painter, shown, SLIDES, theme)
    bar = shown.bars[0]
    y = round(bar.top + bar.height / 2)
    across = range(round(bar.left), round(bar.left + bar.width))
    is_ink = [QColor(image.pixel(x, y)) == theme.ink for x in across]
    assert sum(now and not before for before, now in pairwise(is_ink)) == 3
    assert all(t.box.right <= SLIDES.width - SLIDES.margin - 400 for t in shown.texts if t.box.top < 90)


def test_a_date_is_never_broken_and_columns_share_what_empty_ones_leave(qapp):
    columns = (
        Column("Whom", 22, is_bold=True),
        *(Column(f"Column {n}", 20) for n in range(3)),
        Column("When", 8),
    )
    wordy = Board("Next", "", columns, (("China", *[LONG] * 3, "2026-12-15"),), "", "en")
    for room in ROOMS.values():
        page = SLIDES.with_larger_text(room)
        assert "2026-12-15" in words(board_pages(wordy, page))
    empty = Board("Next", "", columns, (("China", "–", "–", "–", "–"),), "", "en")
    (shown,) = board_pages(empty, SLIDES)
    lefts = sorted({text.box.left for text in shown.texts})
    widths = [after - before for before, after in pairwise(lefts)]
    assert len(lefts) == 5 and min(widths) > 250 and lefts[-1] > 0.8 * SLIDES.width
