"""Figures: what follows from what was recorded, each with the parts that it is made of."""
