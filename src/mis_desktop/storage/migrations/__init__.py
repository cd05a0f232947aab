"""Alembic's environment and the revisions of practice.db; run only by `storage.upgrades`."""
