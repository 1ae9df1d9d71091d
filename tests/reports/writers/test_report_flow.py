"""Texts parted over slides: nothing is lost, and marks of notes stay behind their words."""

from report_texts import text

from nkmap.reports.model import Run, plain
from nkmap.reports.writers import looks
from nkmap.reports.writers.pptx_flow import Passage, halves, slides_of_passages


def test_a_text_is_parted_at_a_sentence_and_its_notes_stay_behind_their_words():
    whole = (Run("One two. Three four", note=1), Run("", note=2), Run(" five. Six."))
    first, second = halves(whole)
    assert plain(first) + plain(second) == plain(whole)
    assert plain(first).endswith((". ", "five. "))
    assert [run.note for run in (*first, *second) if run.note] == [1, 2]


def test_no_slide_is_fuller_than_it_can_be_and_no_heading_ends_one():
    body = [Passage(text(f"{n} " + "word " * 60), looks.SLIDE_POINT, 0) for n in range(9)]
    heading = Passage(text("Next"), looks.SLIDE_HEADING)
    slides = list(slides_of_passages([*body[:4], heading, *body[4:]], 860, 300, "en"))
    assert len(slides) > 1
    assert all(slide[-1] is not heading for slide in slides)
    assert [passage for slide in slides for passage in slide] == [*body[:4], heading, *body[4:]]
