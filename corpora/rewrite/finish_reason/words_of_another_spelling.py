# finding: GI101 4 GI512
# flags: --unsafe
from google import genai

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Name a moon.",
)
if "max_tokens" in str(response.candidates[0].finish_reason).lower():
    print("cut short")
print(response.text)
