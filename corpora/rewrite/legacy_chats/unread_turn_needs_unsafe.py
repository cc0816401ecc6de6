# finding: GI201 3 unsafe
# finding: GI201 4 unsafe
# finding: GI201 5 unsafe
# finding: GI201 6 unsafe
# finding: GI201 7 unsafe
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")
chat = model.start_chat()
chat.send_message("Remember Io.")
print(chat.send_message("Which moon?").text)
