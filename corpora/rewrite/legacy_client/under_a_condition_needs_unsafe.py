# finding: GI201 7 unsafe
# finding: GI201 11 unsafe
# finding: GI201 12 unsafe
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
