# finding: GI101 14 GI509
# finding: GI101 25 GI509
# finding: GI101 37 GI509
# flags: --unsafe
from google import genai
from google.genai import types

client = genai.Client()


def _note(text: str) -> types.Part:
    return types.Part(text=text)


def tell(text: str) -> str | None:
    part = _note(text)
    print(part.text)
    return client.models.generate_content(model="gemini-2.5-flash", contents=[part]).text


def _word(text: str) -> types.Part | str:
    if not text:
        return "nothing"
    return types.Part(text=text)


def say(text: str) -> str | None:
    part = _word(text)
    return client.models.generate_content(model="gemini-2.5-flash", contents=[part, "What is it?"]).text


def _kept(text: str, seen: list) -> types.Part:
    part = types.Part(text=text)
    seen.append(part)
    return part


def keep(text: str) -> str | None:
    seen: list = []
    part = _kept(text, seen)
    answer = client.models.generate_content(model="gemini-2.5-flash", contents=[part, "Why?"]).text
    print(seen[0].text)
    return answer


print(tell("Io"), say(""), say("Europa"), keep("Callisto"))
