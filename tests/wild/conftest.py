"""The scripts beside this file are run by path, so their tests find them by path, too."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
