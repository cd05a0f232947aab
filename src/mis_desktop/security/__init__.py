"""Keys and passwords: the vault's slots, the recovery sheet, attempts, hardening. No SQL, no Qt."""
