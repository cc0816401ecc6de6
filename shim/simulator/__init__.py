"""A simulated Gemini on a loopback port, which speaks both APIs and is a witness for the rest of the project.

It reduces every request to one canonical form, answers as a pure function of that form, and logs it. It
shares no translation code with the shim: a mistake made there shows up here as a different canonical request.
"""

from __future__ import annotations

from shim.simulator.server import Simulator
from shim.simulator.state import Record

__all__ = ["Record", "Simulator"]
