# finding: GI201 5 unsafe
# finding: GI201 9 unsafe
# finding: GI201 10 unsafe
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai


def setup() -> None:
    genai.configure(api_key="key")


def ask(question: str) -> str:
    model = genai.GenerativeModel("gemini-2.5-flash")
    return model.generate_content(question).text


setup()
print(ask("Name a moon."))
