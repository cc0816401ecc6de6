# finding: GI301 8
# flags: --unsafe
from typing import Any

from google import genai


def ask(client: Any) -> str | None:
    interaction = client.interactions.create(model="gemini-2.5-flash", input="Name a moon.", store=False)
    return interaction.steps[-1].content[0].text


print(ask(genai.Client()))
# output
from typing import Any

from google import genai


def ask(client: Any) -> str | None:
    interaction = client.interactions.create(model="gemini-2.5-flash", input="Name a moon.", store=False)
    return interaction.output_text


print(ask(genai.Client()))
