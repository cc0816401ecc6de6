from dataclasses import dataclass

from google import genai


@dataclass
class Event:
    event_type: str
    text: str = ""


def events():
    yield Event("interaction.start")
    yield Event("content.delta", "Io")


client = genai.Client()
for event in events():
    if event.event_type == "content.delta":
        print(client.interactions.create(model="gemini-2.5-flash", input=event.text).output_text)
