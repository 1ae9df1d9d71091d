"""A project as files for other tools: workbook, tables, JSON, graphs and drawings."""
