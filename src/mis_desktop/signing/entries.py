"""Facts of a key from its certificate, and the last look at a container that another program made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..domain.errors import SigningFailed
from ..domain.keys import KeyEntry, KeyUsage, StoreKind

if TYPE_CHECKING:
    from gostkz.certificates import Certificate


def entry_of(der: bytes, *, store: StoreKind, label: str, storage: str = "") -> KeyEntry:
    """Return what a person sees of a key. Raises gostkz's Unreadable."""
    from gostkz.certificates import Certificate

    facts = Certificate.load(der)
    return KeyEntry(
        store=store, label=label, storage=storage, certificate=der, owner=facts.common_name, iin=facts.iin, bin=facts.bin,
        organization=facts.organization, usage=_usage(facts), not_before=facts.not_before, not_after=facts.not_after,
        roles=tuple(sorted(oid for oid in facts.extended_key_usage if oid.startswith("1.2.398."))))


def _usage(facts: Certificate) -> KeyUsage:
    from gostkz import asn1

    signs = {"digital_signature", "non_repudiation"} <= facts.key_usage
    only_login = asn1.CLIENT_AUTH in facts.extended_key_usage and asn1.EMAIL not in facts.extended_key_usage
    if only_login:
        return KeyUsage.AUTHENTICATE
    if signs:
        return KeyUsage.BOTH
    return KeyUsage.AUTHENTICATE if "digital_signature" in facts.key_usage else KeyUsage.NONE


def checked_container(cms: bytes, content: bytes, *, store: str, certificate: bytes = b"") -> bytes:
    """Return the certificate of a container with one sound signature over content. Raises SigningFailed.

    Whatever made it, nothing counts as signed before this: another document, another key, rubbish are refused here.
    """
    from gostkz.certificates import Unreadable
    from gostkz.cms import check_signer, parse_signed_data

    try:
        data = parse_signed_data(cms)
    except Unreadable as error:
        raise SigningFailed(store=store, detail="UNREADABLE") from error
    if len(data.signers) != 1:
        raise SigningFailed(store=store, detail="SEVERAL_SIGNERS" if data.signers else "NO_SIGNERS")
    check = check_signer(data.signers[0], data=data, content=content)
    if check.certificate is None or not check.integrity_ok:
        raise SigningFailed(store=store, detail=check.reason or "SIGNATURE_WRONG")
    if certificate and check.certificate.der != certificate:
        raise SigningFailed(store=store, detail="CERTIFICATE_MISMATCH")
    return check.certificate.der
