# finding: GI101 13
# flags: --unsafe
# run: the dump of an interaction looks different
from google import genai

client = genai.Client()


def _why(response) -> str:
    reason = "unknown"
    if response.candidates:
        reason = response.candidates[0].finish_reason
    return f"no text ({reason})"


response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
print(response.model_dump_json(indent=2))
print(response.text or _why(response))
# output
from google import genai

client = genai.Client()


def _why(response) -> str:
    reason = "unknown"
    if response.steps:
        reason = response.status
    return f"no text ({reason})"


response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    store=False,
)
print(response.model_dump_json(indent=2))
print(response.output_text or _why(response))
