# finding: GI201 3 GI585
# finding: GI201 4 GI580
# finding: GI201 5 GI580
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash", tools="code_execution")
response = model.generate_content("Add one and two.")
print(response.text)
