"""GOST 34.311-95 (GOST R 34.11-94) with the test substitution, as stored documents of 2004–2015 need it.

For checking old signatures only: pure Python, about 25 kB a second.
"""

from __future__ import annotations

from typing import Final

BLOCK = 32  # bytes
_WORD, _LONG, _FULL = 0xFFFFFFFF, 2**64 - 1, 2**256 - 1

SUBSTITUTION: Final = tuple(bytes(int(digit, 16) for digit in row) for row in (
    "4a92d80e6b1c7f53", "eb4c6dfa23810759", "581da342efc7609b", "7da1089fe46cb253",
    "6c715fd84a9e03b2", "4ba0721d36859cfe", "db413f590ae7682c", "1fd057a4923e6b8c"))
"""GostR3411-94-TestParamSet (RFC 4357 section 11.2); the first row serves the lowest four bits."""

_C3: Final = int("ff00ffff000000ffff0000ff00ffff0000ff00ff00ff00ffff00ff00ff00ff00", 16)


def _lookups() -> tuple[tuple[int, ...], ...]:
    """Return four tables of 256 that substitute a byte and rotate it by eleven bits to its place."""
    tables = []
    for place in range(4):
        low, high = SUBSTITUTION[2 * place], SUBSTITUTION[2 * place + 1]
        words = ((low[value & 15] | high[value >> 4] << 4) << 8 * place for value in range(256))
        tables.append(tuple((word << 11 | word >> 21) & _WORD for word in words))
    return tuple(tables)


_T0, _T1, _T2, _T3 = _lookups()


def _encrypt(block: int, key: int) -> int:
    """GOST 28147-89 in the simple mode: 24 rounds with the key words up, eight with them down."""
    words = [key >> 32 * i & _WORD for i in range(8)]
    low, high = block & _WORD, block >> 32
    for word in words * 3 + words[::-1]:
        mixed = low + word & _WORD
        low, high = high ^ _T0[mixed & 255] ^ _T1[mixed >> 8 & 255] ^ _T2[mixed >> 16 & 255] ^ _T3[mixed >> 24], low
    return low << 32 | high


def _turn(value: int) -> int:
    return value >> 64 | ((value ^ value >> 64) & _LONG) << 192


def _shuffle(value: int) -> int:
    octets = value.to_bytes(32, "little")
    return int.from_bytes(bytes(octets[8 * i + j] for j in range(8) for i in range(4)), "little")


def _mix(value: int, rounds: int) -> int:
    for _ in range(rounds):
        new = value ^ value >> 16 ^ value >> 32 ^ value >> 48 ^ value >> 192 ^ value >> 240
        value = value >> 16 | (new & 0xFFFF) << 240
    return value


def _step(state: int, block: int) -> int:
    u, v, out = state, block, 0
    for i in range(4):
        if i:
            u, v = _turn(u) ^ (_C3 if i == 2 else 0), _turn(_turn(v))
        out |= _encrypt(state >> 64 * i & _LONG, _shuffle(u ^ v)) << 64 * i
    return _mix(state ^ _mix(block ^ _mix(out, 12), 1), 61)


def gost95(data: bytes) -> bytes:
    """Return the hash of 32 bytes."""
    state = total = 0
    for start in range(0, len(data), BLOCK):
        block = int.from_bytes(data[start:start + BLOCK], "little")
        state, total = _step(state, block), total + block & _FULL
    return _step(_step(state, 8 * len(data)), total).to_bytes(BLOCK, "little")
