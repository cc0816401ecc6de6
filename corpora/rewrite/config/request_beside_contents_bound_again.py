# finding: GI101 17
from typing import Any

from google import genai
from google.genai import types

client = genai.Client()


def ask(prompt: str) -> str:
    part = types.Part.from_text(text=prompt)
    options: dict[str, Any] = {}
    if prompt:
        options["config"] = {"temperature": 0.1}
    prompt = "Name a planet."
    question = [prompt, types.Part.from_text(text="Be brief.")]
    prompt = "Name a star."
    response = client.models.generate_content(model="gemini-2.5-flash", contents=question, **options)
    return f"{part.text} {response.text}"


print(ask("Name a moon."))
# output
from typing import Any

from google import genai
from google.genai import types

client = genai.Client()


def ask(prompt: str) -> str:
    part = types.Part.from_text(text=prompt)
    options: dict[str, Any] = {}
    if prompt:
        options["generation_config"] = {"temperature": 0.1}
    prompt = "Name a planet."
    question = [{"type": "text", "text": prompt}, {"type": "text", "text": "Be brief."}]
    prompt = "Name a star."
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=question,
        **options,
        store=False,
    )
    return f"{part.text} {response.output_text}"


print(ask("Name a moon."))
