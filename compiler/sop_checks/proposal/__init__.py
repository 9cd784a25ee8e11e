"""Proposing a mapping for an export that nobody has described yet (``sop map``)."""
