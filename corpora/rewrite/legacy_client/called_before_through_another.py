# finding: GI201 5 GI580
# finding: GI201 6 GI580
# finding: GI201 17 GI582
# flags: --unsafe
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai


def ask(question: str) -> str:
    model = genai.GenerativeModel("gemini-2.5-flash")
    return model.generate_content(question).text


def report() -> None:
    try:
        print(ask("Name a moon."))
    except Exception:
        print("not yet")


report()
genai.configure(api_key="key")
report()
