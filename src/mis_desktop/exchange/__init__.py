"""Domain values to wire formats and back. Pure functions over bytes: no files, no network."""
