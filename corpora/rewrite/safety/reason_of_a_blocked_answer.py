# finding: GI101 5
# flags: --unsafe
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash", contents="Block the answer.")
if response.candidates[0].finish_reason == types.FinishReason.SAFETY:
    print("blocked")
else:
    print(response.text)
# output
from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Block the answer.",
    store=False,
)
if response.status == "failed":
    print("blocked")
else:
    print(response.output_text)
