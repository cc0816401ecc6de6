# finding: GI201 5 GI580
# finding: GI201 9 GI580
# finding: GI201 10 GI582
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai


def setup() -> None:
    genai.configure(api_key="key")


def ask(question: str) -> str:
    model = genai.GenerativeModel("gemini-2.5-flash")
    return model.generate_content(question).text


setup()
print(ask("Name a moon."))
