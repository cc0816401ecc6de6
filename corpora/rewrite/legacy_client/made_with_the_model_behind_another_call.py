# finding: GI201 9 GI582
# finding: GI201 10 GI580
# flags: --unsafe
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai


class Models:
    made = None

    def get(self):
        if self.made is None:
            genai.configure(api_key="key")
            self.made = genai.GenerativeModel("gemini-2.5-flash")
        return self.made

    def ask(self, question: str) -> None:
        print(len(question), self.get().generate_content(question).text, input())


Models().ask("Name a moon.")
