"""How a map looks: colours, fonts, sizes, and painting it with a QPainter. No widgets."""
