"""``python -m migrate``: the same as ``interactions-migrate``."""

from __future__ import annotations

from migrate.cli import main

if __name__ == "__main__":
    main()
