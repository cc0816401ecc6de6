# finding: GI101 13 GI509
from google import genai
from google.genai import types

client = genai.Client()


def _add(contents, text):
    contents.append(types.Content(role="user", parts=[types.Part(text=text)]))


history = []
_add(history, "Name a moon.")
print(client.models.generate_content(model="gemini-2.5-flash", contents=history).text)
print(history[0].role)
