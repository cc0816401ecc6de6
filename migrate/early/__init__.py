"""Code for the Interactions API before its schema changed: what it reads and sends, and what that is today."""
