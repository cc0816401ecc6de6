# finding: GI201 3 GI580
# finding: GI201 4 GI580
# finding: GI201 8 GI583
# finding: GI201 12 GI580
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash", generation_config={"temperature": 0.1})


def ask(question: str) -> str:
    return model.generate_content(question).text


print(ask("Name a moon."))
model = genai.GenerativeModel("gemini-2.5-pro", system_instruction="Be kind.")
print(ask("Name a star."))
