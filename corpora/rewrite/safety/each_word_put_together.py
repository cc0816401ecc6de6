# finding: GI101 5 GI508
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Tell me a joke.",
    config=types.GenerateContentConfig(
        safety_settings=[
            types.SafetySetting(category=f"HARM_CATEGORY_{word}", threshold="BLOCK_NONE")
            for word in ["HARASSMENT", "HATE_SPEECH"]
        ]
    ),
)
print(response.text)
