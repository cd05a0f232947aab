"""Keys of the training services, GOST and RSA, made once in the stand's folder. Every name says that it is for training."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from gostkz.certificates import Certificate
from gostkz.issuing import Profile, Subject, build_certificate, build_crl
from gostkz.keys import PrivateKey, generate_private_key
from gostkz.pkcs12 import KeyFile, dump_pkcs12, load_pkcs12
from gostkz.rsa_keys import IssuingKey, RsaPrivateKey, generate_rsa_key

from .files import write_secret

LIFE, SKEW = timedelta(days=3650), timedelta(days=1)
_PROFILES: dict[str, Profile] = {"tsa": "tsa", "rsa_tsa": "tsa", "ocsp": "ocsp", "rsa_ocsp": "ocsp"}


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceKeys:
    """Makes and opens them: GOST services and the RSA responder under the issuing CA, the RSA TSA under an RSA root."""

    folder: Path
    password: str
    issuer: Certificate
    issuer_key: PrivateKey

    def opened(self, moment: datetime) -> dict[str, KeyFile]:
        """Return the keys by name; what is missing is made."""
        if not (self.folder / "rsa_root.cer").exists() or not all(self._path(name).exists() for name in _PROFILES):
            self._make(moment)
        return {name: load_pkcs12(self._path(name).read_bytes(), self.password) for name in _PROFILES}

    def _path(self, name: str) -> Path:
        return self.folder / f"{name}.p12"

    def _make(self, moment: datetime) -> None:
        root_key = generate_rsa_key()
        root = self._certificate("RSA ROOT", root_key, moment, "root", by=None, by_key=root_key)
        (self.folder / "rsa_root.cer").write_bytes(root.der)
        (self.folder / "rsa_root.crl").write_bytes(build_crl(
            issuer=root, issuer_key=root_key, number=1, this_update=moment - SKEW, next_update=moment + LIFE))
        for name, profile in _PROFILES.items():
            label = name.upper().replace("_", " ")
            by, by_key = (root, root_key) if name == "rsa_tsa" else (self.issuer, self.issuer_key)
            if name.startswith("rsa"):
                rsa_key = generate_rsa_key()
                made = self._certificate(label, rsa_key, moment, profile, by=by, by_key=by_key)
                stored = rsa_key_file(rsa_key, made.der, self.password)
            else:
                key = generate_private_key()
                made = self._certificate(label, key, moment, profile, by=by, by_key=by_key)
                stored = dump_pkcs12(key, made.der, self.password)
            write_secret(self._path(name), stored)

    @staticmethod
    def _certificate(label: str, key: PrivateKey | RsaPrivateKey, moment: datetime, profile: Profile, *,
                     by: Certificate | None, by_key: IssuingKey) -> Certificate:
        subject = Subject(common_name=f"TRAINING {label} - NOT FOR REAL USE", organization="mis-stand training authority")
        return Certificate.load(build_certificate(
            subject=subject, public_key=key.public, issuer=by, issuer_key=by_key, not_before=moment - SKEW,
            not_after=moment + LIFE, profile=profile))


def rsa_key_file(key: RsaPrivateKey, certificate: bytes, password: str) -> bytes:
    """Return a PKCS#12 file of an RSA key."""
    from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, pkcs12
    from cryptography.x509 import load_der_x509_certificate

    return pkcs12.serialize_key_and_certificates(
        None, key.key, load_der_x509_certificate(certificate), None, BestAvailableEncryption(password.encode()))
