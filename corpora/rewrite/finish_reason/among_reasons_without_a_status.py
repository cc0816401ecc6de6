# finding: GI101 5
# flags: --unsafe
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Name a moon.",
)
if response.candidates[0].finish_reason in (types.FinishReason.STOP, types.FinishReason.SAFETY):
    print("known")
# output
from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    store=False,
)
if response.status in ("completed", "failed"):
    print("known")
