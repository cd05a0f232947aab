"""`ping`: GET of the destination's address, to prove that address, authority and credentials fit."""

from __future__ import annotations

from . import Kind

KIND = Kind(name="ping", method="GET", sends_payload=False)
