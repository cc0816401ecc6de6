# finding: GI201 3 GI584
# finding: GI201 8 GI580
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")


def make(real: bool):
    if real:
        return genai.GenerativeModel("gemini-2.5-flash")
    return "no model"


model = make(True)
print(model.generate_content("Name a moon.").text)
