"""What stands behind make."""
