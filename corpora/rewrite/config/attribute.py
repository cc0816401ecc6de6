# finding: GI101 11 GI505
from google import genai
from google.genai import types


class Poet:
    def __init__(self) -> None:
        self.client = genai.Client()
        self.config = types.GenerateContentConfig(temperature=0.9)

    def write(self, topic: str) -> str:
        response = self.client.models.generate_content(
            model="gemini-2.5-flash", contents=topic, config=self.config
        )
        return response.text or ""


print(Poet().write("rain"))
