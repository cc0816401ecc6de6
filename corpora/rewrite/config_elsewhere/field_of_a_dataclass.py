# finding: GI101 16 GI505
from dataclasses import dataclass, field

from google import genai
from google.genai import types

client = genai.Client()


@dataclass
class Poet:
    _config: types.GenerateContentConfig = field(
        default_factory=lambda: types.GenerateContentConfig(temperature=0.9)
    )

    def write(self, topic: str) -> str:
        return client.models.generate_content(
            model="gemini-2.5-flash", contents=topic, config=self._config
        ).text or ""


print(Poet().write("rain"))
