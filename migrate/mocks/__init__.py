"""Mocks of the old methods in tests: found where the calls that they stand in for are rewritten, and rewritten with
them where it is certain what the code under test asks and reads.
"""
