"""What stakeholders have in common: filtered, grouped, counted by two fields, compared as two groups."""
