# finding: GI201 4 GI584
# finding: GI201 5 GI584
# finding: GI201 16 GI580
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai
from google.api_core import exceptions

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")


def read() -> str:
    return "Name a moon."


try:
    question = read()
except exceptions.NotFound:
    question = "none"
print(model.generate_content(question).text)
