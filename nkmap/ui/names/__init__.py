"""The list of names: typing, dragging, nesting, and what waits for later."""
