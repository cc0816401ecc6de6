# finding: GI201 4
# finding: GI201 11
# finding: GI201 15
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import google.generativeai as genai
from google.generativeai.types import HarmBlockThreshold, HarmCategory

genai.configure(api_key="key")
SAFETY = {HarmCategory.HARM_CATEGORY_HARASSMENT: HarmBlockThreshold.BLOCK_NONE}
COOL = genai.GenerationConfig(temperature=0.1)


class Assistant:
    def __init__(self) -> None:
        self.model = genai.GenerativeModel("gemini-2.5-flash", safety_settings=SAFETY)
        self.strict = {HarmCategory.HARM_CATEGORY_HATE_SPEECH: HarmBlockThreshold.BLOCK_LOW_AND_ABOVE}

    def ask(self, question: str) -> str:
        response = self.model.generate_content(question, generation_config=COOL, safety_settings=self.strict)
        return response.text


print(Assistant().ask("Name a moon."))
# output
from google import genai

client = genai.Client(api_key="key")
SAFETY = {"HARM_CATEGORY_HARASSMENT": "BLOCK_NONE"}
COOL = {"temperature": 0.1}


class Assistant:
    def __init__(self) -> None:
        self.model = "gemini-2.5-flash"
        self.strict = {"HARM_CATEGORY_HATE_SPEECH": "BLOCK_LOW_AND_ABOVE"}

    def ask(self, question: str) -> str:
        response = client.interactions.create(
            model=self.model,
            input=question,
            generation_config={"temperature": 0.1},
            safety_settings=[
                {"type": "harassment", "threshold": "block_none"},
                {"type": "hate_speech", "threshold": "block_low_and_above"},
            ],
            store=False,
        )
        if not response.output_text:
            raise ValueError("The answer holds no text.")
        return response.output_text


print(Assistant().ask("Name a moon."))
