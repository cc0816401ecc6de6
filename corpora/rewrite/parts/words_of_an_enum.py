# finding: GI101 4 GI512
from google import genai

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Is there a moon?",
    config={"response_mime_type": "text/x.enum", "response_schema": {"type": "STRING", "enum": ["yes", "no"]}},
)
for part in response.candidates[0].content.parts:
    if part.text:
        print(part.text)
print([part.text for part in response.parts if part.text])
