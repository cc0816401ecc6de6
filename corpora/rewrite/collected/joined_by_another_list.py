# finding: GI101 10 GI509
from google import genai
from google.genai import types

client = genai.Client()


def ask(earlier, question):
    contents = [*earlier]
    contents.append(types.Content(role="user", parts=[types.Part(text=question)]))
    return client.models.generate_content(model="gemini-2.5-flash", contents=contents).text


print(ask([], "Name a moon."))
