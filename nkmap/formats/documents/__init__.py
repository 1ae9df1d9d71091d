"""Documents that are read as sources: one file for each kind, each gives numbered paragraphs."""
