# finding: GI101 4 GI512
# flags: --unsafe
from google import genai

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
answer = {"text": response.text, "finish_reason": str(response.candidates[0].finish_reason)}
print(answer["finish_reason"] == "FinishReason.STOP")
