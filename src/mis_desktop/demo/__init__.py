"""The rehearsal: a demo practice in a folder of its own, with a training stand in place of the state's services."""
