"""Trains the check-worthiness score; see README.md."""
