# finding: GI101 6
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
# output
from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Tell me a joke.",
    safety_settings=[
        {"type": "hate_speech", "threshold": "block_none"},
        {"type": "harassment", "threshold": "block_none"},
    ],
    store=False,
)
print(response.output_text)
