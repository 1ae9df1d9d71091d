"""Where a place on a map lies in pixels, for every layout of a grid, and which words are said for it."""

from nkmap.geometry.faces import Face, Place
from nkmap.geometry.making import block_offset, make_face
from nkmap.geometry.round_faces import RingFace, WedgeFace
from nkmap.geometry.scale import Scale, clip, edges
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
    "make_face",
    "place_words",
    "words_on",
]
