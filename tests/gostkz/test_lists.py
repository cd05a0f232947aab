"""Revocation lists: deltas, holds that end, and a list of the production's size in bounded memory."""

from __future__ import annotations

import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from gostkz import asn1
from gostkz.asn1 import sequence, tagged
from gostkz.certificates import Certificate, Unreadable
from gostkz.crls import find_revocation, load_crl
from gostkz.verification import check_certificate
from tests.gostkz import libgcrypt_peer
from tests.gostkz.authorities import DAY, NOW, Authority

ENTRIES = 422_000
MEMORY = 150 * 1024  # kB
MEASURED = """
import sys
from pathlib import Path
from gostkz.certificates import Certificate
from gostkz.crls import find_revocation, load_crl
crl = load_crl(Path(sys.argv[1]).read_bytes())
assert crl.signed_by(Certificate.load(Path(sys.argv[2]).read_bytes()))
assert find_revocation(crl, int(sys.argv[3])) is not None
assert find_revocation(crl, 12345) is None
status = Path("/proc/self/status").read_text()  # ru_maxrss would count the parent before exec
print(status.split("VmHWM:")[1].split()[0])
"""


@pytest.fixture(scope="module")
def authority() -> Authority:
    return Authority()


def judged(authority: Authority, certificate: bytes, *crls: bytes) -> tuple[str, list[str]]:
    report = check_certificate(certificate, roots=[authority.root], intermediates=[authority.ca], crls=crls, at=NOW)
    return report.trust, [reason.code for reason in report.reasons if reason.code != "ISSUER_REVOCATION_UNKNOWN"]


def test_a_delta_adds_to_its_base_and_never_stands_alone(authority: Authority) -> None:
    certificate = authority.person().certificate
    delta = authority.crl((certificate, NOW - DAY, "keyCompromise"), base=1)
    assert judged(authority, certificate, authority.crl(), delta) == ("invalid", ["REVOKED"])
    assert judged(authority, certificate, authority.crl(base=1)) == ("not_determined", ["REVOCATION_UNKNOWN"])


def test_a_hold_ends_by_a_newer_delta_only(authority: Authority) -> None:
    certificate = authority.person().certificate
    held = authority.crl((certificate, NOW - 5 * DAY, "certificateHold"))
    lifted = authority.crl((certificate, NOW - DAY, "removeFromCRL"), at=NOW + timedelta(hours=1), base=1)
    before = authority.crl((certificate, NOW - DAY, "removeFromCRL"), at=NOW - DAY, base=1)
    assert judged(authority, certificate, held, lifted) == ("valid", [])
    assert judged(authority, certificate, held, before) == ("invalid", ["ON_HOLD"])


def test_the_peer_accepts_the_lists_signature(authority: Authority) -> None:
    crl, public = load_crl(authority.crl()), authority.ca_key.public
    tbs = crl.der[crl.tbs_span.start : crl.tbs_span.end]
    assert libgcrypt_peer.verifies(libgcrypt_peer.streebog(tbs), crl.signature, x=public.x, y=public.y)


@pytest.mark.parametrize("cut", [1, 3, 40, 200])
def test_a_list_cut_short_is_no_list(authority: Authority, cut: int) -> None:
    with pytest.raises(Unreadable):
        load_crl(authority.crl()[:-cut])


def large_list(authority: Authority) -> bytes:
    """Return a list of the production's size."""
    issuer = Certificate.load(authority.ca)
    at = asn1.time(NOW - DAY)
    prefix, suffix = b"\x02\x14\x10", at + bytes.fromhex("300c300a0603551d1504030a0106")
    body = len(prefix) + 19 + len(suffix)
    entry = b"\x30" + bytes([body]) + prefix
    entries = b"".join(entry + number.to_bytes(19, "big") + suffix for number in range(ENTRIES))
    tbs = sequence(
        asn1.integer(1), asn1.gost_algorithm(asn1.SIGN_512), issuer.subject_der, at, asn1.time(NOW + DAY), tagged(0x30, entries)
    )
    return sequence(tbs, asn1.gost_algorithm(asn1.SIGN_512), tagged(0x03, b"\x00" + authority.ca_key.sign_data(tbs)))


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="memory is measured by /proc")
def test_the_large_list_is_checked_and_searched_in_bounded_memory(authority: Authority, tmp_path: Path) -> None:
    (tmp_path / "crl").write_bytes(large_list(authority))
    (tmp_path / "ca").write_bytes(authority.ca)
    assert (tmp_path / "crl").stat().st_size > 21_000_000
    serial = str((0x10 << 152) + ENTRIES - 1)
    done = subprocess.run(
        [sys.executable, "-c", MEASURED, tmp_path / "crl", tmp_path / "ca", serial], capture_output=True, text=True, check=True
    )
    assert int(done.stdout) < MEMORY


def test_a_serial_inside_of_other_bytes_is_not_an_entry(authority: Authority) -> None:
    certificate = authority.person().certificate
    crl = load_crl(authority.crl((certificate, NOW, "superseded")))
    serial = Certificate.load(certificate).serial
    assert find_revocation(crl, serial) is not None
    assert find_revocation(crl, serial & ((1 << 80) - 1)) is None
