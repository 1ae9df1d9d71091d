"""Who and what the workshop of the walk is about: question, names, places, words that stay private."""

from tests.ui.private_project import MARKER

QUESTION = "Should aid to the border region carry conditions?"
BETTER_QUESTION = "Should aid to the border region carry human rights conditions?"
PARTICIPANTS = ("KJ", "MH", "SY", "박", "JT", "EL", "RO", "2")

SEEDS = ("South Korea", "United States", "UN rights office", "Our NGO")
SPOKEN = ("China", "Border guards", "Church network", "Brokers", "Japan", "National press")
MISHEARD = "Border gards"  # one of those spoken, once more
PASTED = ("Red Cross", "China", "Donor parliament")
ALL_NAMES = (*SEEDS, *SPOKEN, "Red Cross", "Donor parliament")
KINDS = {
    "Government": ("South Korea", "United States", "China", "Japan"),
    "NGO": ("Our NGO", "Red Cross"),
}

NOTE, WHY, CONDITION, TOPIC = (f"{MARKER} {what}" for what in ("notes", "why", "condition", "topic"))
SOURCE, FOR_IT, AGAINST_IT = (f"{MARKER} {what}" for what in ("source", "for it", "against it"))

# Where the first table puts whom at the keyboard, in axis units.
TABLE_1 = {
    "South Korea": (0.3, 0.8),
    "United States": (0.7, 0.9),
    "UN rights office": (0.8, 0.4),
    "China": (-0.8, 0.95),
    "Border guards": (-0.6, 0.5),
    "Church network": (-0.2, 0.25),
    "Japan": (0.5, 0.6),
    "Donor parliament": (0.6, 0.7),
}
# What stands on the sheet of the second one: across and up, from 0 to 10; who is missing was left out.
TABLE_2 = {
    "South Korea": (3, 7.5),
    "United States": (8, 9.5),
    "UN rights office": (9, 4),
    "Our NGO": (6, 1.5),
    "China": (1.5, 9),
    "Border guards": (2, 6),
    "Brokers": (1, 3),
    "Japan": (7, 5.5),
    "Donor parliament": (8.5, 6),
}
# The same of China by all participants, in two camps, and of the church network by some, in one cloud.
CHINA = ((1, 9), (1.5, 9.5), (0.5, 9), (1, 8.5), (7, 9), (7.5, 8.5), (6.5, 9.5), (7, 8))
CHURCH = ((4, 3), (5, 3.5), (4.5, 2), (5, 3))

# Where all agree after the discussion, in axis units.
AGREED = {
    "South Korea": (0.1, 0.75),
    "United States": (0.65, 0.9),
    "UN rights office": (0.8, 0.35),
    "Church network": (-0.05, 0.3),
    "Border guards": (-0.6, 0.55),
    "Japan": (0.45, 0.6),
    "Donor parliament": (0.65, 0.65),
    "Our NGO": (0.3, 0.15),
    "Brokers": (-0.75, 0.3),
    "Red Cross": (0.0, 0.45),
    "National press": (0.2, 0.5),
}

DOTS = {"China": 2, "South Korea": 1, "UN rights office": 1}  # of each voter
