# finding: GI101 11 GI505
from google import genai
from google.genai import types

client = genai.Client()


class Calm(types.GenerateContentConfig):
    temperature: float | None = 0.25


print(client.models.generate_content(model="gemini-2.5-flash", contents="A moon?", config=Calm(seed=7)).text)
