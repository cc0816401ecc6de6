# finding: GI201 4 GI584
# finding: GI201 5 GI584
# finding: GI201 7 GI580
# finding: GI201 8 GI580
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai
from google.api_core import exceptions

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")
try:
    file = genai.upload_file("a.pdf")
    print(model.generate_content([file, "Sum it up."]).text)
except exceptions.NotFound:
    print("no file")
