"""The identity of a project file: application id and format version in the first 100 bytes."""

APPLICATION_ID = 0x4E4B4D50  # "NKMP"
MAJOR, MINOR = 1, 0
USER_VERSION = MAJOR * 1000 + MINOR


def stored_version(header: bytes) -> int:
    """Return the format version that the first 100 bytes of a project file name; 0 when there is no such."""
    return int.from_bytes(header[60:64], "big", signed=True)


def version_text(user_version: int) -> str:
    """Return a stored version as people write it: 1000 is "1.0"."""
    return f"{user_version // 1000}.{user_version % 1000}"
