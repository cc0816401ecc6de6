"""What the kitchen asks the model."""

from google import genai
from google.genai import types


class RecipeService:
    def __init__(self, model: str = "gemini-2.5-flash") -> None:
        self.client = genai.Client()
        self.model = model
        self.tokens = 0

    def suggest(self, ingredients: list[str]) -> str:
        response = self.client.models.generate_content(
            model=self.model,
            contents=f"Suggest a dish with {', '.join(ingredients)}.",
            config=types.GenerateContentConfig(
                system_instruction="You are a patient cook.",
                temperature=0.4,  # a little variety
                max_output_tokens=400,
            ),
        )
        self.tokens += response.usage_metadata.total_token_count
        return (response.text or "").strip()

    def describe(self, photo: bytes) -> str | None:
        response = self.client.models.generate_content(
            model=self.model,
            contents=[types.Part.from_bytes(data=photo, mime_type="image/jpeg"), "What is on the plate?"],
        )
        if response.text is None:
            return None
        return response.text
