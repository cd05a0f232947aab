"""SQLAlchemy, SQLCipher and Alembic live here and nowhere else: the practice's files as repositories of frozen values."""
