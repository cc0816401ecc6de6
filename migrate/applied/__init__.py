"""After a plan: one file's rewrites in parts, records to put files back from, and what git has no copy of."""
