"""Other people's data: read into tables, matched with our fields, planned, and put into a project."""
