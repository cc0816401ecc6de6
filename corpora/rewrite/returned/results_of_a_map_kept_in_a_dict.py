# finding: GI101 7 GI511
# flags: --unsafe
from google import genai

client = genai.Client()


def _ask(prompt: str):
    return client.models.generate_content(model="gemini-2.5-flash", contents=prompt)


answers = dict(zip("ab", map(_ask, ["Name a moon.", "Name a star."]), strict=True))
print(answers["a"].text)
