# finding: GI201 3 GI580
# finding: GI201 4 GI580
# finding: GI201 5 GI583
# finding: GI201 6 GI580
# finding: GI201 7 GI580
# finding: GI201 8 GI580
# finding: GI201 9 GI580
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash", system_instruction="One.")
chat = model.start_chat()
print(chat.send_message("Name a moon.").text)
model = genai.GenerativeModel("gemini-2.5-flash", system_instruction="Two.")
chat = model.start_chat()
print(chat.send_message("Name a star.").text)
