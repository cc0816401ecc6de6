# finding: GI201 4 GI585
# finding: GI201 5 GI580
# finding: GI201 6 GI580
# flags: --unsafe
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai
from pprint import pprint

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")
response = model.generate_content("Name a moon.")
pprint(response)
print(response.text)
