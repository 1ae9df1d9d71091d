"""The Figures view: what follows from the map in front, as sentence, picture, table and arithmetic."""
