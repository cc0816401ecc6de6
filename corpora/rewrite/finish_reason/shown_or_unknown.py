# finding: GI101 4
# flags: --unsafe
from google import genai

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
if not response.text:
    reason = response.candidates[0].finish_reason if response.candidates else "unknown"
    raise ValueError(f"no text: {reason}")
print(response.text)
# output
from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    store=False,
)
if not response.output_text:
    reason = response.status
    raise ValueError(f"no text: {reason}")
print(response.output_text)
