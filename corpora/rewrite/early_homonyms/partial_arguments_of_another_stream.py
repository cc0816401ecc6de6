
from dataclasses import dataclass

from google import genai


@dataclass
class Delta:
    partial_arguments: str


@dataclass
class Event:
    delta: Delta


client = genai.Client()
arguments = ""
for event in [Event(Delta('{"city":')), Event(Delta('"Paris"}'))]:
    arguments += event.delta.partial_arguments
print(client.interactions.create(model="gemini-2.5-flash", input=arguments).output_text)
