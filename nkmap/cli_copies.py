"""The commands that compare two copies of a project and make one of several."""
