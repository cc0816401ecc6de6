# finding: GI201 3 GI584
# finding: GI201 4 GI580
# finding: GI201 11 GI580
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")


def name_of(one: genai.GenerativeModel) -> str:
    return type(one).__name__


print(name_of(model), model.generate_content("Name a moon.").text)
