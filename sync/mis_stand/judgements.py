"""The stand's cryptography at work: verifies signatures over the exact bytes, signs receipts. Asks no network."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

from gostkz.certificates import Unreadable
from gostkz.cms import SignedData, Signer, check_signer, parse_signed_data, sign_cms
from gostkz.pkcs12 import KeyFile
from gostkz.verification import check_certificate

from .bundles import Submission
from .trusts import Trust, TrustFiles

MEMORY_LIFE = timedelta(seconds=30)
MEMORY_SIZE = 256


class GostJudge:
    """Judges by the rules of gostkz; implements `desks.Judge`."""

    def __init__(self, key_file: KeyFile, *, issuer: Path, trust: TrustFiles) -> None:
        self._key_file = key_file
        self._chain = (issuer.read_bytes(),)
        self._trust = trust
        self._paths = PathMemory()
        trust.current()  # an unreadable file is told at the start, not at the first document

    def reasons(self, submission: Submission, *, at: datetime) -> tuple[str, ...]:
        """Return codes against the signatures: each must be whole, by a trusted, unrevoked, fitting certificate."""
        found: list[str] = []
        for cms in submission.signatures:
            found += self._against(cms, submission.data, at)
        return tuple(dict.fromkeys(found))

    def seal(self, data: bytes, *, at: datetime) -> bytes:
        """Return a detached CMS of the stand over `data`."""
        return sign_cms(data, self._key_file, chain=self._chain, signing_time=at)

    def _against(self, cms: bytes, content: bytes, at: datetime) -> list[str]:
        try:
            container = parse_signed_data(cms)
        except Unreadable:
            return ["UNREADABLE"]
        if not container.signers:
            return ["NO_SIGNERS"]
        return [
            code
            for signer in container.signers
            for code in self._against_signer(signer, container, content, at)
        ]

    def _against_signer(
        self, signer: Signer, container: SignedData, content: bytes, at: datetime
    ) -> tuple[str, ...]:
        check = check_signer(signer, data=container, content=content)
        if check.certificate is None or not check.integrity_ok:
            return (check.reason or "CERTIFICATE_MISSING",)
        if check.signing_certificate_v2 != "match":
            return ("SIGNING_CERTIFICATE_ABSENT",)  # 500/НҚ point 8: a CAdES names its certificate
        return self._paths.against(check.certificate.der, container.certificates, self._trust.current(), at)


class PathMemory:
    """Verdicts on certificates, remembered for half a minute: a path costs three signature checks, a signer one.

    A changed CRL or certificate file is another key of the memory and judged at once.
    """

    def __init__(self) -> None:
        self._known: dict[tuple[bytes, tuple[bytes, ...], Trust], tuple[datetime, tuple[str, ...]]] = {}

    def against(self, leaf: bytes, others: tuple[bytes, ...], trust: Trust, at: datetime) -> tuple[str, ...]:
        """Return codes against a certificate at a moment; empty when it is trusted."""
        judged_at, codes = self._known.get((leaf, others, trust), (None, ()))
        if judged_at is None or not timedelta(0) <= at - judged_at < MEMORY_LIFE:
            codes = _against_certificate(leaf, others, trust, at)
            if len(self._known) >= MEMORY_SIZE:
                self._known.clear()
            self._known[leaf, others, trust] = at, codes
        return codes


def _against_certificate(
    leaf: bytes, others: tuple[bytes, ...], trust: Trust, at: datetime
) -> tuple[str, ...]:
    intermediates = (*trust.intermediates, *others)
    report = check_certificate(leaf, roots=trust.roots, intermediates=intermediates, crls=trust.crls, at=at)
    if report.trust == "valid":
        return ()
    return tuple(reason.code for reason in report.reasons) or ("NOT_TRUSTED",)
