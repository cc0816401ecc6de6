# finding: GI201 3 GI580
# finding: GI201 9 GI583
# finding: GI201 13 GI580
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")
model = None


def start(style: str) -> None:
    global model
    model = genai.GenerativeModel("gemini-2.5-flash", system_instruction=style.upper())


def ask(question: str) -> str:
    return model.generate_content(question).text


start("Be kind.")
print(ask("Name a moon."))
