# finding: GI101 5 GI512
# flags: --unsafe
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
print("blocked" if response.candidates and response.candidates[0].content.parts else "nothing")
for candidate in response.candidates:
    print("done" if candidate.finish_reason != types.FinishReason.SAFETY else "blocked")
