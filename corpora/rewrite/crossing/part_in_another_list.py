# finding: GI101 16 GI509
# flags: --unsafe
from google import genai
from google.genai import types

client = genai.Client()


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


print(keep("Callisto"))
