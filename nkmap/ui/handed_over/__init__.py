"""Mouse and keyboard in the hands of the room: names can be added and moved there, and nothing else.

`handing_over` begins and ends it. Nothing of the window is reached meanwhile: a screen of its own covers it.
"""
