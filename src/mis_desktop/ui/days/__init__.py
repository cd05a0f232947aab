"""The day: doctors side by side, booked and moved with mouse or keys."""
