"""`mis verify`: judge a CMS with nothing but files. Needs no practice."""

from __future__ import annotations

import argparse
import json
import sys
from datetime import UTC, datetime
from pathlib import Path

from ..domain.documents import Integrity, Reason, Trust, TrustSet, Verdict
from ..domain.errors import UserError
from ..domain.values import to_plain
from ..signing.verification import CmsVerifier
from ..wording import error_text, text
from .consoles import read_file

VALID, INVALID, NOT_DETERMINED, UNREADABLE = 0, 1, 2, 3
LARGEST = 256 << 20  # bytes


def verify(arguments: argparse.Namespace) -> int:
    """Return 0 valid, 1 invalid, 2 not determined, 3 unreadable."""
    verifier = CmsVerifier()
    try:
        cms = read_file(arguments.file, limit=LARGEST)
        content = read_file(arguments.content, limit=LARGEST) if arguments.content else None
        trust = TrustSet(roots=_ders(verifier, arguments.root), intermediates=_ders(verifier, arguments.chain),
                         crls=_ders(verifier, arguments.crl))
    except UserError as error:
        sys.stderr.write(error_text(error, arguments.language) + "\n")
        return UNREADABLE
    verdicts = verifier.verify_all(content=content, cms=cms, at=arguments.at or datetime.now(UTC), trust=trust)
    code = max((_code(verdict) for verdict in verdicts), key=_RANK.index)
    _show(arguments, verdicts, code)
    return code


_RANK = (VALID, NOT_DETERMINED, INVALID, UNREADABLE)


def _ders(verifier: CmsVerifier, paths: list[Path]) -> tuple[bytes, ...]:
    return tuple(verifier.read_trust_file(read_file(path, limit=LARGEST), path=str(path))[2] for path in paths)


def _code(verdict: Verdict) -> int:
    if any(reason.code in ("UNREADABLE", "NO_SIGNERS") for reason in verdict.reasons):
        return UNREADABLE
    if verdict.integrity is Integrity.INVALID or verdict.trust is Trust.INVALID:
        return INVALID
    return NOT_DETERMINED if verdict.trust is Trust.NOT_DETERMINED else VALID


def _show(arguments: argparse.Namespace, verdicts: tuple[Verdict, ...], code: int) -> None:
    if arguments.json:
        word = {VALID: "valid", INVALID: "invalid", NOT_DETERMINED: "not_determined", UNREADABLE: "unreadable"}[code]
        sys.stdout.write(json.dumps({"result": word, "signers": to_plain(verdicts)}, ensure_ascii=False) + "\n")
        return
    for verdict in verdicts:
        sys.stdout.write(text("verify.signer", arguments.language, signer=verdict.signer or "?",
                              iin=verdict.signer_iin or "-",
                              integrity=text(f"integrity.{verdict.integrity}", arguments.language),
                              trust=text(f"trust.{verdict.trust}", arguments.language)) + "\n")
        for reason in verdict.reasons:
            sys.stdout.write(f"  {reason_words(reason, arguments.language)}\n")
        for step in verdict.path:
            sys.stdout.write(f"  {step.subject}  {step.not_before:%d.%m.%Y}-{step.not_after:%d.%m.%Y}\n")


def reason_words(reason: Reason, language: str) -> str:
    """Return a verification reason in words."""
    return text(f"reason.{reason.code}", language, **dict(reason.facts))
