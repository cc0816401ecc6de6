# finding: GI201 3 GI580
# finding: GI201 4 GI580
# finding: GI201 4 GI584
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")
models = {"fast": genai.GenerativeModel("gemini-2.5-flash"), "good": genai.GenerativeModel("gemini-2.5-pro")}
print(models["fast"].generate_content("Name a moon.").text)
