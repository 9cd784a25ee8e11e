"""Handbook → other formats."""
