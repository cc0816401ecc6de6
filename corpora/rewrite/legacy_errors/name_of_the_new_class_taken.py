# finding: GI201 4 GI584
# finding: GI201 11 GI584
# finding: GI201 13 GI580
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai
from google.api_core import exceptions

genai.configure(api_key="key")


class RateLimitError(Exception):
    pass


model = genai.GenerativeModel("gemini-2.5-flash")
try:
    print(model.generate_content("Name a moon.").text)
except exceptions.ResourceExhausted as error:
    raise RateLimitError from error
