# finding: GI101 11
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from google import genai


def ask(client: genai.Client, prompt: str) -> str:
    #
    response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
    return response.text or ""


def main() -> None:
    from google.genai import Client

    print(ask(Client(), "A moon."))


main()
# output
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from google import genai


def ask(client: genai.Client, prompt: str) -> str:
    #
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=prompt,
        store=False,
    )
    return response.output_text or ""


def main() -> None:
    from google.genai import Client

    print(ask(Client(), "A moon."))


main()
