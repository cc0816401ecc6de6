# finding: GI101 10 GI508
import sys

from google import genai
from google.genai import types

client = genai.Client()
words = ["HARM_CATEGORY_HARASSMENT"]
if len(sys.argv) > 5:
    words.append("HARM_CATEGORY_HATE_SPEECH")
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Tell me a joke.",
    config=types.GenerateContentConfig(
        safety_settings=[types.SafetySetting(category=word, threshold="BLOCK_NONE") for word in words]
    ),
)
print(response.text)
