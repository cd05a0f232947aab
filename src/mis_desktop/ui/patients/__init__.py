"""The patients' page: the list that finds, the card that is filled in, the history beside it."""
