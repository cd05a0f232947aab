"""Measures the signing of a 20 kB document from a GOST key file, offline: freeze excluded, CMS made and verified."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from gostkz import streebog
from gostkz.issuing import Subject
from gostkz.keys import generate_private_key
from mis_desktop.domain.documents import TrustSet
from mis_desktop.signing.key_files import KeyFileSigner, open_key_file
from mis_desktop.signing.verification import CmsVerifier
from mis_stand.authorities import Authority, create
from tests.bench.rows import report, seconds_of

SIZE, TIMES = 20_000, 60


def main() -> None:
    """Sign as a doctor does, and then judge as accepting a signature does."""
    document, now = os.urandom(SIZE), datetime.now(UTC)
    with TemporaryDirectory() as folder:
        signer, trust = _key_and_trust(Path(folder))
    key, digest, verifier = generate_private_key(), streebog.streebog512(document), CmsVerifier()

    def judged() -> None:
        cms = signer.sign(document, at=now)
        assert verifier.verify(content=document, cms=cms, at=now, trust=trust).valid

    bare = seconds_of(lambda: (streebog.streebog512(document), streebog.streebog512(document), key.sign(digest)), times=TIMES)
    limit = 0.1 if streebog.IMPLEMENTATION == "c" else 0.4
    report("document of 20 kB signed", seconds_of(lambda: signer.sign(document, at=now), times=TIMES), baseline=bare,
           limit=limit, allowed=lambda base: 3 * base, rule="3 x (bare hash twice + signature)")
    report("document of 20 kB signed, chain and list judged", seconds_of(judged, times=TIMES), baseline=bare, limit=limit,
           allowed=lambda _: limit, rule="none")


def _key_and_trust(folder: Path) -> tuple[KeyFileSigner, TrustSet]:
    create(folder / "ca", at=None)
    authority, path = Authority(folder / "ca"), folder / "key.p12"
    authority.issue(Subject(common_name="ӘЛІМ ӘЛИЯ", iin="900101400011"), path, password="Aa123456", life=timedelta(days=30))
    read = CmsVerifier().read_trust_file
    found = [read(file.read_bytes()) for file in sorted((folder / "ca").glob("*.*")) if file.suffix in (".cer", ".crl", ".der")]
    kinds = {kind: tuple(der for found_kind, _, der in found if found_kind == kind) for kind in ("root", "intermediate", "crl")}
    return (open_key_file(path, "Aa123456"),
            TrustSet(roots=kinds["root"], intermediates=kinds["intermediate"], crls=kinds["crl"]))


if __name__ == "__main__":
    main()
