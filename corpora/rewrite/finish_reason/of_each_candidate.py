# finding: GI101 5 GI512
# flags: --unsafe
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
for candidate in response.candidates:
    if candidate.finish_reason == types.FinishReason.SAFETY:
        print("blocked")
print(response.text)
