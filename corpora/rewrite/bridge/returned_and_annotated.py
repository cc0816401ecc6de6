# flags: --bridge
# finding: GI101 8 bridged GI511
from google import genai
from google.genai import types

client = genai.Client()


def ask(prompt: str) -> types.GenerateContentResponse:
    return client.models.generate_content(
        model="gemini-2.5-flash",
        contents=prompt,
        config=types.GenerateContentConfig(temperature=0.2, system_instruction="Be brief."),
    )


response = ask("Name three moons.")
print(response.text)
for part in response.candidates[0].content.parts:
    print(part.text)
# output
import shim
from google import genai
from google.genai import types

client = genai.Client()


def ask(prompt: str) -> types.GenerateContentResponse:
    return shim.to_generate_content_response(client.interactions.create(
        model="gemini-2.5-flash",
        input=prompt,
        generation_config={"temperature": 0.2},
        system_instruction="Be brief.",
        store=False,
    ))


response = ask("Name three moons.")
print(response.text)
for part in response.candidates[0].content.parts:
    print(part.text)
