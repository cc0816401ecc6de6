# finding: GI101 11 GI508
from google import genai
from google.genai import types


class Moons:
    def __init__(self) -> None:
        self.client = genai.Client()
        self.safety = [types.SafetySetting(category="HARM_CATEGORY_HARASSMENT", threshold="BLOCK_NONE")]

    def name(self, prompt: str) -> str:
        response = self.client.models.generate_content(
            model="gemini-2.5-flash",
            contents=prompt,
            config=types.GenerateContentConfig(safety_settings=[*self.safety]),
        )
        return response.text or ""


if __name__ == "__main__":
    print(Moons().name("Name three moons."))
