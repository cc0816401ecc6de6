# finding: GI201 3 GI584
# finding: GI201 4 GI584
# finding: GI201 12 GI583
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")


def _config(temperature: float) -> genai.GenerationConfig:
    return genai.GenerationConfig(temperature=temperature)


print(_config(0.5))
response = model.generate_content("Name a moon.", generation_config=_config(0.1))
print(response.text)
