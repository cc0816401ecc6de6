# finding: GI101 15
import os
from typing import Any

from google import genai


def make() -> genai.Client:
    options: dict[str, Any] = {"api_key": "test-key"}
    if "GEMINI_TIMEOUT_MS" in os.environ:
        options["http_options"] = {"timeout": int(os.environ["GEMINI_TIMEOUT_MS"])}
    return genai.Client(**options)


client = make()
print(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.").text)
# output
import os
from typing import Any

from google import genai


def make() -> genai.Client:
    options: dict[str, Any] = {"api_key": "test-key"}
    if "GEMINI_TIMEOUT_MS" in os.environ:
        options["http_options"] = {"timeout": int(os.environ["GEMINI_TIMEOUT_MS"])}
    return genai.Client(**options)


client = make()
print(client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    store=False,
).output_text)
