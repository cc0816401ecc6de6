# finding: GI101 10
from google import genai


class Summarizer:
    def __init__(self, model: str = "gemini-2.5-flash") -> None:
        self.client = genai.Client()
        self.model = model

    def summarize(self, text: str) -> str:
        response = self.client.models.generate_content(
            model=self.model,
            contents=f"Summarize in one line: {text}",
        )
        return (response.text or "").strip()


print(Summarizer().summarize("The quick brown fox jumps over the lazy dog."))
# output
from google import genai


class Summarizer:
    def __init__(self, model: str = "gemini-2.5-flash") -> None:
        self.client = genai.Client()
        self.model = model

    def summarize(self, text: str) -> str:
        response = self.client.interactions.create(
            model=self.model,
            input=f"Summarize in one line: {text}",
            store=False,
        )
        return (response.output_text or "").strip()


print(Summarizer().summarize("The quick brown fox jumps over the lazy dog."))
