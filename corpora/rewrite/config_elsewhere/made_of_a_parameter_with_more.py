# finding: GI101 17 GI506
from google import genai
from google.genai import types

client = genai.Client()


class Poet:
    def __init__(self, temperature: float, *, brief: bool = False) -> None:
        self.client = genai.Client()
        options = {"temperature": temperature}
        if brief:
            options["max_output_tokens"] = 50
        self._settings = types.GenerateContentConfig(**options)
        options.clear()

    def write(self, topic: str) -> str:
        response = self.client.models.generate_content(
            model="gemini-2.5-flash", contents=topic, config=self._settings
        )
        return response.text or ""


print(Poet(0.1).write("rain"), Poet(0.9, brief=True).write("rain"))
