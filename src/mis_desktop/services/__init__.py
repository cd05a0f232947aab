"""Use cases: one permission check, one transaction, one audit event per record touched. No SQL, no Qt, no network."""
