"""The settings: one module per section, a list of sections at the left. Each section shows only what its user may do."""
