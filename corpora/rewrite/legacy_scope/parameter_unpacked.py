# finding: GI201 3 GI584
# finding: GI201 10 GI580
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")


def ask(model, question: str) -> str:
    return model.generate_content(question).text


model = genai.GenerativeModel("gemini-2.5-flash")
given = {"question": "Name a moon."}
print(ask(model, **given))
