# finding: GI201 3 GI584
# finding: GI201 8 GI580
# finding: GI201 13 GI580
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")


class Base:
    def __init__(self) -> None:
        self.model = genai.GenerativeModel("gemini-2.5-flash")


class Heir(Base):
    def ask(self, question: str) -> str:
        return self.model.generate_content(question).text


print(Heir().ask("Name a moon."))
