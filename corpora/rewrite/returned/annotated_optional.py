# finding: GI101 14
from typing import Optional

from google import genai
from google.genai import types


class Assistant:
    def __init__(self) -> None:
        self._client = genai.Client()

    def _ask(self, prompt: str) -> Optional[types.GenerateContentResponse]:
        if not prompt:
            return None
        return self._client.models.generate_content(model="gemini-2.5-flash", contents=prompt)

    def _text(self, response: "types.GenerateContentResponse") -> str:
        for part in response.candidates[0].content.parts:
            if part.text:
                return part.text
        return ""

    def answer(self, prompt: str) -> str:
        response = self._ask(prompt)
        if response is None:
            return "nothing asked"
        return self._text(response)


assistant = Assistant()
print(assistant.answer(""), assistant.answer("Name a moon."))
# output
from typing import Optional

from google import genai
from google.genai.interactions import Interaction


class Assistant:
    def __init__(self) -> None:
        self._client = genai.Client()

    def _ask(self, prompt: str) -> Optional[Interaction]:
        if not prompt:
            return None
        return self._client.interactions.create(
            model="gemini-2.5-flash",
            input=prompt,
            store=False,
        )

    def _text(self, response: "Interaction") -> str:
        for step in response.steps or []:
            if step.type == "model_output":
                for item in step.content or []:
                    if item.type == "text" and item.text:
                        return item.text
        return ""

    def answer(self, prompt: str) -> str:
        response = self._ask(prompt)
        if response is None:
            return "nothing asked"
        return self._text(response)


assistant = Assistant()
print(assistant.answer(""), assistant.answer("Name a moon."))
