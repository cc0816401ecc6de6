# finding: GI101 15 GI509
# flags: --unsafe
from dataclasses import dataclass

from google import genai
from google.genai import types

client = genai.Client()


@dataclass
class Session:
    question: str

    def ask(self) -> None:
        contents = self._build_contents()
        print(client.models.generate_content(model="gemini-2.5-flash", contents=contents).text)

    def _build_contents(self) -> list[types.Content]:
        return [types.Content(role="user", parts=[types.Part(text=self.question)])]


Session("Name a moon.").ask()
