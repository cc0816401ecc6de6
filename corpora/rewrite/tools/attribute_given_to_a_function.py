# finding: GI101 16 GI508
from google import genai
from google.genai import types


def names(tools: list[types.Tool]) -> list[str]:
    return [name for tool in tools for name in tool.model_dump(exclude_none=True)]


class Moons:
    def __init__(self) -> None:
        self.client = genai.Client()
        self.tools = [types.Tool(google_search=types.GoogleSearch())]

    def name(self, prompt: str) -> str:
        print(names(self.tools))
        response = self.client.models.generate_content(
            model="gemini-2.5-flash", contents=prompt, config=types.GenerateContentConfig(tools=self.tools)
        )
        return response.text or ""


if __name__ == "__main__":
    print(Moons().name("Name three moons."))
