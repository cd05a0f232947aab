"""What a practice is made of: plain frozen values and rules. Standard library only; no I/O."""
