"""gostkz against libgcrypt: hashes and signatures, both ways. SOAK=1 makes it 1,000 cases."""

from __future__ import annotations

import os
import random

import pytest

from gostkz.curves import CURVE_256, CURVE_512, CURVE_LEGACY_2004, Curve
from gostkz.gost95 import gost95
from gostkz.keys import PrivateKey, generate_private_key, hash_for
from gostkz.streebog import IMPLEMENTATION, PythonStreebog, Streebog, streebog256, streebog512
from tests.gostkz import libgcrypt_peer as peer

SOAK = os.environ.get("SOAK") == "1"
CASES, CHUNKINGS = (1_000, 10_000) if SOAK else (60, 300)
RANDOM = random.Random(int.from_bytes(os.urandom(4), "big") if SOAK else 34_11_2012)


def test_hashes_agree_on_random_messages_of_every_block_length() -> None:
    for case in range(CASES):
        message = RANDOM.randbytes(case if case < 200 else RANDOM.randrange(100_000))
        assert streebog512(message) == peer.streebog(message), len(message)
        assert streebog256(message) == peer.streebog(message, size=32), len(message)


def test_the_legacy_hash_is_the_vendors_and_agrees_with_the_peer() -> None:
    assert gost95(b"hello").hex() == "a7eb5d08ddf2363f1ea0317a803fcef81d33863c8b2f9f6d7d14951d229f4567"
    for length in (*range(70), 1_000):
        message = RANDOM.randbytes(length)
        assert gost95(message) == peer.gost94(message), length


@pytest.mark.parametrize("curve", [CURVE_512, CURVE_256, CURVE_LEGACY_2004], ids=["512", "256", "2004"])
def test_signatures_agree_both_ways(curve: Curve) -> None:
    keys = [generate_private_key(curve) for _ in range(5)]
    for case in range(CASES):
        check_both_ways(keys[case % 5], RANDOM.randbytes(40))


def check_both_ways(key: PrivateKey, message: bytes) -> None:
    digest, public = hash_for(key.curve)(message), key.public
    named = peer.LEGACY if key.curve is CURVE_LEGACY_2004 else ""
    ours = key.sign(digest)
    assert peer.verifies(digest, ours, x=public.x, y=public.y, curve=named)
    theirs = peer.sign(digest, d=key.d, x=public.x, y=public.y, size=key.curve.size, curve=named)
    assert public.verify(digest, theirs)
    spoilt = bytearray(theirs)
    spoilt[RANDOM.randrange(len(spoilt))] ^= 1 << RANDOM.randrange(8)
    assert not public.verify(digest, bytes(spoilt))


@pytest.mark.skipif(IMPLEMENTATION != "c", reason="the C extension is not built: nothing to compare")
def test_c_and_python_agree_on_random_chunkings() -> None:
    for _ in range(CHUNKINGS):
        message = RANDOM.randbytes(RANDOM.randrange(400))
        cuts = sorted(RANDOM.randrange(len(message) + 1) for _ in range(RANDOM.randrange(6)))
        fast, slow = Streebog(512), PythonStreebog(512)
        for start, end in zip([0, *cuts], [*cuts, len(message)], strict=True):
            fast.update(message[start:end])
            slow.update(message[start:end])
        assert fast.digest() == slow.digest()
