"""Uploaded files and PIL images among the contents."""
