"""The network: all relations as one picture, what follows from them, and their editing."""
