# finding: GI101 7 GI508
import os

from google import genai

client = genai.Client()
threshold = os.environ.get("THRESHOLD", "BLOCK_NONE")
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Tell me a joke.",
    config={"safety_settings": [{"category": "HARM_CATEGORY_HARASSMENT", "threshold": threshold}]},
)
print(response.text)
