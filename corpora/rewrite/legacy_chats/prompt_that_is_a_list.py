# finding: GI201 3 GI537
# finding: GI201 4 GI537
# finding: GI201 5 GI530
# flags: --unsafe
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")
chats = {"a": model.start_chat()}


def ask(full_prompt: list) -> str:
    response = chats["a"].send_message(full_prompt)
    return response.text


def frames(images: list) -> str:
    prompt = ["Name a moon."] + images
    response = chats["a"].send_message(prompt)
    return response.text


print(ask(["Name a moon.", {"mime_type": "image/png", "data": b""}]), frames([]))
