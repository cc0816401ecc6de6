# finding: GI101 7 bridged GI519
# flags: --bridge
from google import genai

client = genai.Client()


def show(prompt: str) -> None:
    response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
    try:
        print(response.candidates[0].content.parts[0].text)
    except (AttributeError, IndexError, TypeError):
        print("nothing")


show("Name a moon.")
# output
import shim
from google import genai

client = genai.Client()


def show(prompt: str) -> None:
    response = shim.to_generate_content_response(client.interactions.create(
        model="gemini-2.5-flash",
        input=prompt,
        store=False,
    ))
    try:
        print(response.candidates[0].content.parts[0].text)
    except (AttributeError, IndexError, TypeError):
        print("nothing")


show("Name a moon.")
