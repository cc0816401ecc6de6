# finding: GI101 10 GI506
from google import genai
from google.genai import types

client = genai.Client()


class Asker:
    settings: dict = {"temperature": 0.1}
    settings["seed"] = 3
    answer = client.models.generate_content(
        model="gemini-2.5-flash", contents="A moon.", config=types.GenerateContentConfig(**settings)
    )


print(Asker.answer.text, Asker.settings)
