# finding: GI101 7 GI511
from google import genai

client = genai.Client()


def _ask(prompt: str):
    return client.models.generate_content(model="gemini-2.5-flash", contents=prompt)


_raw = _ask


def _ask(prompt: str):  # noqa: F811
    return _raw(prompt)


print(_ask("Name a moon.").text)
