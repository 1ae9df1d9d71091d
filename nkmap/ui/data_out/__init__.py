"""A project saved in the form of other tools: which one, what of the project, and where to."""
