# finding: GI101 10 GI509
from google import genai
from google.genai import types

client = genai.Client()


def _send(text, contents=None):
    contents = contents or []
    contents.append(types.Content(role="user", parts=[types.Part(text=text)]))
    return client.models.generate_content(model="gemini-2.5-flash", contents=contents).text


print(_send("Name a moon."))
