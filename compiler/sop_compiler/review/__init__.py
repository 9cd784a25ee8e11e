"""The review clock: when each SOP is due for monitoring, the form for it, and the record of it."""
