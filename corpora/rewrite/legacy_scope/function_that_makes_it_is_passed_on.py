# finding: GI201 3 GI584
# finding: GI201 7 GI580
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")


def make():
    return genai.GenerativeModel("gemini-2.5-flash")


def ask(factory) -> str:
    return factory().generate_content("Name a moon.").text


print(ask(make), make().generate_content("Name a star.").text)
