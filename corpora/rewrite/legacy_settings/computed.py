# finding: GI201 3 GI580
# finding: GI201 10 GI583
# finding: GI201 14 GI580
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")


def persona() -> str:
    return "Be brief."


model = genai.GenerativeModel("gemini-2.5-flash", system_instruction=persona())


def ask(question: str) -> str:
    response = model.generate_content(question)
    return response.text


print(ask("Name a moon."))
