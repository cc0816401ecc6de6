# finding: GI101 12 unsafe
from google import genai
from google.genai import types

client = genai.Client()


def _make(text):
    return [types.Content(role="user", parts=[types.Part(text=text)])], len(text)


contents, size = _make("Name a moon.")
print(client.models.generate_content(model="gemini-2.5-flash", contents=contents).text, size)
