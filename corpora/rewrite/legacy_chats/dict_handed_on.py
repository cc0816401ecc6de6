# finding: GI201 3 GI584
# finding: GI201 4 GI580
# finding: GI201 5 GI580
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")
chats = {"a": model.start_chat()}


def ask(chats: dict, question: str) -> str:
    return chats["a"].send_message(question).text


print(ask(chats, "Name a moon."), vars().get("chats"))
