# finding: GI201 7 GI580
# finding: GI201 11 GI580
# finding: GI201 12 GI582
# run: stays on google-generativeai, which is not installed
import os

import google.generativeai as genai

KEY = os.getenv("GEMINI_API_KEY")
if KEY:
    genai.configure(api_key=KEY)


def ask(question: str) -> str:
    model = genai.GenerativeModel("gemini-2.5-flash")
    return model.generate_content(question).text


print(ask("Name a moon."))
