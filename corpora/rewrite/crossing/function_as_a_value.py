# finding: GI101 12 GI509
from google import genai
from google.genai import types

client = genai.Client()


def _turn(text):
    return types.Content(role="user", parts=[types.Part(text=text)])


print([turn.role for turn in map(_turn, ["a"])])
print(client.models.generate_content(model="gemini-2.5-flash", contents=[_turn("Name a moon.")]).text)
