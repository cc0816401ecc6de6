# finding: GI201 4 GI584
# finding: GI201 5 GI584
# finding: GI201 10 GI580
# finding: GI201 11 GI580
# finding: GI201 16 GI580
# flags: --unsafe
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai
from google.api_core import exceptions

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")


def ask(path: str) -> str:
    try:
        file = genai.upload_file(path)
        return model.generate_content([file, "Sum it up."]).text
    except exceptions.ServiceUnavailable:
        return "later"


print(model.generate_content("Name a moon.").text)
