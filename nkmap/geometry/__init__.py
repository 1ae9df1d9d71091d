"""Where a place on a map lies in pixels, for every layout of a grid, and which words are said for it."""

from nkmap.geometry.faces import Face, Place
from nkmap.geometry.making import block_offset, make_face
from nkmap.geometry.round_faces import RingFace, WedgeFace
from nkmap.geometry.scale import Scale, clip, edges, share_of, value_at
from nkmap.geometry.sheet_numbers import ends_of_numbers, numbers_asked, numbers_of, on_ticks, place_of
from nkmap.geometry.straight_face import StraightFace
from nkmap.geometry.words import Bands, band_span, band_words, bands_at, place_words, words_on

__all__ = [
    "Bands",
    "Face",
    "Place",
    "RingFace",
    "Scale",
    "StraightFace",
    "WedgeFace",
    "band_span",
    "band_words",
    "bands_at",
    "block_offset",
    "clip",
    "edges",
    "ends_of_numbers",
    "make_face",
    "numbers_asked",
    "numbers_of",
    "on_ticks",
    "place_of",
    "place_words",
    "share_of",
    "value_at",
    "words_on",
]
