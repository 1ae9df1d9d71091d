"""How a project leaves and enters: one module per format."""
