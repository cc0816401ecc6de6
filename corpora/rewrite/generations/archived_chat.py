# finding: GI201 7 GI580
# finding: GI201 8 GI582
# finding: GI201 11 GI580
# run: google-generativeai is archived and not installed
from google.generativeai import GenerativeModel


class Bot:
    def __init__(self):
        self.chat = None
        self.model = GenerativeModel("gemini-1.5-flash")
        self.chat = self.model.start_chat(history=[])

    def ask(self, question):
        return self.chat.send_message(question, stream=False).text
