"""Counters of one worker, in the text format that Prometheus reads."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from typing import Final

from shim.adapters.counters import counters

_BOUNDS: Final = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0, 300.0)
CONTENT_TYPE: Final = b"text/plain; version=0.0.4; charset=utf-8"


class Metrics:
    """What one worker did. No label holds anything of a request but the row of a notice."""

    def __init__(self) -> None:
        self.running = 0
        self._requests: Counter[tuple[str, int]] = Counter()
        self._notices: Counter[tuple[str, str]] = Counter()
        self._buckets = [0] * (len(_BOUNDS) + 1)
        self._seconds = 0.0

    def notice(self, row: str, verdict: str) -> None:
        """Count one notice."""
        self._notices[row, verdict] += 1

    def done(self, route: str, status: int, seconds: float) -> None:
        """Count one request; ``status`` 499 is a caller who went away."""
        self._requests[route, status] += 1
        self._buckets[bisect_left(_BOUNDS, seconds)] += 1
        self._seconds += seconds

    def render(self) -> str:
        """All of it."""
        lines = [
            "# HELP interactions_shim_requests_total Requests by what became of them and their status.",
            "# TYPE interactions_shim_requests_total counter",
        ]
        for (route, status), count in sorted(self._requests.items()):
            lines.append(f'interactions_shim_requests_total{{route="{route}",status="{status}"}} {count}')
        lines += [
            "# HELP interactions_shim_notices_total What was lost or changed, by row of the mapping.",
            "# TYPE interactions_shim_notices_total counter",
        ]
        for (row, verdict), count in sorted(self._notices.items()):
            lines.append(
                f'interactions_shim_notices_total{{row="{_escaped(row)}",verdict="{verdict}"}} {count}'
            )
        lines += [
            "# HELP interactions_shim_continued_total Requests that named the turn before for the conversation.",
            "# TYPE interactions_shim_continued_total counter",
            f"interactions_shim_continued_total {counters().get('continued', 0)}",
            "# HELP interactions_shim_running_requests Requests at this moment.",
            "# TYPE interactions_shim_running_requests gauge",
            f"interactions_shim_running_requests {self.running}",
            "# HELP interactions_shim_request_seconds How long requests took, streams to their end.",
            "# TYPE interactions_shim_request_seconds histogram",
        ]
        total = 0
        for bound, count in zip((*_BOUNDS, None), self._buckets, strict=True):
            total += count
            label = "+Inf" if bound is None else f"{bound:g}"
            lines.append(f'interactions_shim_request_seconds_bucket{{le="{label}"}} {total}')
        lines.append(f"interactions_shim_request_seconds_sum {self._seconds:.6f}")
        lines.append(f"interactions_shim_request_seconds_count {total}")
        return "\n".join(lines) + "\n"


def _escaped(label: str) -> str:
    return label.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
