# finding: GI201 5
# finding: GI201 6
# finding: GI201 12
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import base64

import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")


def look(image: str) -> str:
    parts = ["What is this?"]
    parts.append({"mime_type": "image/png", "data": base64.b64decode(image)})
    response = model.generate_content(parts)
    return response.text


print(look("YWJj"))
# output
import base64

from google import genai

client = genai.Client(api_key="key")
model = "gemini-2.5-flash"


def look(image: str) -> str:
    parts = [{"type": "text", "text": "What is this?"}]
    parts.append({
        "type": "image",
        "data": base64.b64encode(base64.b64decode(image)).decode(),
        "mime_type": "image/png",
    })
    response = client.interactions.create(model=model, input=parts, store=False)
    if not response.output_text:
        raise ValueError("The answer holds no text.")
    return response.output_text


print(look("YWJj"))
