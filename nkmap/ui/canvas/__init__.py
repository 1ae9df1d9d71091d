"""The grid on the screen: items, scene, view, and the gestures that write values."""
