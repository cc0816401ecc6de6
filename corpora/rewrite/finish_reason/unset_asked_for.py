# finding: GI101 5 GI512
# flags: --unsafe
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
if response.candidates[0].finish_reason == types.FinishReason.FINISH_REASON_UNSPECIFIED:
    print("still going")
print(response.text)
