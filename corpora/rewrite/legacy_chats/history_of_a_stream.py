# finding: GI201 3 GI537
# finding: GI201 4 GI580
# finding: GI201 5 GI531
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")
chats = {"a": model.start_chat()}
for chunk in chats["a"].send_message("Name a moon.", stream=True):
    if chunk.text:
        print(chunk.text)
print(len(chats["a"].history))
