# finding: GI201 4 GI580
# finding: GI201 5 GI580
# finding: GI201 6 GI583
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai
from google.api_core import retry

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")
print(model.generate_content("Name a moon.", request_options={"retry": retry.Retry()}).text)
