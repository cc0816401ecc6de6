# finding: GI101 10 GI511
from google import genai
from google.genai import types

client = genai.Client()


def _ask(prompt: str):
    if not prompt:
        return types.GenerateContentResponse(candidates=[])
    return client.models.generate_content(model="gemini-2.5-flash", contents=prompt)


print(_ask("Name a moon.").text)
