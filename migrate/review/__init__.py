"""What a change brings: the files on both sides of it, what is new in them, and how it compares with the plan."""
