# finding: GI101 9 GI501
# run: The client is one of another library.
from typing import Any, Optional


class Moons:
    def __init__(self, client: Optional[Any] = None) -> None:
        self._client: Any | None = client

    def name(self, planet: str) -> str:
        response = self._client.models.generate_content(model="gemini-2.5-flash", contents=planet)
        return response.text
