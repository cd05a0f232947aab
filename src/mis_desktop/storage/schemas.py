"""What the file's schema must be: compared at each open by hash, and by name when a person asks what is wrong.

Triggers and indexes vanish silently when a table is rebuilt; a practice must not run without them.
"""

from __future__ import annotations

import hashlib
import re
from typing import Any

SHADOWS = re.compile(r"_(data|idx|content|docsize|config)$")  # FTS5 makes these itself; their text is SQLite's own
# revision → hash of its schema; `python -m mis_desktop.storage.upgrades` prints it
EXPECTED = {
    "0001": "cd9ed219d62141287cfbd89bd3e11d6adf812dbf2e84f72bda36ef0017c856ad",
    "0002": "1c07b840900003a925c904421179d39532164de8c0d09f8912ff9dda3a8f021a"}


def schema_of(connection: Any) -> dict[str, str]:
    """Return name → normalised SQL of every table, index and trigger of a DB-API connection."""
    rows = connection.execute("SELECT name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite~_%' ESCAPE '~'"
                              " AND name <> 'alembic_version' ORDER BY name").fetchall()
    virtual = {name for name, sql in rows if sql and sql.startswith("CREATE VIRTUAL")}
    return {name: "" if SHADOWS.sub("", name) in virtual - {name} else " ".join((sql or "").split())
            for name, sql in rows}


def schema_hash(schema: dict[str, str]) -> str:
    """Return SHA-256 (hex) over names and texts."""
    return hashlib.sha256("\n".join(f"{name}\t{sql}" for name, sql in sorted(schema.items())).encode()).hexdigest()


def differences(found: dict[str, str], wanted: dict[str, str]) -> tuple[str, ...]:
    """Return what is missing, foreign or changed, by name."""
    missing = [f"missing {name}" for name in sorted(wanted.keys() - found.keys())]
    foreign = [f"foreign {name}" for name in sorted(found.keys() - wanted.keys())]
    changed = [f"changed {name}" for name in sorted(wanted.keys() & found.keys()) if wanted[name] != found[name]]
    return (*missing, *foreign, *changed)
