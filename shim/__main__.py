"""``python -m shim``."""

from __future__ import annotations

from shim.cli import main

main(prog_name="interactions-shim")
