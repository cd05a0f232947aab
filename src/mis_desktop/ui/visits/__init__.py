"""The doctor's desk: one visit in form 052/у, written, journalled as it is typed, finished and signed."""
