"""The spool between the desktop and mis-sync: schema, migrations, message types. Imports nothing else of this product.

The spool is a rebuildable queue, never the truth: whoever reads it checks sizes, kinds and known ids.
"""

from .errors import (
    DamagedSpool,
    NewerSpool,
    SpoolBusy,
    SpoolError,
    SpoolFull,
    SpoolMissing,
    SpoolRefused,
    WrongKey,
)
from .messages import (
    ANSWER_LIMIT,
    LARGEST_ANSWER,
    PAYLOAD_LIMIT,
    SIGNED_ANSWER,
    Anchor,
    Answer,
    Counters,
    Destination,
    DueJob,
    Job,
    JobState,
    Outcome,
    Result,
)
from .queues import Queue
from .spools import Spool, open_spool

__all__ = [
    "ANSWER_LIMIT",
    "LARGEST_ANSWER",
    "PAYLOAD_LIMIT",
    "SIGNED_ANSWER",
    "Anchor",
    "Answer",
    "Counters",
    "DamagedSpool",
    "Destination",
    "DueJob",
    "Job",
    "JobState",
    "NewerSpool",
    "Outcome",
    "Queue",
    "Result",
    "Spool",
    "SpoolBusy",
    "SpoolError",
    "SpoolFull",
    "SpoolMissing",
    "SpoolRefused",
    "WrongKey",
    "open_spool",
]
