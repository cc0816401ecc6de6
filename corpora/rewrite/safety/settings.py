# finding: GI101 5
# rows: config.safety_settings, safety.category, safety.threshold, safety.category.HARM_CATEGORY_HATE_SPEECH, safety.category.HARM_CATEGORY_HARASSMENT, safety.threshold.BLOCK_NONE, safety.threshold.BLOCK_ONLY_HIGH
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Tell me a joke.",
    config=types.GenerateContentConfig(
        safety_settings=[
            types.SafetySetting(
                category=types.HarmCategory.HARM_CATEGORY_HATE_SPEECH,
                threshold=types.HarmBlockThreshold.BLOCK_NONE,
            ),
            {"category": "HARM_CATEGORY_HARASSMENT", "threshold": "BLOCK_ONLY_HIGH"},
        ],
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
        {"type": "harassment", "threshold": "block_only_high"},
    ],
    store=False,
)
print(response.output_text)
