# finding: GI201 5 GI580
# finding: GI201 9 GI580
# finding: GI201 13 GI580
# finding: GI201 14 GI582
# flags: --unsafe
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai


def one() -> None:
    genai.configure(api_key="one")


def two() -> None:
    genai.configure(api_key="two")


def ask(question: str) -> str:
    model = genai.GenerativeModel("gemini-2.5-flash")
    return model.generate_content(question).text


one()
print(ask("Name a moon."))
two()
print(ask("Name a moon."))
