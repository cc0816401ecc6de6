"""Mocks of the old methods in tests: found where the calls that they stand in for are rewritten, and rewritten with
them where it is certain what the code under test asks and reads.
"""

from migrate.mocks.find import Mock, find_mocks, may_have_mocks
from migrate.mocks.plan import ENTRY, REASON, RULE, plan_mocks
from migrate.mocks.tested import new_call, tested_files

__all__ = [
    "ENTRY",
    "REASON",
    "RULE",
    "Mock",
    "find_mocks",
    "may_have_mocks",
    "new_call",
    "plan_mocks",
    "tested_files",
]
