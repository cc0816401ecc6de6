# finding: GI201 4 GI584
# finding: GI201 5 GI584
# finding: GI201 9 GI584
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai
from google.api_core import exceptions

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")
try:
    raise exceptions.ResourceExhausted("none left")
except exceptions.ResourceExhausted:
    print(model.generate_content("Name a moon.").text)
