"""Text of a Python file -> its syntax tree and positions."""
