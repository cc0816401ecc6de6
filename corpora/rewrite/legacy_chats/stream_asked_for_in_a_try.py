# finding: GI201 3 unsafe
# finding: GI201 4 unsafe
# finding: GI201 5 unsafe
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")
chats = {"a": model.start_chat()}
try:
    stream = chats["a"].send_message("Name a moon.", stream=True)
except Exception as error:
    print(error)
else:
    for chunk in stream:
        if chunk.text:
            print(chunk.text)
