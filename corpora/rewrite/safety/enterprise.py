# finding: GI101 5
# rows: safety.method, safety.method.SEVERITY, safety.method.PROBABILITY, safety.method.HARM_BLOCK_METHOD_UNSPECIFIED, safety.category.HARM_CATEGORY_JAILBREAK, safety.category.HARM_CATEGORY_IMAGE_HATE, safety.category.HARM_CATEGORY_IMAGE_DANGEROUS_CONTENT, safety.category.HARM_CATEGORY_IMAGE_HARASSMENT, safety.category.HARM_CATEGORY_IMAGE_SEXUALLY_EXPLICIT
# run: the Developer API rejects the settings, so the call fails before and after
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Tell me a joke.",
    config=types.GenerateContentConfig(
        safety_settings=[
            {"category": "HARM_CATEGORY_JAILBREAK", "threshold": "OFF", "method": "SEVERITY"},
            {"category": "HARM_CATEGORY_IMAGE_HATE", "threshold": "OFF", "method": "PROBABILITY"},
            {
                "category": "HARM_CATEGORY_IMAGE_DANGEROUS_CONTENT",
                "threshold": "OFF",
                "method": "HARM_BLOCK_METHOD_UNSPECIFIED",
            },
            {"category": "HARM_CATEGORY_IMAGE_HARASSMENT", "threshold": "OFF"},
            {"category": "HARM_CATEGORY_IMAGE_SEXUALLY_EXPLICIT", "threshold": "OFF"},
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
        {"type": "jailbreak", "threshold": "off", "method": "severity"},
        {"type": "image_hate", "threshold": "off", "method": "probability"},
        {"type": "image_dangerous_content", "threshold": "off"},
        {"type": "image_harassment", "threshold": "off"},
        {"type": "image_sexually_explicit", "threshold": "off"},
    ],
    store=False,
)
print(response.output_text)
