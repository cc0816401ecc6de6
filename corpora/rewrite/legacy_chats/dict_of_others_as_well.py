# finding: GI201 3 GI584
# finding: GI201 4 GI580
# finding: GI201 5 GI580
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")
chats = {"a": model.start_chat()}


class Answer:
    text = ""


class Silent:
    def send_message(self, message: str) -> Answer:
        return Answer()


chats["b"] = Silent()
for chat in chats.values():
    response = chat.send_message("Name a moon.")
    print(response.text)
