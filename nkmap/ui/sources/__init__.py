"""The sources of a project: their texts, what of them is evidence for what, what is claimed without."""
