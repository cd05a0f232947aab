"""Keys and verdicts: key stores that sign, and the verifier whose word every seal rests on."""
