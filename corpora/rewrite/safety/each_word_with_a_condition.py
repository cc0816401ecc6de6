# finding: GI101 5 GI508
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Tell me a joke.",
    config=types.GenerateContentConfig(
        safety_settings=[
            types.SafetySetting(category=category, threshold="BLOCK_NONE")
            for category in ("HARM_CATEGORY_HARASSMENT", "HARM_CATEGORY_HATE_SPEECH")
            if category.endswith("HARASSMENT")
        ]
    ),
)
print(response.text)
