# finding: GI101 15 GI509
# flags: --unsafe
from google import genai
from google.genai import types

client = genai.Client()


def _word(text: str) -> types.Part | str:
    if not text:
        return "nothing"
    return types.Part(text=text)


def say(text: str) -> str | None:
    part = _word(text)
    return client.models.generate_content(model="gemini-2.5-flash", contents=[part, "What is it?"]).text


print(say(""), say("Europa"))
