"""Trains what tells whether two articles report one event; see README.md."""
