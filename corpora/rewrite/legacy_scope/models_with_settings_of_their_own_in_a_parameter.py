# finding: GI201 3 GI583
# finding: GI201 10 GI580
# finding: GI201 11 GI580
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")


def ask(model: genai.GenerativeModel) -> str:
    return model.generate_content("Name a moon.").text


print(ask(genai.GenerativeModel("gemini-2.5-flash", system_instruction="Be brief.")))
print(ask(genai.GenerativeModel("gemini-2.5-flash", system_instruction="Be kind.")))
