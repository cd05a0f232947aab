"""Files that people keep: PDF, Excel, backups, sources of reference books."""
