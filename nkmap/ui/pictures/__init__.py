"""The map as a picture: the panel with its preview, copying and printing."""
