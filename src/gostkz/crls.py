"""Certificate revocation lists. The production list has 422,000 entries, so entries are searched, not made objects."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any

from asn1crypto import core, crl

from .certificates import Certificate, Unreadable, _text
from .signatures import signature_holds

REASONS = {0: "unspecified", 1: "keyCompromise", 2: "cACompromise", 3: "affiliationChanged", 4: "superseded",
           5: "cessationOfOperation", 6: "certificateHold", 8: "removeFromCRL", 9: "privilegeWithdrawn",
           10: "aACompromise"}
_KNOWN_CRITICAL = frozenset({"2.5.29.20", "2.5.29.35", "2.5.29.28", "2.5.29.46"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Crl:
    """A list's facts; `tbs` and `entries` are its bytes."""

    der: bytes = field(repr=False)
    issuer: str
    issuer_der: bytes = field(repr=False)
    this_update: datetime
    next_update: datetime | None
    number: int | None
    is_delta: bool
    unknown_critical: tuple[str, ...]
    tbs: bytes = field(repr=False)
    entries: bytes = field(repr=False)
    signature: bytes = field(repr=False)
    signature_oid: str
    sha256: str

    def signed_by(self, issuer: Certificate) -> bool:
        """Whether the issuer's key, allowed to sign CRLs, made the list."""
        return self.issuer_der == issuer.subject_der and "crl_sign" in issuer.key_usage and _list_holds(self, issuer)


@dataclass(frozen=True, slots=True, kw_only=True)
class Revocation:
    """When a certificate was revoked and why (RFC 5280 reason name)."""

    at: datetime
    reason: str


@lru_cache(maxsize=16)
def _list_holds(crl_list: Crl, issuer: Certificate) -> bool:
    return signature_holds(algorithm=crl_list.signature_oid, key_algorithm=issuer.key_oid, public_key=issuer.public_key,
                           data=crl_list.tbs, signature=crl_list.signature)


@lru_cache(maxsize=16)
def load_crl(der: bytes) -> Crl:
    """Read a DER list. Raises Unreadable."""
    try:
        parsed = crl.CertificateList.load(der, strict=True)
        return _facts(parsed, der)
    except Unreadable:
        raise
    except (ValueError, TypeError, KeyError, AttributeError, IndexError, OverflowError) as error:
        raise Unreadable("not a CRL") from error


def _facts(parsed: Any, der: bytes) -> Crl:
    tbs = parsed["tbs_cert_list"]
    extensions = {e["extn_id"].dotted: e for e in tbs["crl_extensions"] or ()}
    number = extensions.get("2.5.29.20")
    next_update = tbs["next_update"].native
    return Crl(
        der=der, issuer=_text(tbs["issuer"]), issuer_der=tbs["issuer"].dump(),
        this_update=tbs["this_update"].native.astimezone(UTC),
        next_update=next_update.astimezone(UTC) if next_update else None,
        number=number["extn_value"].parsed.native if number else None, is_delta="2.5.29.27" in extensions,
        unknown_critical=tuple(oid for oid, e in extensions.items()
                               if e["critical"].native and oid not in (*_KNOWN_CRITICAL, "2.5.29.27")),
        tbs=tbs.dump(), entries=tbs["revoked_certificates"].contents or b"", signature=parsed["signature"].native,
        signature_oid=parsed["signature_algorithm"]["algorithm"].dotted, sha256=hashlib.sha256(der).hexdigest())


def find_revocation(crl_list: Crl, serial: int) -> Revocation | None:
    """Return when and why a serial number was revoked, or None.

    The serial's DER is searched in the entries' bytes; a hit counts only where an entry begins.
    """
    needle, start = bytes(core.Integer(serial).dump()), 0
    while (found := crl_list.entries.find(needle, start)) >= 0:
        entry = _entry_before(crl_list.entries, found)
        if entry is not None and entry["user_certificate"].native == serial:
            return _revocation(entry)
        start = found + 1
    return None


def _entry_before(entries: bytes, position: int) -> Any | None:
    """Return the entry whose serial stands at `position`: its SEQUENCE header is two to four bytes before."""
    for header in (2, 3, 4):
        begin = position - header
        if begin >= 0 and entries[begin] == 0x30 and _header(entries, begin) == header:
            try:
                entry = crl.RevokedCertificate.load(entries[begin:begin + 4096])
                entry["revocation_date"].native  # noqa: B018 - parsing is lazy: this proves the entry
            except ValueError:
                continue
            return entry
    return None


def _header(data: bytes, begin: int) -> int:
    length = data[begin + 1]
    return 2 if length < 0x80 else 2 + (length & 0x7F)


def _revocation(entry: Any) -> Revocation:
    reason = 0
    for extension in entry["crl_entry_extensions"] or ():
        if extension["extn_id"].dotted == "2.5.29.21":
            reason = int.from_bytes(extension["extn_value"].parsed.contents, "big")
    return Revocation(at=entry["revocation_date"].native.astimezone(UTC), reason=REASONS.get(reason, str(reason)))
