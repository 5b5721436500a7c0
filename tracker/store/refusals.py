"""Why the store says no: each refusal with its one sentence and what to do about it."""

from __future__ import annotations

import errno
import shlex
from pathlib import Path

from tracker.errors import LedgerError, UsageMistake

_CAUSES = {
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "the disk quota is used up",
    errno.EFBIG: "the file would be larger than the system allows",
    errno.EROFS: "the file system is read-only",
    errno.EACCES: "permission is denied",
    errno.EPERM: "permission is denied",
    errno.EIO: "the disk reports an error",
    errno.ENOENT: "there is no such folder",
    errno.ENOTDIR: "a part of the path is not a folder",
    errno.ELOOP: "its symbolic links lead in a circle",
}


def missing(path: Path) -> UsageMistake:
    """Refuse to read what is not there."""
    return UsageMistake(f"There is no ledger {path}.", "`tracker ingest PATH...` makes one; `--db FILE` names another.")


def not_a_file(path: Path) -> LedgerError:
    """Refuse a folder or a device in the place of a ledger."""
    return LedgerError(f"{path} is not a file.", "Name a ledger with `--db FILE`.")


def unusable(path: Path, what: object) -> LedgerError:
    """Refuse a file that is not a whole ledger; `what` says what it is."""
    return LedgerError(f"{path} {what}.", _way_back(path))


def newer(path: Path, what: object) -> LedgerError:
    """Refuse a ledger that a newer tracker wrote: to go back to an older one would lose what that recorded."""
    return LedgerError(f"{path} {what}.", "Upgrade the tracker, or name another ledger with `--db FILE`.")


def undamaged(path: Path) -> UsageMistake:
    """Refuse to put an older ledger in the place of a good one."""
    sentence = f"{path} is not damaged; there is nothing to restore."
    return UsageMistake(sentence, "`tracker check` lists what else may be wrong.")


def not_restorable(path: Path, what: object) -> LedgerError:
    """Refuse to restore from a backup that is no whole ledger either; `what` says what it is."""
    sentence = f"{path} cannot be restored: {path}.bak {what}."
    return LedgerError(sentence, "Take it from version control, or move it away and ingest the releases again.")


def busy(path: Path, lock: Path) -> LedgerError:
    """Refuse to write while another writes."""
    sentence = f"{path} is busy: another tracker is writing it and holds {lock}."
    return LedgerError(sentence, "Run the command again when the other has ended.")


def changed(path: Path) -> LedgerError:
    """Refuse to write over what an editor or `git checkout` wrote: they know no lock."""
    sentence = f"{path} was changed by another program while this command ran; it was left as it is."
    return LedgerError(sentence, "Run the command again.")


def denied(path: Path, deed: str, error: OSError) -> LedgerError:
    """Pass on the system's refusal: what cannot be done to which file, and the cause."""
    cause = _CAUSES.get(error.errno or 0) or error.strerror or str(error)
    full = error.errno in {errno.ENOSPC, errno.EDQUOT}
    hint = "Free some space" if full else "Change its place or its permissions, or name another ledger with `--db FILE`"
    return LedgerError(f"{path} cannot be {deed}: {cause}.", f"{hint}; then run the command again.")


def _way_back(path: Path) -> str:
    """Say how to have a good ledger again where this one cannot be used."""
    backup = path.with_name(f"{path.name}.bak")
    if not backup.is_file():
        return f"There is no {backup} to restore; take it from version control, or name another with `--db FILE`."
    option = "" if path == Path("promises.json") else f"--db {shlex.quote(str(path))} "
    return f"The last good one is {backup}; `tracker {option}check --restore` brings it back."
