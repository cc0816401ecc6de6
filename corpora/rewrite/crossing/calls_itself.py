# finding: GI101 9 GI509
from google import genai
from google.genai import types

client = genai.Client()


def _talk(contents, left):
    contents.append(types.Content(role="user", parts=[types.Part(text=f"{left} left")]))
    response = client.models.generate_content(model="gemini-2.5-flash", contents=contents)
    return _talk(contents, left - 1) if left else response.text


print(_talk([], 2))
