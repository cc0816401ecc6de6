# finding: GI201 3 GI580
# finding: GI201 7 GI580
# finding: GI201 14 GI582
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

model = genai.GenerativeModel("gemini-2.5-flash")


def ask(question: str) -> str:
    return model.generate_content(question).text


try:
    print(ask("Name a moon."))
except Exception as error:
    print(error)
genai.configure(api_key="key")
print(ask("Name a moon."))
