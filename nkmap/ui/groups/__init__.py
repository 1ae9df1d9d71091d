"""Groups that place names blindly, by keyboard or from paper sheets, and what they disagree on afterwards."""
