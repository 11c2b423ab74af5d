"""Files that a command writes: whole or not at all."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

from threedoors.errors import Unreadable


def write_whole(place: Path, data: bytes) -> None:
    """Put bytes in a file's place: a full disk, a pulled stick or a kill leaves the old file as it was.

    Raises Unreadable when the place cannot be written.
    """
    target = place.resolve()  # a link stays a link
    try:
        handle, beside = tempfile.mkstemp(prefix=".threedoors-", suffix=".tmp", dir=target.parent)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            if target.exists():
                shutil.copymode(target, beside)
            Path(beside).replace(target)
        finally:
            Path(beside).unlink(missing_ok=True)
    except OSError as error:
        hint = "Check the folder and who may write there; what was there is as it was."
        raise Unreadable(f"{place} cannot be written: {error.strerror}.", hint=hint) from None
