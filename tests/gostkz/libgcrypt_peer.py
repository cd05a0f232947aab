"""GOST arithmetic that shares no code with gostkz: libgcrypt through ctypes, and a CMS check on top of asn1crypto alone."""

from __future__ import annotations

import ctypes
import ctypes.util
import functools
from typing import Any

import pytest
from asn1crypto import cms, core

STRIBOG = {64: 310, 32: 309}  # GCRY_MD_STRIBOG512, GCRY_MD_STRIBOG256
GOST94 = 308  # GCRY_MD_GOSTR3411_94: with the test substitution
LEGACY = "(curve GOST2001-CryptoPro-A)"
CURVES = {  # 512: the peer's own parameters; 256: RFC 7836 section A.2, which older libraries do not name
    64: "(curve GOST2012-512-tc26-A)",
    32: "(p #00fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffd97#)"
    "(a #00c2173f1513981673af4892c23035a27ce25e2013bf95aa33b22c656f277e7335#)"
    "(b #295f9bae7428ed9ccc20e7c359a9d41a22fccd9108e17bf7ba9337a6f8ae9513#)"
    "(n #400000000000000000000000000000000fd8cddfc87b6635c115af556c360c67#)(h #04#)"
    "(g #0491e38443a5e82c0d880923425712b2bb658b9196932e02c78b2582fe742daa28"
    "32879423ab1a0375895786c4bb46e9565fde0b5344766740af268adb32322e5c#)",
}
MESSAGE_DIGEST = "1.2.840.113549.1.9.4"


class PeerRefuses(AssertionError):
    """The other implementation does not accept what ours made."""


@functools.cache
def library() -> ctypes.CDLL:
    """Return libgcrypt; the test is skipped where there is none."""
    try:
        peer = ctypes.CDLL("libgcrypt.so.20")
    except OSError:
        pytest.skip("libgcrypt20 is not installed: nothing independent to compare with")
    peer.gcry_check_version.restype = peer.gcry_sexp_find_token.restype = peer.gcry_sexp_nth_data.restype = ctypes.c_void_p
    peer.gcry_sexp_find_token.argtypes = (ctypes.c_void_p, ctypes.c_char_p, ctypes.c_size_t)
    peer.gcry_sexp_nth_data.argtypes = (ctypes.c_void_p, ctypes.c_int, ctypes.POINTER(ctypes.c_size_t))
    peer.gcry_sexp_new.argtypes = (ctypes.POINTER(ctypes.c_void_p), ctypes.c_char_p, ctypes.c_size_t, ctypes.c_int)
    peer.gcry_sexp_release.argtypes = (ctypes.c_void_p,)
    peer.gcry_pk_verify.argtypes = (ctypes.c_void_p,) * 3
    peer.gcry_pk_sign.argtypes = (ctypes.POINTER(ctypes.c_void_p), ctypes.c_void_p, ctypes.c_void_p)
    peer.gcry_md_hash_buffer.argtypes = (ctypes.c_int, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_size_t)
    peer.gcry_check_version(None)
    peer.gcry_control(38, 0)  # GCRYCTL_INITIALIZATION_FINISHED
    return peer


def streebog(data: bytes, *, size: int = 64) -> bytes:
    """Return the hash of `size` bytes."""
    out = ctypes.create_string_buffer(size)
    library().gcry_md_hash_buffer(STRIBOG[size], out, data, len(data))
    return out.raw


def gost94(data: bytes) -> bytes:
    """Return the legacy hash."""
    out = ctypes.create_string_buffer(32)
    library().gcry_md_hash_buffer(GOST94, out, data, len(data))
    return out.raw


def verifies(digest: bytes, signature: bytes, *, x: int, y: int, curve: str = "") -> bool:
    """Whether libgcrypt accepts r_LE ‖ s_LE. It takes digest and halves big-endian."""
    size = len(signature) // 2
    halves = {name: signature[at : at + size][::-1] for name, at in (("r", 0), ("s", size))}
    expression = _new(f"(sig-val (gost (r #{halves['r'].hex()}#)(s #{halves['s'].hex()}#)))")
    key = _new(f"(public-key (ecc {curve or CURVES[size]}(q #{_point(x, y, size)}#)))")
    return library().gcry_pk_verify(expression, _data(digest), key) == 0


def sign(digest: bytes, *, d: int, x: int, y: int, size: int = 64, curve: str = "") -> bytes:
    """Return r_LE ‖ s_LE made by libgcrypt."""
    key = _new(f"(private-key (ecc {curve or CURVES[size]}(q #{_point(x, y, size)}#)(d #{d.to_bytes(size, 'big').hex()}#)))")
    made = ctypes.c_void_p()
    assert library().gcry_pk_sign(ctypes.byref(made), _data(digest), key) == 0
    return b"".join(_part(made, name).rjust(size, b"\0")[-size:][::-1] for name in (b"r", b"s"))


def _point(x: int, y: int, size: int) -> str:
    return "04" + x.to_bytes(size, "big").hex() + y.to_bytes(size, "big").hex()


def _data(digest: bytes) -> ctypes.c_void_p:
    return _new(f"(data (flags gost)(value #{digest[::-1].hex()}#))")


def _new(text: str) -> ctypes.c_void_p:
    made = ctypes.c_void_p()
    code = library().gcry_sexp_new(ctypes.byref(made), text.encode(), len(text), 1)
    assert code == 0, f"libgcrypt cannot read the expression: {code}"
    return made


def _part(expression: ctypes.c_void_p, name: bytes) -> bytes:
    token, length = library().gcry_sexp_find_token(expression, name, 0), ctypes.c_size_t()
    start = library().gcry_sexp_nth_data(token, 1, ctypes.byref(length))
    return ctypes.string_at(start, length.value)


def verify_cms_with_libgcrypt(der: bytes, content: bytes) -> None:
    """Check the one signer of a detached GOST-512 CMS: message digest and signature. Raises PeerRefuses."""
    data = cms.ContentInfo.load(der)["content"]
    (signer,) = data["signer_infos"]
    values = {attribute["type"].dotted: attribute["values"] for attribute in signer["signed_attrs"]}
    if values[MESSAGE_DIGEST][0].native != streebog(content):
        raise PeerRefuses("the message digest is another document's")
    x, y = _public_point(data, signer)
    attributes = b"\x31" + signer["signed_attrs"].dump()[1:]  # signed as a SET, sent as [0] (RFC 5652 section 5.4)
    if not verifies(streebog(attributes), signer["signature"].native, x=x, y=y):
        raise PeerRefuses("the signature does not hold")


def _public_point(data: Any, signer: Any) -> tuple[int, int]:
    serial = signer["sid"].chosen["serial_number"].native
    for choice in data["certificates"]:
        body = core.Sequence.load(core.Sequence.load(choice.chosen.dump())[0].dump())
        if core.Integer.load(body[1].dump()).native == serial:  # after the version: serial number; the key is the seventh
            bits = core.Sequence.load(body[6].dump())[1]
            raw = core.OctetString.load(core.OctetBitString.load(bits.dump()).native).native
            half = len(raw) // 2
            return int.from_bytes(raw[:half], "little"), int.from_bytes(raw[half:], "little")
    raise PeerRefuses("the signer's certificate is not there")
