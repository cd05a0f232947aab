"""A training stand of the state's services, for demos, tests and rehearsals. It keeps ids, hashes and receipts only."""
