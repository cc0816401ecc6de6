# finding: GI201 5 GI509
# finding: GI201 6 GI580
# finding: GI201 7 GI530
# run: stays on google-generativeai, which is not installed
import json

import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")
chats = {"a": model.start_chat()}
anything = json.loads('{"parts": ["Name a moon."]}')
response = chats["a"].send_message(anything)
print(response.text)
