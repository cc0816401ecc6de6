# finding: GI201 5 GI537
# finding: GI201 6 GI580
# finding: GI201 6 GI530
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai


def made(key: str):
    genai.configure(api_key=key)
    return genai.GenerativeModel("gemini-2.5-flash").start_chat()


chats = {"a": made("key")}
print(chats["a"].send_message("Name a moon.").text)
