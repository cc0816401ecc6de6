# finding: GI101 10 GI509
from google import genai
from google.genai import types

client = genai.Client()


def _ask(messages):
    contents = [types.Content(role="user", parts=[types.Part(text=m)]) for m in messages]
    contents.append(types.Content(role="user", parts=[types.Part(text="Well?")]))
    print(client.models.generate_content(model="gemini-2.5-flash", contents=contents).text)
    return contents


print(_ask(["a"])[0].role)
