# finding: GI101 11 unsafe
from google import genai
from google.genai import types

client = genai.Client()


def ask(rows):
    contents = []
    for row in rows:
        contents.append(types.Content(role="user", parts=[types.Part(text=row)]))
    return client.models.generate_content(model="gemini-2.5-flash", contents=contents).text


print(ask(["Name a moon."]))
