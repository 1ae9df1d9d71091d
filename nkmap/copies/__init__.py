"""Two or more copies of a project: what differs between them, and how they become one."""
