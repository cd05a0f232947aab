"""The delivery page: where each signed document stands, its steps, the receipts, and a picture of the last days."""
