# finding: GI201 3 GI580
# finding: GI201 8 GI580
# finding: GI201 10 GI580
# finding: GI201 11 GI583
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")


def ask(question: str, style: str) -> str:
    if style:
        model = genai.GenerativeModel("gemini-2.5-flash", system_instruction=style.upper())
    else:
        model = genai.GenerativeModel("gemini-2.5-flash", system_instruction=style.lower())
    return model.generate_content(question).text


print(ask("Name a moon.", "Be kind."))
