# finding: GI101 4 GI507
# run: generateContent rejects the role, too
from google import genai

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents=[
        {"role": "system", "parts": [{"text": "Be brief."}]},
        {"role": "user", "parts": [{"text": "A moon."}]},
    ],
)
print(response.text)
