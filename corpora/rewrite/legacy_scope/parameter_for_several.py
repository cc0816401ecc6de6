# finding: GI201 3 GI580
# finding: GI201 10 GI584
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")


def ask(*models) -> str:
    return models[0].generate_content("Name a moon.").text


print(ask(genai.GenerativeModel("gemini-2.5-flash")))
