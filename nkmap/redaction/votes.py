"""Votes of which only the totals are left."""

from collections import Counter, defaultdict

from nkmap.db.project_rows import Row, Rows


def dealt_anew(rows: Rows) -> list[Row]:
    """Return the dots of all polls dealt one by one to as many voters as there were.

    Totals and the number of voters stay; who gave what to whom is gone.
    """
    poll_of = {row["id"]: row["poll_id"] for row in rows["poll_option"]}
    polls: dict[int, list[Row]] = defaultdict(list)
    for row in rows["dots"]:
        polls[poll_of[row["option_id"]]].append(row)
    dealt = [deal for found in polls.values() for deal in _dealt(found)]
    return [
        {"id": id_, "uid": "", "option_id": option, "voter": voter, "count": count}
        for id_, (option, voter, count) in enumerate(dealt, 1)
    ]


def _dealt(dots: list[Row]) -> list[tuple[int, int, int]]:
    voters = len({row["voter"] for row in dots})
    single = [
        row["option_id"]
        for row in sorted(dots, key=lambda row: row["option_id"])
        for _ in range(row["count"])
    ]
    counted = Counter((option, place % voters + 1) for place, option in enumerate(single))
    return [(option, voter, count) for (option, voter), count in counted.items()]
