"""Keys that sign: where they are, whose they are, what they may do and until when. Never the key itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

EXPIRY_WARNING = timedelta(days=30)


class StoreKind(StrEnum):
    """Ways to a key."""

    KEY_FILE = "key_file"
    TOKEN = "token"  # noqa: S105 - PKCS#11
    NCALAYER = "ncalayer"


class KeyUsage(StrEnum):
    """What a certificate is for; one GOST certificate may serve both."""

    SIGN = "sign"
    AUTHENTICATE = "authenticate"
    BOTH = "both"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyEntry:
    """One key in a store. `label` and `storage` find it again; a store that asks for a PIN first knows nothing more."""

    store: StoreKind
    label: str
    storage: str = ""
    certificate: bytes = b""
    owner: str = ""
    iin: str = ""
    bin: str = ""
    organization: str = ""
    usage: KeyUsage = KeyUsage.NONE
    roles: tuple[str, ...] = ()
    not_before: datetime | None = None
    not_after: datetime | None = None
    storage_oid: str = ""

    def ends_soon(self, now: datetime) -> bool:
        """Whether the certificate ends within 30 days, or has ended."""
        return self.not_after is not None and now >= self.not_after - EXPIRY_WARNING


class Secret(StrEnum):
    """What a store may ask a person for."""

    PASSWORD = "password"  # noqa: S105 - a kind of question
    PIN = "pin"


class Step(StrEnum):
    """What a person has to look at while a store works."""

    LOOK_AT_NCALAYER = "look_at_ncalayer"
    INSERT_TOKEN = "insert_token"  # noqa: S105 - a step
    WORKING = "working"
