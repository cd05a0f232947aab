"""Certificates and CRLs of folders, read again when a file changes; self-signed certificates are roots."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from asn1crypto import pem

from gostkz.certificates import Certificate, Unreadable, certificate_signed_by
from gostkz.crls import load_crl

SUFFIXES = (".cer", ".crt", ".pem", ".crl")
FILE_LIMIT = 64 * 1024 * 1024  # the National CA's CRL has 21.6 MB


class UnreadableTrust(ValueError):
    """A file holds neither certificates nor a CRL; the text is its name."""


@dataclass(frozen=True, slots=True)
class Trust:
    """DER values, hashable so that verdicts can be remembered."""

    roots: tuple[bytes, ...] = ()
    intermediates: tuple[bytes, ...] = ()
    crls: tuple[bytes, ...] = ()


class TrustFiles:
    """The trust of some files and folders."""

    def __init__(self, files: Sequence[Path], folders: Sequence[Path]) -> None:
        self._files, self._folders = tuple(files), tuple(folders)
        self._seen: tuple[tuple[Path, int, int], ...] = ()
        self._trust = Trust()

    def current(self) -> Trust:
        """Return the trust as the files are now. Raises UnreadableTrust, OSError."""
        found = [
            *self._files,
            *(p for d in self._folders for p in sorted(d.iterdir()) if p.suffix in SUFFIXES),
        ]
        seen = tuple((path, stat.st_mtime_ns, stat.st_size) for path in found for stat in [path.stat()])
        if seen != self._seen:
            self._trust, self._seen = read_trust(found), seen
        return self._trust


def read_trust(paths: Iterable[Path]) -> Trust:
    """Read certificates and CRLs, DER or PEM. Raises UnreadableTrust."""
    roots: list[bytes] = []
    intermediates: list[bytes] = []
    crls: list[bytes] = []
    for path in paths:
        for der in _ders(path):
            try:
                certificate = Certificate.load(der)
            except Unreadable:
                crls.append(_crl(der, path))
            else:
                own = certificate.is_self_issued and certificate_signed_by(certificate, certificate)
                (roots if own else intermediates).append(der)
    return Trust(tuple(roots), tuple(intermediates), tuple(crls))


def _crl(der: bytes, path: Path) -> bytes:
    try:
        load_crl(der)
    except Unreadable:
        raise UnreadableTrust(path.name) from None
    return der


def _ders(path: Path) -> list[bytes]:
    with path.open("rb") as file:
        data = file.read(FILE_LIMIT)
    if not pem.detect(data):
        return [data]
    try:
        return [der for _, _, der in pem.unarmor(data, multiple=True)]
    except ValueError:
        raise UnreadableTrust(path.name) from None
