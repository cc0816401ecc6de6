# finding: GI201 4 GI537
# finding: GI201 5 GI580
# finding: GI201 6 GI531
# run: stays on google-generativeai, which is not installed
from google.api_core import exceptions
import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")
chats = {"a": model.start_chat()}
try:
    print(chats["a"].send_message("Name a moon.").text)
except exceptions.ResourceExhausted:
    print("later", len(chats["a"].history))
