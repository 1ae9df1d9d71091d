"""Writers of a report: one module for each format, chosen by `writing`."""
