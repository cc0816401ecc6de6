# finding: GI101 15 unsafe
from dataclasses import dataclass

from google import genai


@dataclass
class Answer:
    text: str | None


client = genai.Client()


def ask(prompt: str) -> Answer:
    return Answer(text=client.models.generate_content(model="gemini-2.5-flash", contents=prompt).text)


answer = ask("Name a moon.")
print("nothing" if answer.text is None else answer.text)
