"""Signatures of GOST 34.10-2012/2015 on short Weierstrass curves, in the byte order of the National CA of Kazakhstan.

Signatures are r ‖ s, each half little-endian, everywhere. Timing is not constant in Python: the scalar is blinded, and
keys on devices are the better choice where that matters.
"""

from __future__ import annotations

import functools
import secrets
from dataclasses import dataclass

Point = tuple[int, int, int]  # Jacobian: x = X/Z², y = Y/Z³; Z = 0 is the neutral element
NEUTRAL: Point = (1, 1, 0)
BLINDING_BITS = 64


@dataclass(frozen=True, slots=True)
class Curve:
    """A named curve y² = x³ + ax + b over p with base point (gx, gy) of order q; `size` is the byte length of a half."""

    name: str
    size: int
    p: int
    a: int
    b: int
    q: int
    gx: int
    gy: int

    def holds(self, x: int, y: int) -> bool:
        """Whether a point lies on the curve."""
        return 0 <= x < self.p and 0 <= y < self.p and (y * y - (x * x + self.a) * x - self.b) % self.p == 0


_P512, _P256 = 2**512 - 569, 2**256 - 617

CURVE_512 = Curve(
    "gost2015-512-a", 64, _P512, _P512 - 3,
    int("e8c2505dedfc86ddc1bd0b2b6667f1da34b82574761cb0e879bd081cfd0b6265"
        "ee3cb090f30d27614cb4574010da90dd862ef9d4ebee4761503190785a71c760", 16),
    int("ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"
        "27e69532f48d89116ff22b8d4e0560609b4b38abfad2b85dcacdb1411f10b275", 16),
    3,
    int("7503cfe87a836ae3a61b8816e25450e6ce5e1c93acf1abc1778064fdcbefa921"
        "df1626be4fd036e93d75e6a50e3a41e98028fe5fc235f5b889a589cb5215f2a4", 16))
"""1.2.398.3.10.1.1.2.2.1, numerically id-tc26-gost-3410-12-512-paramSetA (RFC 7836)."""

CURVE_256 = Curve(
    "gost2015-256-a", 32, _P256,
    0xC2173F1513981673AF4892C23035A27CE25E2013BF95AA33B22C656F277E7335,
    0x295F9BAE7428ED9CCC20E7C359A9D41A22FCCD9108E17BF7BA9337A6F8AE9513,
    0x400000000000000000000000000000000FD8CDDFC87B6635C115AF556C360C67,
    0x91E38443A5E82C0D880923425712B2BB658B9196932E02C78B2582FE742DAA28,
    0x32879423AB1A0375895786C4BB46E9565FDE0B5344766740AF268ADB32322E5C)
"""1.2.398.3.10.1.1.2.1.1, numerically id-tc26-gost-3410-2012-256-paramSetA (RFC 7836)."""

CURVE_LEGACY_2004 = Curve(
    "gost2004-a", 32, _P256, _P256 - 3, 0xA6,
    0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF6C611070995AD10045841B09B761B893,
    1,
    0x8D91E471E0989CDA27DF505A453F2B7635294F2DDF23E3B122ACC99C9E9F1E14)
"""1.2.398.3.10.1.1.1.1.1 of GOST 34.310-2004, numerically GostR3410-2001-CryptoPro-A (RFC 4357)."""


def _double(curve: Curve, point: Point) -> Point:
    x, y, z = point
    if not z or not y:
        return NEUTRAL
    p = curve.p
    yy = y * y % p
    s = 4 * x * yy % p
    zz = z * z % p
    m = 3 * (x - zz) * (x + zz) if curve.a == p - 3 else 3 * x * x + curve.a * zz * zz
    m %= p
    x3 = (m * m - 2 * s) % p
    return x3, (m * (s - x3) - 8 * yy * yy) % p, 2 * y * z % p


def _add(curve: Curve, left: Point, right: Point) -> Point:
    x1, y1, z1 = left
    x2, y2, z2 = right
    if not z1:
        return right
    if not z2:
        return left
    p = curve.p
    zz1, zz2 = z1 * z1 % p, z2 * z2 % p
    u1, u2 = x1 * zz2 % p, x2 * zz1 % p
    s1, s2 = y1 * zz2 * z2 % p, y2 * zz1 * z1 % p
    if u1 == u2:
        return _double(curve, left) if s1 == s2 else NEUTRAL
    h, r = u2 - u1, s2 - s1
    hh = h * h % p
    hhh = h * hh % p
    v = u1 * hh % p
    x3 = (r * r - hhh - 2 * v) % p
    return x3, (r * (v - x3) - s1 * hhh) % p, h * z1 * z2 % p


