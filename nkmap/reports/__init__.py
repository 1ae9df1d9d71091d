"""Reports: what is said of a project, and the files that say it."""
