"""nkmap: offline stakeholder mapping for workshops."""

__version__ = "0.1.0"
