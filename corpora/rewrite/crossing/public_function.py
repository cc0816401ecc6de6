# finding: GI101 12 GI509
from google import genai
from google.genai import types

client = genai.Client()


def to_contents(messages):
    return [types.Content(role="user", parts=[types.Part(text=m)]) for m in messages]


def ask(messages):
    return client.models.generate_content(model="gemini-2.5-flash", contents=to_contents(messages)).text


print(ask(["Name a moon."]))
