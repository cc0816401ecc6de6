# finding: GI201 5 GI580
# finding: GI201 6 GI580
# finding: GI201 16 GI509
# flags: --unsafe
# run: stays on google-generativeai, which is not installed
import base64

import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")


def image(data: bytes, inline: bool):
    if inline:
        return {"mime_type": "image/png", "data": base64.b64encode(data).decode()}
    return {"mime_type": "image/png", "data": data}


picture = image(b"picture", True)
print(model.generate_content([picture, "What is this?"]).text)
