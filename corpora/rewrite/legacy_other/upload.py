# finding: GI201 3 GI580
# finding: GI201 4 GI584
# finding: GI201 5 GI580
# finding: GI201 6 GI580
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")
file = genai.upload_file("moon.txt")
model = genai.GenerativeModel("gemini-2.5-flash")
print(model.generate_content([file, "Name it."]).text)
