# finding: GI201 3 GI580
# finding: GI201 4 GI580
# finding: GI201 6 GI584
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")
chats = []
chats.append(model.start_chat())
print(chats[0].send_message("Name a moon.").text)
