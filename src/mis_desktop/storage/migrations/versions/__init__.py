"""One module per revision, numbered; a released one never changes."""
