# finding: GI101 8 GI565
from google import genai
from google.genai import types

client = genai.Client()


def _send(contents):
    response = client.models.generate_content(model="gemini-2.5-flash", contents=contents)
    contents.append(response.candidates[0].content)
    return response.text


history = []
history.append(types.Content(role="user", parts=[types.Part(text="Name a moon.")]))
print(_send(history), len(history))
