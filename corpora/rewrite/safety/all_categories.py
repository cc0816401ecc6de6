# finding: GI101 5
# rows: safety.category.HARM_CATEGORY_DANGEROUS_CONTENT, safety.category.HARM_CATEGORY_SEXUALLY_EXPLICIT, safety.category.HARM_CATEGORY_CIVIC_INTEGRITY, safety.threshold.BLOCK_LOW_AND_ABOVE, safety.threshold.BLOCK_MEDIUM_AND_ABOVE, safety.threshold.OFF, safety.threshold.HARM_BLOCK_THRESHOLD_UNSPECIFIED, safety.category.HARM_CATEGORY_HATE_SPEECH
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Tell me a joke.",
    config=types.GenerateContentConfig(
        safety_settings=[
            {"category": "HARM_CATEGORY_DANGEROUS_CONTENT", "threshold": "BLOCK_LOW_AND_ABOVE"},
            # Adults only.
            {"category": "HARM_CATEGORY_SEXUALLY_EXPLICIT", "threshold": "BLOCK_MEDIUM_AND_ABOVE"},
            types.SafetySetting(category="HARM_CATEGORY_CIVIC_INTEGRITY", threshold="OFF"),
            types.SafetySetting(
                category="HARM_CATEGORY_HATE_SPEECH", threshold="HARM_BLOCK_THRESHOLD_UNSPECIFIED"
            ),
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
    # Adults only.
    safety_settings=[
        {"type": "dangerous_content", "threshold": "block_low_and_above"},
        {"type": "sexually_explicit", "threshold": "block_medium_and_above"},
        {"type": "civic_integrity", "threshold": "off"},
    ],
    store=False,
)
print(response.output_text)
