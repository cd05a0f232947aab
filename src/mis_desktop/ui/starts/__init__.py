"""First start: the pages that ask what a new practice needs, make it, and see it ready to sign."""
