# finding: GI101 13 GI509
from google import genai
from google.genai import types

client = genai.Client()


def _turns(messages):
    for message in messages:
        yield types.Content(role="user", parts=[types.Part(text=message)])


contents = list(_turns(["Name a moon."]))
print(client.models.generate_content(model="gemini-2.5-flash", contents=contents).text)
