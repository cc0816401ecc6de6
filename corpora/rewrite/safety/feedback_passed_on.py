# finding: GI101 10 GI512
# flags: --unsafe
from google import genai

client = genai.Client()


def is_blocked(feedback: object) -> bool:
    return getattr(feedback, "block_reason", None) is not None


response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
print(is_blocked(response.prompt_feedback), response.text)
