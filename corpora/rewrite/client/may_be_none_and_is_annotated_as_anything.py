# finding: GI101 21
# finding: GI101 38
from typing import Any, Optional

from google import genai


class Moons:
    """The client is made when it is needed, and annotated for people who do without the SDK."""

    def __init__(self) -> None:
        self._client: Any | None = None

    def _connected(self) -> Optional[Any]:
        if self._client is None:
            try:
                self._client = genai.Client()
            except ValueError:
                return None
        return self._client

    def name(self, planet: str) -> str:
        response = self._connected().models.generate_content(
            model="gemini-2.5-flash", contents=f"Name a moon of {planet}."
        )
        return response.text or "none"


_shared: "Any | None" = None


def shared() -> Any | None:
    global _shared
    if _shared is None:
        _shared = genai.Client()
    return _shared


print(Moons().name("Mars"))
answer = shared().models.generate_content(model="gemini-2.5-flash", contents="Name a comet.")
print(answer.text)
# output
from typing import Any, Optional

from google import genai


class Moons:
    """The client is made when it is needed, and annotated for people who do without the SDK."""

    def __init__(self) -> None:
        self._client: Any | None = None

    def _connected(self) -> Optional[Any]:
        if self._client is None:
            try:
                self._client = genai.Client()
            except ValueError:
                return None
        return self._client

    def name(self, planet: str) -> str:
        response = self._connected().interactions.create(
            model="gemini-2.5-flash", input=f"Name a moon of {planet}.", store=False
        )
        return response.output_text or "none"


_shared: "Any | None" = None


def shared() -> Any | None:
    global _shared
    if _shared is None:
        _shared = genai.Client()
    return _shared


print(Moons().name("Mars"))
answer = shared().interactions.create(
    model="gemini-2.5-flash",
    input="Name a comet.",
    store=False,
)
print(answer.output_text)
