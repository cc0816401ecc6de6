# finding: GI201 3 GI584
# finding: GI201 4 GI580
# finding: GI201 8 GI583
# flags: --unsafe
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")


def ask(question: str, config) -> str:
    response = model.generate_content(question, generation_config=config)
    return response.text


print(ask("Name a moon.", genai.GenerationConfig(temperature=0.1)))
