# flags: --bridge
# finding: GI102 7 bridged GI511
from google import genai

client = genai.Client()


def stream(prompt: str):
    yield from client.models.generate_content_stream(model="gemini-2.5-flash", contents=prompt)


print("".join(chunk.text or "" for chunk in stream("Name three moons.")))
# output
import shim
from google import genai

client = genai.Client()


def stream(prompt: str):
    yield from shim.to_chunks(client.interactions.create(
        model="gemini-2.5-flash",
        input=prompt,
        stream=True,
        store=False,
    ))


print("".join(chunk.text or "" for chunk in stream("Name three moons.")))
