"""Measures the signing of a 20 kB document from a GOST key file, offline: CMS made and judged, with each hash."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
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
from tests.bench.rows import Times, missing, report, seconds_of

SIZE, TIMES = 20_000, 60
LIMITS = {"c": 100, "python": 400}  # milliseconds


def main() -> None:
    """Sign as a doctor does, and judge as accepting a signature does, with each hash there is."""
    with TemporaryDirectory() as folder:
        signer, trust = _key_and_trust(Path(folder))
    if streebog.IMPLEMENTATION == "c":
        measure(signer, trust, "c", times=TIMES)
    else:
        missing("document of 20 kB signed, C hash", why="the C hash was not compiled here")
    with python_hash():
        measure(signer, trust, "python", times=TIMES // 4)


@contextmanager
def python_hash() -> Iterator[None]:
    """Hash in pure Python, as where no compiler was."""
    kept = streebog.Streebog._take
    streebog.Streebog._take = staticmethod(streebog.python_blocks)
    try:
        yield
    finally:
        streebog.Streebog._take = staticmethod(kept)


def measure(signer: KeyFileSigner, trust: TrustSet, kind: str, *, times: int) -> None:
    """Print the rows of one hash."""
    document, now = os.urandom(SIZE), datetime.now(UTC)
    key, digest, verifier = generate_private_key(), streebog.streebog512(document), CmsVerifier()

    def judged() -> None:
        cms = signer.sign(document, at=now)
        assert verifier.verify(content=document, cms=cms, at=now, trust=trust).valid

    for _ in range(3):
        judged()  # warm: tables of the curve, imports at first use
    bare = seconds_of(lambda: (streebog.streebog512(document), streebog.streebog512(document), key.sign(digest)), times=times)
    signing = seconds_of(lambda: signer.sign(document, at=now), times=times)
    report(f"document of 20 kB signed, {kind} hash : bare hash twice + signature", signing, baseline=bare, budget=LIMITS[kind],
           relative=Times(3))
    report(f"document of 20 kB signed and judged, {kind} hash", seconds_of(judged, times=times), baseline=bare,
           budget=LIMITS[kind])


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
