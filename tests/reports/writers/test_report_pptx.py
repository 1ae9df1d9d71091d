"""A presentation, opened again by python-pptx: every map is native shapes that can be edited."""

from dataclasses import replace
from functools import cache
from io import BytesIO

import pptx
import pytest
from pptx.enum.shapes import MSO_SHAPE_TYPE
from report_texts import KOREAN, SHOWN, text

from nkmap.reports.model import Heading, MapFigure, Paragraph, Points, Table
from nkmap.reports.writers.cleaned import cleaned
from nkmap.reports.writers.pptx import pptx_bytes


@cache
def opened(report):
    return pptx.Presentation(BytesIO(pptx_bytes(cleaned(report))))


@pytest.fixture
def presentation(report):
    return opened(report)


@pytest.fixture
def map_slide(presentation):
    return next(s for s in presentation.slides if s.shapes.title.text_frame.text == "Figure 1: Who decides?")


def named(slide, start):
    return [shape for shape in slide.shapes if shape.name.startswith(start)]


def all_shapes(shapes):
    for shape in shapes:
        yield shape
        if shape.shape_type == MSO_SHAPE_TYPE.GROUP:
            yield from all_shapes(shape.shapes)


def test_tokens_are_shapes_of_their_kind_and_colour(map_slide):
    tokens = {shape.name: shape for shape in named(map_slide, "Token: ")}
    assert list(tokens) == ["Token: China", f"Token: {KOREAN}", f"Token: {SHOWN}"]
    circle, shield, hexagon = tokens.values()
    assert circle._element.spPr.prstGeom.get("prst") == "ellipse"
    assert shield._element.spPr.find(".//{*}custGeom") is not None
    assert hexagon._element.spPr.prstGeom.get("prst") == "hexagon"
    assert str(hexagon.fill.fore_color.rgb) == "009E73"
    assert circle._element.spPr.find(".//{*}custDash") is not None  # not sure


def test_nothing_on_a_slide_is_a_picture_and_every_shape_can_be_told_apart(presentation):
    for slide in presentation.slides:
        shapes = list(all_shapes(slide.shapes))
        assert not [shape for shape in shapes if shape.shape_type == MSO_SHAPE_TYPE.PICTURE]
        keys = [shape.shape_id for shape in shapes]
        assert len(set(keys)) == len(keys)
        assert all(shape.name for shape in shapes)


def test_names_words_and_legend_are_texts_that_can_be_edited(map_slide):
    said = [shape.text_frame.text for shape in map_slide.shapes if shape.has_text_frame]
    assert {"China", KOREAN, "High", "Stance on the question"} <= set(said)
    assert " ".join(named(map_slide, f"Label: {SHOWN}")[0].text_frame.text.split("\v")) == SHOWN
    assert any("judgement" in words for words in said)


def test_grid_and_levers_are_groups_of_lines_and_shapes(map_slide):
    (grid,) = named(map_slide, "Grid")[:1]
    kinds = [shape.shape_type for shape in grid.shapes]
    assert kinds.count(MSO_SHAPE_TYPE.LINE) > 4  # axes, mid lines, steps
    assert kinds.count(MSO_SHAPE_TYPE.FREEFORM) >= 3  # the face, two heads of arrows
    assert grid._element.nvGrpSpPr.cNvPr.get("descr") == "Three names"
    assert len(named(map_slide, f"Lever: China to {KOREAN}")) == 1
    assert named(map_slide, "Most influential: China")


def test_all_shapes_lie_on_the_slide(presentation):
    width, height = presentation.slide_width, presentation.slide_height
    assert round(width / height, 3) == round(16 / 9, 3)
    for slide in presentation.slides:
        for shape in slide.shapes:
            assert shape.left >= 0 and shape.top >= 0, shape.name
            assert shape.left + shape.width <= width * 1.001, shape.name
            assert shape.top + shape.height <= height * 1.001, shape.name


def test_tables_are_native_and_go_on_over_slides_with_their_head(report):
    table = report.blocks[-2]
    long = Table(table.caption, table.columns, table.rows * 20)
    slides = list(opened(replace(report, blocks=(long,))).slides)
    tables = [shape.table for slide in slides for shape in slide.shapes if shape.has_table]
    assert len(tables) > 2
    assert {table.cell(0, 0).text for table in tables} == {"Actor"}
    assert sum(len(table.rows) - 1 for table in tables) == 40
    assert tables[0].cell(2, 0).text == SHOWN


def test_texts_go_on_over_slides_under_the_same_title(report):
    words = "The government decides alone. " * 150
    blocks = (Heading("At stake"), Heading("Visas", 2), Paragraph(text(words)))
    slides = list(opened(replace(report, blocks=blocks, contents=False, notes=())).slides)[1:]
    assert len(slides) > 1
    assert {slide.shapes.title.text_frame.text for slide in slides} == {"Visas"}
    assert {shape.text_frame.text for slide in slides for shape in named(slide, "Part")} == {"At stake"}
    said = "".join(slide.placeholders[1].text_frame.text for slide in slides)
    assert said.split() == words.split()


def test_maps_that_no_block_shows_have_slides_after_the_texts(report):
    (figure,) = (block for block in report.blocks if isinstance(block, MapFigure))
    blocks = (Heading("At stake"), Paragraph(text("One.")))
    slides = list(opened(replace(report, blocks=blocks, maps=(figure, figure), contents=False)).slides)
    titles = [slide.shapes.title.text_frame.text for slide in slides]
    assert titles[1:4] == ["At stake", "Figure 1: Who decides?", "Figure 2: Who decides?"]
    for slide in slides[2:4]:
        assert len(named(slide, "Token: ")) == 3 and named(slide, "Grid")


def test_the_opening_stands_on_the_title_slide_and_short_texts_are_set_larger(report):
    points = tuple(text(f"Point {n}") for n in range(4))
    blocks = (Paragraph(text("All in short."), "lead"), Heading("At stake"), Points(points))
    title, short, *_ = opened(replace(report, blocks=blocks, contents=False, notes=())).slides
    assert "All in short." in title.placeholders[1].text_frame.text
    assert short.shapes.title.text_frame.text == "At stake"
    (larger,) = {run.font.size.pt for p in short.placeholders[1].text_frame.paragraphs for run in p.runs}
    blocks = (Paragraph(text("All in short. " * 200), "lead"), Points(points * 12))
    title, *_, long = opened(replace(report, blocks=blocks, contents=False, notes=())).slides
    assert "All in short." not in title.placeholders[1].text_frame.text, "it would run off the slide"
    (usual,) = {run.font.size.pt for p in long.placeholders[1].text_frame.paragraphs for run in p.runs}
    assert larger > usual


def test_slides_have_number_and_disclaimer_and_no_date(presentation):
    kinds = [shape._element.ph.get("type") for shape in presentation.slides[2].placeholders]
    assert {"ftr", "sldNum"} <= set(kinds) and "dt" not in kinds
    assert "Not a measurement." in [s.text_frame.text for s in presentation.slides[2].placeholders]
