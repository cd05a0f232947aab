"""Streebog (GOST 34.11-2012 / 34.11-2015 of Kazakhstan), RFC 6986. Output in the plain order of the RFC.

Two implementations of one compression function: a small C extension where it could be built, and pure Python.
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from typing import Final, Literal

BLOCK = 64  # bytes
_CHUNK = 1 << 20

PI: Final = bytes.fromhex(
    "fceedd11cf6e3116fbc4fada23c5044de977f0db932e99ba1736f1bb14cd5fc1f918655ae25cef21811c3c428b018e4f"
    "058402aee36a8fa0060bed987fd4d31feb342c51eac848abf22a68a2fd3aceccb5700e56080c7612bf7213479cb75d87"
    "15a19629107b9ac7f391786f9d9eb2b13275193dff358a7e6d54c680c3bd0d57dff524a93ea843c9d779d6f67c22b903"
    "e00fecde7a94b0bcdce828504e330a4aa79760731e0062441ab83882649f2641ad45469227 5e552f8ca3a57d69d5953b".replace(" ", "")
    + "0758b34086ac1df730376be488d9e789e11b83494c3ff8fe8d53aa90cad88561207167a42d2b095bcb9b25d0bee56c52"
    "59a674d2e6f4b4c0d166afc2394b63b6")
"""The substitution π of RFC 6986 section 6.2."""

MATRIX: Final = (
    0x8e20faa72ba0b470, 0x47107ddd9b505a38, 0xad08b0e0c3282d1c, 0xd8045870ef14980e, 0x6c022c38f90a4c07,
    0x3601161cf205268d, 0x1b8e0b0e798c13c8, 0x83478b07b2468764, 0xa011d380818e8f40, 0x5086e740ce47c920,
    0x2843fd2067adea10, 0x14aff010bdd87508, 0x0ad97808d06cb404, 0x05e23c0468365a02, 0x8c711e02341b2d01,
    0x46b60f011a83988e, 0x90dab52a387ae76f, 0x486dd4151c3dfdb9, 0x24b86a840e90f0d2, 0x125c354207487869,
    0x092e94218d243cba, 0x8a174a9ec8121e5d, 0x4585254f64090fa0, 0xaccc9ca9328a8950, 0x9d4df05d5f661451,
    0xc0a878a0a1330aa6, 0x60543c50de970553, 0x302a1e286fc58ca7, 0x18150f14b9ec46dd, 0x0c84890ad27623e0,
    0x0642ca05693b9f70, 0x0321658cba93c138, 0x86275df09ce8aaa8, 0x439da0784e745554, 0xafc0503c273aa42a,
    0xd960281e9d1d5215, 0xe230140fc0802984, 0x71180a8960409a42, 0xb60c05ca30204d21, 0x5b068c651810a89e,
    0x456c34887a3805b9, 0xac361a443d1c8cd2, 0x561b0d22900e4669, 0x2b838811480723ba, 0x9bcf4486248d9f5d,
    0xc3e9224312c8c1a0, 0xeffa11af0964ee50, 0xf97d86d98a327728, 0xe4fa2054a80b329c, 0x727d102a548b194e,
    0x39b008152acb8227, 0x9258048415eb419d, 0x492c024284fbaec0, 0xaa16012142f35760, 0x550b8e9e21f7a530,
    0xa48b474f9ef5dc18, 0x70a6a56e2440598e, 0x3853dc371220a247, 0x1ca76e95091051ad, 0x0edd37c48a08a6d8,
    0x07e095624504536c, 0x8d70c431ac02a736, 0xc83862965601dd1b, 0x641c314b2b8ee083,
)
"""The rows of the linear transformation of RFC 6986 section 6.4."""

CONSTANTS: Final = tuple(bytes.fromhex(line)[::-1] for line in (
    "b1085bda1ecadae9ebcb2f81c0657c1f2f6a76432e45d016714eb88d7585c4fc"
    "4b7ce09192676901a2422a08a460d31505767436cc744d23dd806559f2a64507",
    "6fa3b58aa99d2f1a4fe39d460f70b5d7f3feea720a232b9861d55e0f16b50131"
    "9ab5176b12d699585cb561c2db0aa7ca55dda21bd7cbcd56e679047021b19bb7",
    "f574dcac2bce2fc70a39fc286a3d843506f15e5f529c1f8bf2ea7514b1297b7b"
    "d3e20fe490359eb1c1c93a376062db09c2b6f443867adb31991e96f50aba0ab2",
    "ef1fdfb3e81566d2f948e1a05d71e4dd488e857e335c3c7d9d721cad685e353f"
    "a9d72c82ed03d675d8b71333935203be3453eaa193e837f1220cbebc84e3d12e",
    "4bea6bacad4747999a3f410c6ca923637f151c1f1686104a359e35d7800fffbd"
    "bfcd1747253af5a3dfff00b723271a167a56a27ea9ea63f5601758fd7c6cfe57",
    "ae4faeae1d3ad3d96fa4c33b7a3039c02d66c4f95142a46c187f9ab49af08ec6"
    "cffaa6b71c9ab7b40af21f66c2bec6b6bf71c57236904f35fa68407a46647d6e",
    "f4c70e16eeaac5ec51ac86febf240954399ec6c7e6bf87c9d3473e33197a93c9"
    "0992abc52d822c3706476983284a05043517454ca23c4af38886564d3a14d493",
    "9b1f5b424d93c9a703e7aa020c6e41414eb7f8719c36de1e89b4443b4ddbc49a"
    "f4892bcb929b069069d18d2bd1a5c42f36acc2355951a8d9a47f0dd4bf02e71e",
    "378f5a541631229b944c9ad8ec165fde3a7d3a1b258942243cd955b7e00d0984"
    "800a440bdbb2ceb17b2b8a9aa6079c540e38dc92cb1f2a607261445183235adb",
    "abbedea680056f52382ae548b2e4f3f38941e71cff8a78db1fffe18a1b336103"
    "9fe76702af69334b7a1e6c303b7652f43698fad1153bb6c374b4c7fb98459ced",
    "7bcd9ed0efc889fb3002c6cd635afe94d8fa6bbbebab07612001802114846679"
    "8a1d71efea48b9caefbacd1d7d476e98dea2594ac06fd85d6bcaa4cd81f32d1b",
    "378ee767f11631bad21380b00449b17acda43c32bcdf1d77f82012d430219f9b"
    "5d80ef9d1891cc86e71da4aa88e12852faf417d5d9b21b9948bc924af11bd720",
))
"""The iteration constants C of RFC 6986 section 6.5, least significant byte first."""


def _tables() -> tuple[tuple[int, ...], ...]:
    """Return S, P and L as eight tables of 256 words: byte `b` of word `j` contributes `tables[j][b]`."""
    return tuple(tuple(_row(PI[byte], 63 - 8 * position) for byte in range(256)) for position in range(8))


def _row(byte: int, first: int) -> int:
    word = 0
    for bit in range(8):
        if byte >> bit & 1:
            word ^= MATRIX[first - bit]
    return word


TABLES: Final = _tables()
_WORDS = struct.Struct("<8Q")
_CONSTANT_WORDS = tuple(_WORDS.unpack(constant) for constant in CONSTANTS)
Words = tuple[int, ...]


def _lps(a: Words, b: Words) -> Words:
    """Return L(P(S(a xor b)))."""
    x0, x1, x2, x3, x4, x5, x6, x7 = [p ^ q for p, q in zip(a, b, strict=True)]
    t0, t1, t2, t3, t4, t5, t6, t7 = TABLES
    return tuple([t0[x0 >> s & 255] ^ t1[x1 >> s & 255] ^ t2[x2 >> s & 255] ^ t3[x3 >> s & 255]
                  ^ t4[x4 >> s & 255] ^ t5[x5 >> s & 255] ^ t6[x6 >> s & 255] ^ t7[x7 >> s & 255]
                  for s in (0, 8, 16, 24, 32, 40, 48, 56)])


def python_compress(h: bytes, n: bytes, m: bytes) -> bytes:
    """Return g_N(h, m) of RFC 6986 section 8; each argument has 64 bytes, least significant first."""
    start, block = _WORDS.unpack(h), _WORDS.unpack(m)
    key, state = _lps(start, _WORDS.unpack(n)), block
    for constant in _CONSTANT_WORDS:
        state, key = _lps(key, state), _lps(key, constant)
    return _WORDS.pack(*[s ^ k ^ a ^ b for s, k, a, b in zip(state, key, start, block, strict=True)])


def python_blocks(state: tuple[bytes, int, int], data: bytes) -> tuple[bytes, int, int]:
    """Take whole blocks into (h, N, Σ); N counts bits, both sums are modulo 2^512."""
    h, count, total = state
    for start in range(0, len(data), BLOCK):
        block = data[start:start + BLOCK]
        h = python_compress(h, count.to_bytes(64, "little"), block)
        count += 512
        total = (total + int.from_bytes(block, "little")) % (1 << 512)
    return h, count, total


IMPLEMENTATION: Literal["c", "python"]
try:
    from . import _streebog

    _streebog.prepare(b"".join(struct.pack("<256Q", *table) for table in TABLES), b"".join(CONSTANTS))
    IMPLEMENTATION = "c"
except ImportError:
    IMPLEMENTATION = "python"

Blocks = Callable[[tuple[bytes, int, int], bytes], tuple[bytes, int, int]]


def c_blocks(state: tuple[bytes, int, int], data: bytes) -> tuple[bytes, int, int]:
    """As `python_blocks`, by the C extension; the interpreter lock is released for large data."""
    h, count, total = state
    packed = _streebog.blocks(h + count.to_bytes(64, "little") + total.to_bytes(64, "little"), data)
    return packed[:64], int.from_bytes(packed[64:128], "little"), int.from_bytes(packed[128:], "little")


class Streebog:
    """An incremental hash of 512 or 256 bits; any chunking of the data gives the same digest."""

    block_size = BLOCK
    _take: Blocks = staticmethod(c_blocks if IMPLEMENTATION == "c" else python_blocks)

    def __init__(self, bits: int = 512) -> None:
        if bits not in (256, 512):
            raise ValueError(f"Streebog has 256 or 512 bits, not {bits}")
        self.digest_size = bits // 8
        self._state = (b"\x01" * 64 if bits == 256 else bytes(64), 0, 0)
        self._rest = b""

    def update(self, data: bytes | memoryview) -> None:
        """Take in more data."""
        self._rest += bytes(data)
        whole = len(self._rest) // BLOCK * BLOCK
        if whole:
            self._state = self._take(self._state, self._rest[:whole])
            self._rest = self._rest[whole:]

    def digest(self) -> bytes:
        """Return the hash of all data so far (64 or 32 bytes)."""
        h, count, total = self._state
        length = len(self._rest)
        padded = self._rest + b"\x01" + bytes(BLOCK - 1 - length)
        h, _, total = self._take((h, count, total), padded)
        final_count = (count + 8 * length).to_bytes(64, "little")
        h = self._close(h, final_count)
        h = self._close(h, total.to_bytes(64, "little"))
        return h[64 - self.digest_size:]

    def _close(self, h: bytes, block: bytes) -> bytes:
        return self._take((h, 0, 0), block)[0]

    def copy(self) -> Streebog:
        """Return an independent copy of the running hash."""
        twin = type(self)(self.digest_size * 8)
        twin._state, twin._rest = self._state, self._rest
        return twin


class PythonStreebog(Streebog):
    """The pure Python one, always there."""

    _take: Blocks = staticmethod(python_blocks)


def streebog512(data: bytes) -> bytes:
    """Return the 512-bit hash of data (64 bytes)."""
    return _once(data, 512)


def streebog256(data: bytes) -> bytes:
    """Return the 256-bit hash of data (32 bytes)."""
    return _once(data, 256)


def _once(data: bytes, bits: int) -> bytes:
    running, view = Streebog(bits), memoryview(data)
    for start in range(0, len(view), _CHUNK):  # a list of 21 MB is not copied as a whole
        running.update(view[start:start + _CHUNK])
    return running.digest()
