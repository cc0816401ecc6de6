# finding: GI101 12 GI509
from google import genai
from google.genai import types

client = genai.Client()


def _to_contents(messages):
    return [types.Content(role="user", parts=[types.Part(text=m)]) for m in messages]


print(_to_contents(["a"])[0].role)
response = client.models.generate_content(model="gemini-2.5-flash", contents=_to_contents(["a"]))
print(response.text)
