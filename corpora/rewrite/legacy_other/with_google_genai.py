# finding: GI201 4 GI586
# finding: GI201 6 GI580
# finding: GI201 7 GI580
# run: stays on google-generativeai, which is not installed
import google.generativeai as old
from google import genai

old.configure(api_key="key")
client = genai.Client()
model = old.GenerativeModel("gemini-2.5-flash")
print(model.generate_content("Name a moon.").text, client.vertexai)
