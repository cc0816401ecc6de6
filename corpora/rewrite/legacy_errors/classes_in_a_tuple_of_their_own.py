# finding: GI201 4 GI584
# finding: GI201 6 GI584
# finding: GI201 8 GI580
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai
from google.api_core import exceptions

genai.configure(api_key="key")
LATER = (exceptions.ResourceExhausted, exceptions.TooManyRequests)
model = genai.GenerativeModel("gemini-2.5-flash")
try:
    print(model.generate_content("Name a moon.").text)
except LATER:
    print("later")
