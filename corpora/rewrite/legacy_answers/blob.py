# finding: GI201 3 GI580
# finding: GI201 4 GI580
# finding: GI201 6 GI584
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")
picture = {"mime_type": "image/png", "data": b"\x89PNG"}
response = model.generate_content(["What is this?", {"mime_type": "image/png", "data": b"\x89PNG"}])
print(response.text, len(picture))
