"""The views of a project besides its maps: the same data, looked at in another way."""
