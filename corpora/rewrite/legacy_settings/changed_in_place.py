# finding: GI201 3 GI580
# finding: GI201 5 GI583
# finding: GI201 7 GI580
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")
settings = {"temperature": 0.1}
model = genai.GenerativeModel("gemini-2.5-flash", generation_config=settings)
settings["temperature"] = 0.9
print(model.generate_content("Name a moon.").text)
