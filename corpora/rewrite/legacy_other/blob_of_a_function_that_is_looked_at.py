# finding: GI201 3 GI580
# finding: GI201 7 GI580
# finding: GI201 8 GI509
# flags: --unsafe
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")


def answer(image, prompt: str) -> str:
    model = genai.GenerativeModel("gemini-2.5-flash")
    response = model.generate_content([image[0], prompt])
    return response.text


def image_parts(data: bytes):
    return [{"mime_type": "image/png", "data": data}]


image = image_parts(b"picture")
print(image[0]["mime_type"])
print(answer(image, "What is this?"))
