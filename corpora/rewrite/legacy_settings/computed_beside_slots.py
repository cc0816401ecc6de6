# finding: GI201 3 GI580
# finding: GI201 10 GI583
# finding: GI201 13 GI580
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")


class Assistant:
    __slots__ = ("model",)

    def __init__(self, style: str) -> None:
        self.model = genai.GenerativeModel("gemini-2.5-flash", system_instruction=style.upper())

    def ask(self, question: str) -> str:
        return self.model.generate_content(question).text


print(Assistant("Be kind.").ask("Name a moon."))
