# finding: GI201 5 GI584
# finding: GI201 6 GI584
# finding: GI201 9 GI580
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai
from google.api_core import exceptions
from google.cloud import storage

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")
try:
    bucket = storage.Client().bucket("b").blob("q.txt").download_as_text()
    print(model.generate_content(f"Sum up: {bucket}").text)
except exceptions.NotFound:
    print("no file")
