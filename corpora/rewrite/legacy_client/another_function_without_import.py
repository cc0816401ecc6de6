# finding: GI201 8 GI580
# finding: GI201 12 GI580
# finding: GI201 13 GI582
# flags: --unsafe
# run: stays on google-generativeai, which is not installed
try:
    import google.generativeai as genai
except ImportError:
    genai = None


def start() -> None:
    genai.configure(api_key="key")


def ask(question: str) -> str:
    model = genai.GenerativeModel("gemini-2.5-flash")
    return model.generate_content(question).text


start()
print(ask("Name a moon."))
