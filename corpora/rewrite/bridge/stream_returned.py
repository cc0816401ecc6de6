# flags: --bridge
# finding: GI102 7 bridged GI511
from google import genai

client = genai.Client()


def stream(prompt: str):
    return client.models.generate_content_stream(model="gemini-2.5-flash", contents=prompt)


for chunk in stream("Name three moons."):
    print(chunk.text, end="")
# output
import shim
from google import genai

client = genai.Client()


def stream(prompt: str):
    return shim.to_chunks(client.interactions.create(
        model="gemini-2.5-flash",
        input=prompt,
        stream=True,
        store=False,
    ))


for chunk in stream("Name three moons."):
    print(chunk.text, end="")
