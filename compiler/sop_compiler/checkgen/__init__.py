"""Procedures → rules of the checks → committed test modules."""
