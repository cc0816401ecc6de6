
from typing import Any, Optional


class Models:
    def generate_content(self, *, model: str, contents: str) -> str:
        return f"{model}: {contents}"


class Local:
    models = Models()


class Moons:
    def __init__(self) -> None:
        self._client: Any | None = None

    def _connected(self) -> Optional[Any]:
        self._client = self._client or Local()
        return self._client

    def name(self, planet: str) -> str:
        return self._connected().models.generate_content(model="none", contents=planet)


print(Moons().name("Mars"))
