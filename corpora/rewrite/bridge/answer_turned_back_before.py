# flags: --bridge
import shim
from google import genai

client = genai.Client()


def ask(prompt: str):
    return shim.to_generate_content_response(client.interactions.create(
        model="gemini-2.5-flash",
        input=prompt,
        store=False,
    ))


print(ask("Name three moons.").text)
