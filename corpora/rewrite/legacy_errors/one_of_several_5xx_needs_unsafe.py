# finding: GI201 4 unsafe
# finding: GI201 5 unsafe
# finding: GI201 7 unsafe
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai
from google.api_core import exceptions

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")
try:
    print(model.generate_content("Name a moon.").text)
except exceptions.ServiceUnavailable:
    print("later")
