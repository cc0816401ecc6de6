# finding: GI101 15 GI508
from google import genai
from google.genai import types

client = genai.Client()


class Poet:
    level: str | None = "low"

    def ask(self, prompt: str, deep: bool) -> str:
        config = types.GenerateContentConfig()
        if self.level:
            self.level = None if deep else "high"
            config.thinking_config = types.ThinkingConfig(thinking_level=self.level)
        return client.models.generate_content(model="gemini-2.5-flash", contents=prompt, config=config).text or ""


print(Poet().ask("Name three moons.", True))
