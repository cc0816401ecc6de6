# finding: GI201 3 GI584
# finding: GI201 4 GI580
# finding: GI201 5 GI580
# finding: GI201 6 GI580
# finding: GI201 8 GI580
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")
chat = model.start_chat()
print(chat.send_message("Name a moon.").text)
chat.history = []
print(chat.send_message("Name a star.").text)
