# finding: GI101 12
from dataclasses import dataclass, field

from google import genai


@dataclass
class Titler:
    model: str = "gemini-2.5-flash"
    client: genai.Client = field(default_factory=genai.Client)

    def title(self, text: str) -> str | None:
        return self.client.models.generate_content(model=self.model, contents=f"A title for: {text}").text


print(Titler().title("A fox jumps over a dog."))
# output
from dataclasses import dataclass, field

from google import genai


@dataclass
class Titler:
    model: str = "gemini-2.5-flash"
    client: genai.Client = field(default_factory=genai.Client)

    def title(self, text: str) -> str | None:
        return self.client.interactions.create(
            model=self.model,
            input=f"A title for: {text}",
            store=False,
        ).output_text


print(Titler().title("A fox jumps over a dog."))
