"""Certificate revocation lists. The production list has 422,000 entries: bytes are searched, never made objects."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache
from typing import Any, NamedTuple

from asn1crypto import core, crl, x509

from .certificates import Certificate, Unreadable, moment_of, name_text
from .signatures import signature_holds

REASONS = {0: "unspecified", 1: "keyCompromise", 2: "cACompromise", 3: "affiliationChanged", 4: "superseded",
           5: "cessationOfOperation", 6: "certificateHold", 8: "removeFromCRL", 9: "privilegeWithdrawn",
           10: "aACompromise"}
_NUMBER, _DELTA, _FRESHEST, _ISSUING_POINT = "2.5.29.20", "2.5.29.27", "2.5.29.46", "2.5.29.28"
_KNOWN_CRITICAL = frozenset({_NUMBER, "2.5.29.35", _ISSUING_POINT, _FRESHEST, _DELTA})
_SEQUENCE, _TIMES, _INTEGER = 0x30, (0x17, 0x18), 0x02


class Span(NamedTuple):
    """Where an element lies: its header begins at `start`, its contents at `body`, the next element at `end`."""

    tag: int
    start: int
    body: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Crl:
    """A list's facts; `der` is the only copy of its bytes."""

    der: bytes = field(repr=False)
    issuer: str
    issuer_der: bytes = field(repr=False)
    this_update: datetime
    next_update: datetime | None
    number: int | None
    base_number: int | None
    is_delta: bool
    unknown_critical: tuple[str, ...]
    tbs_span: Span = field(repr=False)
    entries_span: Span | None = field(repr=False)
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
    span = crl_list.tbs_span
    return signature_holds(algorithm=crl_list.signature_oid, key_algorithm=issuer.key_oid, public_key=issuer.public_key,
                           data=crl_list.der[span.start:span.end], signature=crl_list.signature)


@lru_cache(maxsize=8)  # a list may have 21 MB: yesterday's must not stay for weeks
def load_crl(der: bytes) -> Crl:
    """Read a DER list; of the entries only where they lie. Raises Unreadable."""
    try:
        return _facts(der)
    except Unreadable:
        raise
    except (ValueError, TypeError, KeyError, AttributeError, IndexError, OverflowError) as error:
        raise Unreadable("not a CRL") from error


def _span(data: bytes, start: int, limit: int) -> Span:
    """Return the element at `start`, wholly before `limit`. Raises Unreadable (also for BER)."""
    if start + 2 > limit:
        raise Unreadable("cut short")
    length, body = data[start + 1], start + 2
    if length >= 0x80:
        size = length & 0x7F
        if not 1 <= size <= 4 or body + size > limit:
            raise Unreadable("length")
        length, body = int.from_bytes(data[body:body + size], "big"), body + size
    if body + length > limit:
        raise Unreadable("cut short")
    return Span(data[start], start, body, body + length)


def _children(data: bytes, parent: Span) -> list[Span]:
    found: list[Span] = []
    at = parent.body
    while at < parent.end:
        if len(found) > 8:
            raise Unreadable("not a CRL")
        found.append(_span(data, at, parent.end))
        at = found[-1].end
    return found


def _facts(der: bytes) -> Crl:
    whole = _span(der, 0, len(der))
    tbs, algorithm, signature = _children(der, whole)
    if (whole.tag, tbs.tag, algorithm.tag, signature.tag) != (_SEQUENCE, _SEQUENCE, _SEQUENCE, 0x03) or whole.end != len(der):
        raise Unreadable("not a CRL")
    parts = _children(der, tbs)
    if parts[0].tag == _INTEGER:
        parts = parts[1:]
    inner, issuer, this_update, *rest = parts
    if _algorithm(der, inner) != _algorithm(der, algorithm):  # lists of the NCA have NULL in one of them only
        raise Unreadable("two signature algorithms in one list")
    next_update = _time(der, rest.pop(0)) if rest and rest[0].tag in _TIMES else None
    entries = rest.pop(0) if rest and rest[0].tag == _SEQUENCE else None
    extensions = _extensions(der, rest.pop(0)) if rest and rest[0].tag == 0xA0 else {}
    if rest:
        raise Unreadable("more than a CRL")
    number, base = (extensions.get(oid) for oid in (_NUMBER, _DELTA))
    freshest = extensions.get(_FRESHEST)
    name = x509.Name.load(_cut(der, issuer), strict=True)
    return Crl(
        der=der, issuer=name_text(name), issuer_der=name.dump(), this_update=_time(der, this_update), next_update=next_update,
        number=_integer(number), base_number=_integer(base),
        # The profiles of order 522/НҚ mark a delta by a critical freshestCRL; RFC 5280 by a delta indicator.
        is_delta=base is not None or bool(freshest is not None and freshest["critical"].native),
        unknown_critical=tuple(oid for oid, e in extensions.items() if e["critical"].native and oid not in _KNOWN_CRITICAL),
        tbs_span=tbs, entries_span=entries, signature=core.BitString.load(_cut(der, signature), strict=True).contents[1:],
        signature_oid=_algorithm(der, algorithm),
        sha256=hashlib.sha256(der).hexdigest())


def _cut(data: bytes, span: Span) -> bytes:
    return data[span.start:span.end]


def _algorithm(data: bytes, span: Span) -> str:
    return str(core.ObjectIdentifier.load(_cut(data, _span(data, span.body, span.end)), strict=True).native)


def _integer(extension: Any) -> int | None:
    return int(extension["extn_value"].parsed.native) if extension is not None else None


def _time(data: bytes, span: Span) -> datetime:
    if span.tag not in _TIMES:
        raise Unreadable("time")
    kind = core.UTCTime if span.tag == 0x17 else core.GeneralizedTime
    return moment_of(kind.load(_cut(data, span), strict=True).native)


def _extensions(data: bytes, span: Span) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for extension in crl.TBSCertListExtensions.load(data[span.body:span.end], strict=True):
        oid = extension["extn_id"].dotted
        if oid in found:
            raise Unreadable("an extension stands twice")
        found[oid] = extension
    return found


def find_revocation(crl_list: Crl, serial: int) -> Revocation | None:
    """Return when and why a serial number was revoked, or None.

    The serial's DER is searched in the entries' bytes; a hit counts only where an entry begins.
    """
    span = crl_list.entries_span
    if span is None:
        return None
    needle, start = bytes(core.Integer(serial).dump()), span.body
    while (found := crl_list.der.find(needle, start, span.end)) >= 0:
        entry = _entry_before(crl_list.der, found, span)
        if entry is not None and entry["user_certificate"].native == serial:
            return _revocation(entry)
        start = found + 1
    return None


def _entry_before(data: bytes, position: int, entries: Span) -> Any | None:
    """Return the entry whose serial stands at `position`: its SEQUENCE header is two to four bytes before."""
    for header in (2, 3, 4):
        begin = position - header
        if begin >= entries.body and data[begin] == _SEQUENCE and _header(data, begin) == header:
            try:
                entry = crl.RevokedCertificate.load(_cut(data, _span(data, begin, entries.end)), strict=True)
                moment_of(entry["revocation_date"].native)  # parsing is lazy: this proves the entry
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
    return Revocation(at=moment_of(entry["revocation_date"].native), reason=REASONS.get(reason, str(reason)))
