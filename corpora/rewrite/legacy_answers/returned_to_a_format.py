# finding: GI201 3 GI584
# finding: GI201 4 GI580
# finding: GI201 8 GI580
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")


def _ask(question: str):
    return model.generate_content(question)


print(f"{_ask('Name a moon.').text}")
