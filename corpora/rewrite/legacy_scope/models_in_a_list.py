# finding: GI201 3 GI580
# finding: GI201 4 GI584
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")
models = [genai.GenerativeModel(name) for name in ("gemini-2.5-flash", "gemini-2.5-pro")]
for model in models:
    print(model.generate_content("Name a moon.").text)
