# finding: GI201 3 unsafe
# finding: GI201 4 unsafe
# finding: GI201 5 unsafe
# finding: GI201 6 unsafe
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")
file = genai.upload_file("moon.txt")
model = genai.GenerativeModel("gemini-2.5-flash")
print(model.generate_content([file, "Name it."]).text)
