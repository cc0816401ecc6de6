# flags: --bridge
# finding: GI102 5 bridged GI512
from google import genai

client = genai.Client()

for chunk in client.models.generate_content_stream(
    model="gemini-2.5-flash",
    contents="Name three moons.",
):
    for candidate in chunk.candidates or []:
        for part in candidate.content.parts or []:
            print(part.text or "", end="")
# output
import shim
from google import genai

client = genai.Client()

for chunk in shim.to_chunks(client.interactions.create(
    model="gemini-2.5-flash",
    input="Name three moons.",
    stream=True,
    store=False,
)):
    for candidate in chunk.candidates or []:
        for part in candidate.content.parts or []:
            print(part.text or "", end="")
