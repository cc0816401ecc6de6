# finding: GI101 4 unsafe
from google import genai

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
reason = response.candidates[0].finish_reason if response.candidates else "unknown"
if reason == "SAFETY":
    print("unsafe")
print("done")
