# finding: GI201 3 GI584
# finding: GI201 8 GI580
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")


class Base:
    def __init__(self) -> None:
        self.model = genai.GenerativeModel("gemini-2.5-flash")

    def ask(self, question: str) -> str:
        return self.model.generate_content(question).text


class Named(Base):
    def __init__(self) -> None:
        super().__init__()
        self.model = "a name"


print(Base().ask("Name a moon."), Named().model)
