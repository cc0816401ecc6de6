# finding: GI101 12 GI508
# finding: GI101 17 GI508
from google import genai
from google.genai import types


class Moons:
    def __init__(self) -> None:
        self.client = genai.Client()
        self._tools = [types.Tool(google_search=types.GoogleSearch())]

    def name(self, prompt: str) -> str:
        config = types.GenerateContentConfig(tools=self._tools)
        response = self.client.models.generate_content(model="gemini-2.5-flash", contents=prompt, config=config)
        return response.text or ""

    def whole(self, prompt: str) -> types.GenerateContentResponse:
        config = types.GenerateContentConfig(tools=self._tools)
        return self.client.models.generate_content(model="gemini-2.5-flash", contents=prompt, config=config)


if __name__ == "__main__":
    moons = Moons()
    print(moons.name("Name three moons."), moons.whole("Name three moons.").candidates[0].content.parts[0].text)
