# finding: GI201 3 GI584
# finding: GI201 5 GI580
# finding: GI201 6 GI580
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")
types = ["image/png"]
model = genai.GenerativeModel("gemini-2.5-flash")
response = model.generate_content(["What is this?", {"mime_type": types[0], "data": b"abc"}])
print(response.text)
