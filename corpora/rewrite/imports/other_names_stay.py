# finding: GI101 7
import google.genai.types as gtypes  # noqa: F401
from google.genai import Client as GeminiClient, types as t

__all__ = ["gtypes"]

client = GeminiClient()
answer = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="A moon.",
    config=t.GenerateContentConfig(seed=1),
)
print(answer.text)
# output
import google.genai.types as gtypes  # noqa: F401
from google.genai import Client as GeminiClient

__all__ = ["gtypes"]

client = GeminiClient()
answer = client.interactions.create(
    model="gemini-2.5-flash",
    input="A moon.",
    generation_config={"seed": 1},
    store=False,
)
print(answer.output_text)
