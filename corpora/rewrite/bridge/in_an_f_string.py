# flags: --bridge
# finding: GI101 7
# finding: GI101 7 bridged GI511
from google import genai

client = genai.Client()


def ask(prompt: str) -> None:
    print(f"{[client.models.generate_content(model='gemini-2.5-flash', contents=prompt).text]!r}, {vars(client.models.generate_content(model='gemini-2.5-flash', contents=prompt))['candidates'][0].content.role}")


ask("Name three moons.")
# output
import shim
from google import genai

client = genai.Client()


def ask(prompt: str) -> None:
    print(f"{[client.interactions.create(model='gemini-2.5-flash', input=prompt, store=False).output_text]!r}, {vars(shim.to_generate_content_response(client.interactions.create(model='gemini-2.5-flash', input=prompt, store=False)))['candidates'][0].content.role}")


ask("Name three moons.")
