"""TSA and OCSP responder of the tests' authority, at moments that tests choose."""

from __future__ import annotations

from datetime import datetime, timedelta

from gostkz import asn1
from gostkz.certificates import Certificate
from gostkz.cms import parse_signed_data
from gostkz.crls import Revocation
from gostkz.issuing import Subject, build_certificate, build_crl
from gostkz.keys import generate_private_key
from gostkz.ocsps import certificate_id
from gostkz.pkcs12 import KeyFile
from gostkz.responders import Status, build_ocsp_response, build_stamp_answer
from gostkz.rsa_keys import RsaPrivateKey, generate_rsa_key
from gostkz.stamps import build_stamp_request, read_stamp_answer
from tests.gostkz.authorities import DAY, NOW, Authority

POLICIES = (asn1.TSA_POLICY_GOST_2015,)
HASHES = (asn1.HASH_512, asn1.SHA256)


class Services:
    """An authority's services; a TSA of one's own can be given another life."""

    def __init__(self, authority: Authority) -> None:
        self.authority = authority
        self.tsa = authority.person(profile="tsa", days=3 * 365)
        self.responder = authority.person(profile="ocsp")

    def stamp(self, octets: bytes, *, at: datetime = NOW, tsa: KeyFile | None = None, serial: int = 1, nonce: int = 7) -> bytes:
        """Return a token over octets."""
        request = build_stamp_request(octets, nonce=nonce)
        answer = build_stamp_answer(request, tsa=tsa or self.tsa, serial=serial, at=at, policies=POLICIES, hashes=HASHES)
        return read_stamp_answer(answer, request=request).der

    def stamp_of(self, cms: bytes, *, signer: int = 0, at: datetime = NOW, tsa: KeyFile | None = None) -> bytes:
        """Return a token over the signature octets of a container's signer."""
        return self.stamp(parse_signed_data(cms).signers[signer].signature, at=at, tsa=tsa)

    def ocsp(self, certificate: bytes, *, at: datetime = NOW, revoked: tuple[datetime, str] | None = None,
             unknown: bool = False, life: timedelta | None = DAY, by: KeyFile | None = None) -> bytes:
        """Return a response about a certificate."""
        facts, issuer = Certificate.load(certificate), Certificate.load(self.authority.ca)
        by = by or self.responder
        status = Status(revocation=Revocation(at=revoked[0], reason=revoked[1]) if revoked else None, unknown=unknown)
        return build_ocsp_response(
            [(certificate_id(facts, issuer), status)], responder=Certificate.load(by.certificate), key=by.private_key,
            at=at, next_update=at + life if life else None, nonce=b"12345678")


class RsaAuthority:
    """A small RSA authority: root, TSA, responder."""

    def __init__(self) -> None:
        self.root_key = generate_rsa_key()
        self.root = self.certificate("root", self.root_key, issuer=None)

    def certificate(self, profile: str, key: RsaPrivateKey, *, issuer: bytes | None) -> bytes:
        """Return a certificate of a profile signed by the root."""
        return build_certificate(
            subject=Subject(common_name=f"TEST RSA {profile}"), public_key=key.public,
            issuer=Certificate.load(issuer) if issuer else None, issuer_key=self.root_key, not_before=NOW - DAY,
            not_after=NOW + 1000 * DAY, profile=profile)  # type: ignore[arg-type]

    def crl(self) -> bytes:
        """Return the root's empty list."""
        return build_crl(issuer=Certificate.load(self.root), issuer_key=self.root_key, number=1, this_update=NOW - DAY,
                         next_update=NOW + 7 * DAY)

    def service(self, profile: str) -> KeyFile:
        """Return a key with its certificate."""
        key = generate_rsa_key()
        return KeyFile(key.key, self.certificate(profile, key, issuer=self.root))


def other_key() -> KeyFile:
    """Return a key of an authority nobody trusts."""
    return Authority(generate_private_key(), generate_private_key()).person(profile="tsa")
