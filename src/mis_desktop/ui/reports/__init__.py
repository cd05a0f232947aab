"""Reports: lists and totals of a period, pictures of the load, and the way out to Excel."""
