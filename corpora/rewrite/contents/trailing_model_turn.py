# finding: GI101 4 GI507
# rows: content.trailing_model
from google import genai

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents=[
        {"role": "user", "parts": [{"text": "Name a moon."}]},
        {"role": "model", "parts": [{"text": "The moon is called"}]},
    ],
)
print(response.text)
