"""The documents' page: the list, the paper as it is printed, the verdict with its whole path, printer and copies."""
