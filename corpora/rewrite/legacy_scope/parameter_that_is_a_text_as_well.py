# finding: GI201 3 GI584
# finding: GI201 12 GI580
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")


def ask(model) -> str:
    if isinstance(model, str):
        return model
    return model.generate_content("Name a moon.").text


print(ask(genai.GenerativeModel("gemini-2.5-flash")), ask("no model"))
