"""Indexes of the lists: documents to sign among a million signed ones, and the delivery of the last days."""

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the indexes."""
    op.get_bind().exec_driver_sql("CREATE INDEX ix_document_state ON document (state, number)")
    op.get_bind().exec_driver_sql("CREATE INDEX ix_outgoing_created_at ON outgoing (created_at)")
