"""A small authority of our own for tests: root, issuing CA, people, lists; everything at moments that tests choose."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cached_property
from typing import Any

from gostkz.certificates import Certificate
from gostkz.issuing import Profile, Subject, build_certificate, build_crl
from gostkz.keys import PrivateKey, generate_private_key
from gostkz.pkcs12 import KeyFile
from gostkz.verification import SignerReport, verify_cms

NOW = datetime(2026, 5, 12, 10, 0, tzinfo=UTC)
DAY = timedelta(days=1)


@dataclass
class Authority:
    """Root and issuing CA, valid for years around NOW."""

    root_key: PrivateKey = field(default_factory=generate_private_key)
    ca_key: PrivateKey = field(default_factory=generate_private_key)

    @cached_property
    def root(self) -> bytes:
        return self.certificate("root", self.root_key, issuer=None, signed_with=self.root_key, days=3650)

    @cached_property
    def ca(self) -> bytes:
        return self.certificate("ca", self.ca_key, issuer=self.root, signed_with=self.root_key, days=3650)

    def certificate(
        self,
        profile: Profile,
        key: PrivateKey,
        *,
        issuer: bytes | None,
        signed_with: PrivateKey,
        start: datetime = NOW,
        days: int = 365,
    ) -> bytes:
        """Return a certificate of a profile; `start` is the moment it becomes valid."""
        return build_certificate(
            subject=Subject(common_name=f"TEST {profile}", iin="900101400011" if profile == "person" else ""),
            public_key=key.public,
            issuer=Certificate.load(issuer) if issuer else None,
            issuer_key=signed_with,
            not_before=start - DAY,
            not_after=start + days * DAY,
            profile=profile,
        )

    def person(self, *, start: datetime = NOW, days: int = 365, profile: Profile = "person") -> KeyFile:
        """Return a fresh key with its certificate."""
        key = generate_private_key()
        return KeyFile(key, self.certificate(profile, key, issuer=self.ca, signed_with=self.ca_key, start=start, days=days))

    def crl(
        self, *revoked: tuple[bytes, datetime, str], at: datetime = NOW, days: int = 7, base: int | None = None
    ) -> bytes:
        """Return the CA's list, a delta when it has a base; `revoked` holds (certificate, moment, reason)."""
        return build_crl(
            issuer=Certificate.load(self.ca),
            issuer_key=self.ca_key,
            this_update=at - DAY,
            next_update=at + days * DAY,
            number=1 if base is None else base + 1,
            base_number=base,
            revoked=[(Certificate.load(der).serial, moment, reason) for der, moment, reason in revoked],
        )

    def judge(
        self,
        cms: bytes,
        content: bytes,
        *,
        crls: tuple[bytes, ...] | None = None,
        roots: tuple[bytes, ...] | None = None,
        intermediates: tuple[bytes, ...] | None = None,
        at: datetime = NOW,
        **evidence: Any,
    ) -> SignerReport:
        """Return the verdict on the only signer, by default with everything that makes it valid."""
        (report,) = verify_cms(
            cms,
            content=content,
            at=at,
            roots=(self.root,) if roots is None else roots,
            intermediates=(self.ca,) if intermediates is None else intermediates,
            crls=(self.crl(),) if crls is None else crls,
            **evidence,
        ).signers
        return report
