# finding: GI101 4 GI512
from google import genai

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
other = "unknown"
reason = response.candidates[0].finish_reason if response.candidates else other
print(f"{reason}" == "FinishReason.STOP")
