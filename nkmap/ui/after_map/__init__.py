"""The after-map: where stakeholders would stand if the chosen levers did what is expected of them."""
