# finding: GI101 12
from io import BytesIO
from typing import Iterable, Protocol

from google import genai
from google.genai import types


def ask(client: genai.Client, words: Iterable[str], system: str | None) -> None:
    config = types.GenerateContentConfig()
    if system:
        config.system_instruction = system
    response = client.models.generate_content(model="gemini-2.5-flash", contents=" ".join(words), config=config)
    print(response.text)


class Named(Protocol):
    name: str


ask(genai.Client(), ["Name", "three", "moons."], "Answer in one line.")
# output
from io import BytesIO
from typing import Any, Iterable, Protocol

from google import genai


def ask(client: genai.Client, words: Iterable[str], system: str | None) -> None:
    config: dict[str, Any] = {}
    if system:
        config["system_instruction"] = system
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=" ".join(words),
        **config,
        store=False,
    )
    print(response.output_text)


class Named(Protocol):
    name: str


ask(genai.Client(), ["Name", "three", "moons."], "Answer in one line.")
