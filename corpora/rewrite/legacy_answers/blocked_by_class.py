# finding: GI201 3 GI584
# finding: GI201 4 GI580
# finding: GI201 6 GI580
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")
try:
    print(model.generate_content("Name a moon.").text)
except genai.types.BlockedPromptException:
    print("blocked")
