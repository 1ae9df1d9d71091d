"""In which order sheets are typed: one sheet after the other, or one name after the other."""

Cell = tuple[int, int]  # number of the sheet, number of the name


def cell_after(cell: Cell, sheets: int, names: int, *, by_name: bool) -> Cell | None:
    """Return what is typed next, None at the end; by sheet, a sheet that is not there yet comes last."""
    sheet, name = cell
    if by_name:
        if sheet + 1 < sheets:
            return sheet + 1, name
        return (0, name + 1) if name + 1 < names else None
    return (sheet, name + 1) if name + 1 < names else (sheet + 1, 0)


def cell_before(cell: Cell, sheets: int, names: int, *, by_name: bool) -> Cell | None:
    """Return what was typed before; None at the beginning."""
    sheet, name = cell
    if by_name:
        if sheet > 0:
            return sheet - 1, name
        return (sheets - 1, name - 1) if name > 0 else None
    if name > 0:
        return sheet, name - 1
    return (sheet - 1, names - 1) if sheet > 0 else None
