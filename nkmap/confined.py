"""Work on files from strangers, in a short-lived process with limits of time and memory."""
