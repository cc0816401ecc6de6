# finding: GI101 14 GI509
import functools

from google import genai
from google.genai import types

client = genai.Client()


@functools.cache
def _turns(text):
    return [types.Content(role="user", parts=[types.Part(text=text)])]


print(client.models.generate_content(model="gemini-2.5-flash", contents=_turns("Name a moon.")).text)
