# finding: GI101 6 GI508
from google import genai
from google.genai import types

client = genai.Client()
categories = ["HARM_CATEGORY_HATE_SPEECH", "HARM_CATEGORY_HARASSMENT"]
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Tell me a joke.",
    config=types.GenerateContentConfig(
        safety_settings=[types.SafetySetting(category=c, threshold="BLOCK_NONE") for c in categories],
    ),
)
print(response.text)
