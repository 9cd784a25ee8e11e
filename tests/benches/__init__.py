"""Measuring by hand; never collected by the test run."""
