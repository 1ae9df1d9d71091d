import pytest
from PySide6.QtGui import QImage

from nkmap.errors import InvalidInput
from nkmap.formats.pictures import PictureChoices, make_picture
from nkmap.formats.png import draw_image, png_bytes


def image_of(content, **choices):
    return QImage.fromData(png_bytes(make_picture(content, PictureChoices(**choices))))


@pytest.mark.parametrize(("scale", "size"), [(0.5, (945, 590)), (None, (1890, 1181)), (2, (3780, 2362))])
def test_a_document_keeps_its_size_on_paper_at_every_scale(make_map, scale, size):
    image = image_of(make_map(["China"]), scale=scale)
    assert (image.width(), image.height()) == size
    assert 1000 * image.width() / image.dotsPerMeterX() == pytest.approx(160, abs=0.3)
    assert 1000 * image.height() / image.dotsPerMeterY() == pytest.approx(100, abs=0.3)


def test_slides_have_twice_the_pixels_of_a_projector_unless_a_width_is_given(make_map):
    assert image_of(make_map(), purpose="slides").width() == 3840
    image = image_of(make_map(), purpose="slides", width=1280)
    assert (image.width(), image.height()) == (1280, 720)


def test_the_same_map_gives_the_same_bytes_and_says_nothing_of_its_maker(make_map):
    content = make_map(["China", "대한민국 정부", "وزارة الخارجية"])
    choices = PictureChoices(theme="dark", scale=0.5)
    data = png_bytes(make_picture(content, choices))
    assert data == png_bytes(make_picture(content, choices))
    assert not any(chunk in data for chunk in (b"tEXt", b"iTXt", b"zTXt", b"tIME", b"eXIf"))


@pytest.mark.parametrize("size", [{"scale": 0.4}, {"scale": 4.1}, {"width": 319}, {"width": 12_001}])
def test_other_sizes_are_refused(make_map, size):
    with pytest.raises(InvalidInput):
        png_bytes(make_picture(make_map(), PictureChoices(**size)))


def test_a_preview_has_the_same_layout_as_the_picture(make_map):
    picture = make_picture(make_map(["China"]))
    assert draw_image(picture, scale=0.25).width() == 472
