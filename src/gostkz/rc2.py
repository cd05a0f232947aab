"""RC2 (RFC 2268) in CBC mode, only to read and write key files of the National CA, which use a 40-bit key."""

from __future__ import annotations

import struct

PITABLE = bytes.fromhex(
    "d978f9c419ddb5ed28e9fd794aa0d89dc67e37832b76538e624c6488448bfba2"
    "179a59f587b34f1361456d8d09817d32bd8f40eb86b77b0bf09521225c6b4e82"
    "54d66593ce60b21c7356c014a78cf1dc1275ca1f3bbee4d1423dd430a33cb626"
    "6fbf0eda4669075727f21d9bbc944303f811c7f690ef3ee706c3d52fc8661ed7"
    "08e8eade8052eef784aa72ac354d6a2a961ad2715a1549744b9fd05e0418a4ec"
    "c2e0416e0f51cbcc2491af50a1f47039997c3a8523b8b47afc02365b25559731"
    "2d5dfa98e38a92ae05df2910676cbac9d300e6cfe19ea82c6316013f58e289a9"
    "0d38341bab33ffb0bb480c5fb9b1cd2ec5f3db47e5a59c770aa62068fe7fc1ad")
_MIX = (1, 2, 3, 5)


def _expand(key: bytes, effective_bits: int) -> tuple[int, ...]:
    table = bytearray(key + bytes(128 - len(key)))
    for i in range(len(key), 128):
        table[i] = PITABLE[(table[i - 1] + table[i - len(key)]) & 255]
    size = (effective_bits + 7) // 8
    table[128 - size] = PITABLE[table[128 - size] & 255 >> (8 * size - effective_bits)]
    for i in range(127 - size, -1, -1):
        table[i] = PITABLE[table[i + 1] ^ table[i + size]]
    return struct.unpack("<64H", table)


def _encrypt_block(words: list[int], key: tuple[int, ...]) -> None:
    for number in range(16):
        if number in (5, 11):
            for i in range(4):
                words[i] = words[i] + key[words[i - 1] & 63] & 0xFFFF
        for i in range(4):
            mixed = words[i] + key[4 * number + i] + (words[i - 1] & words[i - 2]) + (~words[i - 1] & words[i - 3])
            mixed &= 0xFFFF
            words[i] = (mixed << _MIX[i] | mixed >> 16 - _MIX[i]) & 0xFFFF


def _decrypt_block(words: list[int], key: tuple[int, ...]) -> None:
    for number in range(15, -1, -1):
        for i in range(3, -1, -1):
            turned = (words[i] >> _MIX[i] | words[i] << 16 - _MIX[i]) & 0xFFFF
            words[i] = (turned - key[4 * number + i] - (words[i - 1] & words[i - 2])
                        - (~words[i - 1] & words[i - 3])) & 0xFFFF
        if number in (5, 11):
            for i in range(3, -1, -1):
                words[i] = words[i] - key[words[i - 1] & 63] & 0xFFFF


def encrypt_cbc(data: bytes, *, key: bytes, iv: bytes, effective_bits: int | None = None) -> bytes:
    """Encrypt whole 8-byte blocks; padding is the caller's."""
    schedule, out, last = _expand(key, effective_bits or 8 * len(key)), bytearray(), iv
    for start in range(0, len(data), 8):
        words = list(struct.unpack("<4H", bytes(a ^ b for a, b in zip(data[start:start + 8], last, strict=True))))
        _encrypt_block(words, schedule)
        last = struct.pack("<4H", *words)
        out += last
    return bytes(out)


def decrypt_cbc(data: bytes, *, key: bytes, iv: bytes, effective_bits: int | None = None) -> bytes:
    """Decrypt whole 8-byte blocks; padding is the caller's."""
    schedule, out, last = _expand(key, effective_bits or 8 * len(key)), bytearray(), iv
    for start in range(0, len(data), 8):
        block = data[start:start + 8]
        words = list(struct.unpack("<4H", block))
        _decrypt_block(words, schedule)
        out += bytes(a ^ b for a, b in zip(struct.pack("<4H", *words), last, strict=True))
        last = block
    return bytes(out)
