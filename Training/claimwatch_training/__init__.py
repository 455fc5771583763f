"""Trains the attribution model that ships with Claimwatch."""
