# finding: GI201 3 GI584
# finding: GI201 8 GI580
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")


class Base:
    def model(self):
        return genai.GenerativeModel("gemini-2.5-flash")

    def ask(self) -> str:
        return self.model().generate_content("Name a moon.").text


class Fake:
    def generate_content(self, question: str):
        return self

    text = "Io"


class Heir(Base):
    def model(self):
        return Fake()


print(Base().ask(), Heir().ask())
