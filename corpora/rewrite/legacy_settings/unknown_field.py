# finding: GI201 3 GI580
# finding: GI201 4 GI580
# finding: GI201 6 GI583
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")
try:
    print(model.generate_content("Name a moon.", generation_config={"thinking_budget": 0}).text)
except ValueError as error:
    print(type(error))
