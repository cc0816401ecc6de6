# finding: GI201 6 GI580
# finding: GI201 9 GI580
# finding: GI201 10 GI582
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai


class Assistant:
    def __init__(self, key: str) -> None:
        genai.configure(api_key=key)

    def ask(self, question: str) -> str:
        model = genai.GenerativeModel("gemini-2.5-flash")
        return model.generate_content(question).text


class Heir(Assistant):
    def __init__(self) -> None:
        pass


print(Heir().ask("Name a moon."))
