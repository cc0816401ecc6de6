# finding: GI201 5 GI580
# finding: GI201 6 GI580
# finding: GI201 10 GI584
# run: stays on google-generativeai, which is not installed
import json

import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")


def look(image) -> str:
    response = model.generate_content(["What is this?", {"mime_type": "image/png", "data": image}])
    return response.text


print(look(json.loads('"YWJj"')))
