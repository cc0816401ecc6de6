# finding: GI201 3 GI580
# finding: GI201 7 GI584
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")


def make():
    return genai.GenerativeModel("gemini-2.5-flash"), "flash"


model, name = make()
print(name, model.generate_content("Name a moon.").text)