def _affine(curve: Curve, point: Point) -> tuple[int, int] | None:
    x, y, z = point
    if not z:
        return None
    inverse = pow(z, -1, curve.p)
    square = inverse * inverse % curve.p
    return x * square % curve.p, y * square * inverse % curve.p


@functools.cache
def _base_table(curve: Curve) -> tuple[tuple[Point, ...], ...]:
    """Return rows of 15 multiples of 16^i·G with Z = 1, enough for a blinded scalar."""
    rows, base = [], (curve.gx, curve.gy, 1)
    for _ in range(curve.size * 2 + BLINDING_BITS // 4 + 1):
        row = [base]
        for _ in range(14):
            row.append(_add(curve, row[-1], base))
        rows.append(row)
        base = _add(curve, row[-1], base)
    return tuple(tuple(_normal(curve, point) for point in row) for row in rows)


def _normal(curve: Curve, point: Point) -> Point:
    affine = _affine(curve, point)
    return (*affine, 1) if affine else NEUTRAL


def _times_base(curve: Curve, scalar: int) -> Point:
    table, total, place = _base_table(curve), NEUTRAL, 0
    while scalar:
        digit = scalar & 15
        if digit:
            total = _add(curve, total, table[place][digit - 1])
        scalar >>= 4
        place += 1
    return total


def _times(curve: Curve, scalar: int, point: Point) -> Point:
    """Return scalar·point by windows of four bits."""
    multiples = [NEUTRAL, point]
    for _ in range(14):
        multiples.append(_add(curve, multiples[-1], point))
    total = NEUTRAL
    for shift in range((scalar.bit_length() + 3) // 4 * 4 - 4, -1, -4):
        for _ in range(4):
            total = _double(curve, total)
        digit = scalar >> shift & 15
        if digit:
            total = _add(curve, total, multiples[digit])
    return total


def public_point(d: int, *, curve: Curve) -> tuple[int, int]:
    """Return d·G for 0 < d < q. Raises ValueError."""
    point = _affine(curve, _times_base(curve, d)) if 0 < d < curve.q else None
    if point is None:
        raise ValueError("private key out of range")
    return point


def _digest_number(digest: bytes, curve: Curve) -> int:
    return int.from_bytes(digest, "little") % curve.q or 1


def sign(digest: bytes, *, d: int, curve: Curve = CURVE_512, k: int | None = None) -> bytes:
    """Return r ‖ s (2 × `curve.size` bytes, little-endian halves) over a digest (GOST 34.10-2012 section 6.1).

    `k` is for test vectors only; otherwise it is fresh and blinded by a multiple of q.
    """
    e = _digest_number(digest, curve)
    while True:
        secret = k or secrets.randbelow(curve.q - 1) + 1
        point = _affine(curve, _times_base(curve, secret + secrets.randbits(BLINDING_BITS) * curve.q))
        r = point[0] % curve.q if point else 0
        s = (r * d + secret * e) % curve.q
        if r and s:
            return r.to_bytes(curve.size, "little") + s.to_bytes(curve.size, "little")
        if k:
            raise ValueError("this k gives no signature")


def verify(digest: bytes, signature: bytes, *, q_point: tuple[int, int], curve: Curve = CURVE_512) -> bool:
    """Whether r ‖ s is a signature over the digest by the owner of the public point. Never raises for bad bytes."""
    if len(signature) != 2 * curve.size or not curve.holds(*q_point):
        return False
    r = int.from_bytes(signature[:curve.size], "little")
    s = int.from_bytes(signature[curve.size:], "little")
    if not (0 < r < curve.q and 0 < s < curve.q):
        return False
    v = pow(_digest_number(digest, curve), -1, curve.q)
    base = _times_base(curve, s * v % curve.q)
    other = _times(curve, -r * v % curve.q, (*q_point, 1))
    point = _affine(curve, _add(curve, base, other))
    return point is not None and point[0] % curve.q == r
