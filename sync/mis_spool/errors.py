"""What can go wrong with a spool. Texts name files, ids and codes only, never keys or contents."""

from __future__ import annotations


class SpoolError(Exception):
    """Any refusal of this package."""


class SpoolMissing(SpoolError):
    """There is no file and none was to be created."""


class WrongKey(SpoolError):
    """The file does not open under this key; damage to its first page looks the same."""


class NewerSpool(SpoolError):
    """A newer program wrote this spool."""


class DamagedSpool(SpoolError):
    """Not a spool, cut off, or its pages or values are not what this package writes."""


class SpoolBusy(SpoolError):
    """Somebody else held the file longer than the waiting time; try again."""


class SpoolFull(SpoolError):
    """The disk took no more; nothing was changed."""


class SpoolRefused(SpoolError):
    """A value is outside its bounds, or names a destination or job that is not there."""
