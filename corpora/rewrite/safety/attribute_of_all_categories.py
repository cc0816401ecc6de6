# finding: GI101 15 GI508
from google import genai
from google.genai import types


class Moons:
    def __init__(self) -> None:
        self.client = genai.Client()
        self.safety = [
            types.SafetySetting(category=category, threshold="BLOCK_NONE")
            for category in types.HarmCategory
            if not category.name.startswith("HARM_CATEGORY_UNSPECIFIED") and "IMAGE" not in category.name and "JAILBREAK" not in category.name
        ]

    def name(self, prompt: str) -> str:
        response = self.client.models.generate_content(
            model="gemini-2.5-flash",
            contents=prompt,
            config=types.GenerateContentConfig(safety_settings=self.safety),
        )
        return response.text or ""


if __name__ == "__main__":
    print(Moons().name("Name three moons."))
