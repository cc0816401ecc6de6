# finding: GI201 3 GI584
# finding: GI201 4 GI580
# finding: GI201 5 GI580
# finding: GI201 6 GI584
# flags: --unsafe
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")
chat = model.start_chat()
print(chat.send_message(genai.protos.Content(role="model", parts=[genai.protos.Part(text="Hi")])).text)
