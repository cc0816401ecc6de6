# finding: GI101 4 GI512
from google import genai

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash-image",
    contents="Draw a moon.",
    config={"response_modalities": ["TEXT", "IMAGE"]},
)
count = 0
for part in response.candidates[0].content.parts:
    if hasattr(part, "text") and hasattr(part, "text"):
        count += 1
print(count)
